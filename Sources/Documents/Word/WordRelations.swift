import MarkupReading
import ZipArchives

/// What a part of an Office Open XML file refers to.
struct WordRelations {
  private(set) var parts: [(kind: String, part: String)] = []

  /// The relations of a part; none where the archive has no file of them.
  init(of part: String, in package: WordPackage) throws(DocumentFault) {
    let (folder, file) = PackageParts.relations(of: part)
    guard package.has(file) else { return }
    var parts: [(kind: String, part: String)] = []
    try package.read(file) { _, event in
      guard case .start(let element) = event, element.name == "Relationship",
        element["TargetMode"] != "External", let target = element["Target"]
      else { return }
      let kind = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
      parts.append((kind, PackageParts.path(target, from: folder)))
    }
    self.parts = parts
  }

  /// The first part of a kind that the archive has.
  func first(_ kind: String, in package: WordPackage) -> String? {
    parts.first { $0.kind == kind && package.has($0.part) }?.part
  }
}
