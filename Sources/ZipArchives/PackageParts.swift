/// The parts of an archive that is an Office Open XML or OpenDocument file, by their names.
///
/// Names are told apart without regard to case, and with either slash, as programs write them.
package struct PackageParts {
  private let names: [String: String]

  /// The parts of an archive.
  package init(_ archive: ZipArchive) {
    names = Dictionary(
      archive.names.map { (Self.spelling($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is a part of a name.
  package func has(_ part: String) -> Bool { names[Self.spelling(part)] != nil }

  /// The name of a part as the archive has it; the name that was asked for where there is none.
  package subscript(part: String) -> String { names[Self.spelling(part)] ?? part }

  /// Whether any name, in small letters, is such as is asked for.
  package func contains(where isSuch: (String) -> Bool) -> Bool {
    names.keys.contains(where: isSuch)
  }

  /// The folder of a part, and the file that says what the part refers to ([ISO/IEC 29500-2] 6.5.2).
  package static func relations(of part: String) -> (folder: String, file: String) {
    let cut = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let folder = String(part[..<cut])
    return (folder, "\(folder)_rels/\(part[cut...]).rels")
  }

  /// A target as a path from the root of the archive.
  package static func path(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps: [Substring] = []
    for step in (folder + target).split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  private static func spelling(_ name: String) -> String {
    let slashed = String(name.map { $0 == "\\" ? "/" : $0 }).lowercased()
    return String(slashed.drop { $0 == "/" })
  }
}
