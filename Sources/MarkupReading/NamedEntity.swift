import CLibXML

/// Characters by the names that HTML 4 gives them, such as `eacute` and `quot`.
///
/// W3C (1999). HTML 4.01 Specification, 24: Character entity references in HTML 4.
package enum NamedEntity {
  /// The character of a name, without `&` and `;`; `nil` for a name that HTML 4 does not know.
  ///
  /// - Complexity: O(1).
  package static func character(_ name: String) -> Unicode.Scalar? {
    // A name with NUL in it would end there.
    guard !name.utf8.contains(0) else { return nil }
    return unsafe name.withCString { start in
      let length = name.utf8.count
      return unsafe start.withMemoryRebound(to: UInt8.self, capacity: length + 1) { bytes in
        guard let entity = unsafe htmlEntityLookup(bytes) else { return nil }
        return unsafe Unicode.Scalar(entity.pointee.value)
      }
    }
  }
}
