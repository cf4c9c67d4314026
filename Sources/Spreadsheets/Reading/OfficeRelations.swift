import MarkupReading
import ZipArchives

/// What a part of an Office Open XML file refers to: other parts, by an id and a kind.
struct OfficeRelations {
  struct Target {
    let part: String
    /// The last word of its kind, such as worksheet.
    let kind: String
  }

  private(set) var targets: [String: Target] = [:]

  /// The relations of a part; none where the archive has no file of them.
  init(of part: String, in archive: OfficeArchive) throws(WorkbookFault) {
    let (folder, file) = PackageParts.relations(of: part)
    guard archive.has(file) else { return }
    targets = try archive.read(file) { reader in
      var targets: [String: Target] = [:]
      while let event = try reader.next() {
        guard case .start(let element) = event, element.name == "Relationship",
          element["TargetMode"] != "External", let id = element["Id"], let to = element["Target"]
        else { continue }
        let kind = element["Type"]?.split(separator: "/").last.map(String.init) ?? ""
        targets[id] = Target(part: PackageParts.path(to, from: folder), kind: kind)
      }
      return targets
    }
  }

  /// The first part of a kind.
  func first(_ kind: String) -> String? {
    targets.filter { $0.value.kind == kind }.min { $0.key < $1.key }?.value.part
  }
}
