/// The encoding that a document says it is in: in the declaration of XML, or in HTML's `meta`.
///
/// Looked for in the first 2,048 bytes, as bytes of ASCII. A declaration that can be read so proves that the
/// text is neither UTF-16 nor UTF-32, whatever it says.
enum DeclaredEncoding {
  /// The name as it stands there; `nil` where there is none.
  static func name(in bytes: ArraySlice<UInt8>) -> String? {
    let head = String(String.UnicodeScalarView(bytes.prefix(2_048).map(Unicode.Scalar.init)))
    let start = head.drop { $0.isWhitespace }
    guard start.first == "<" else { return nil }
    if start.hasPrefix("<?xml") {
      let declaration = start.prefix { $0 != ">" }
      return declaration.firstMatch(of: /\sencoding\s*=\s*["']([A-Za-z0-9._:\-]+)["']/)
        .map { String($0.1) }
    }
    return start.firstMatch(of: /(?i)<meta\b[^>]*\bcharset\s*=\s*["']?\s*([A-Za-z0-9._:\-]+)/)
      .map { String($0.1) }
  }
}
