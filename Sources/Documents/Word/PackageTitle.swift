import MarkupReading

/// The title that the metadata of an archive of XML gives.
enum PackageTitle {
  /// By Dublin Core, in the part of core properties.
  static func title(
    _ relations: WordRelations, in package: WordPackage
  ) throws(DocumentFault) -> String? {
    guard let part = relations.first("core-properties", in: package) else { return nil }
    return try title(part, in: package)
  }

  /// The first `dc:title` of a part.
  static func title(_ part: String, in package: WordPackage) throws(DocumentFault) -> String? {
    var title: String?
    var isInTitle = false
    try package.read(part) { _, event in
      switch event {
      case .start(let element): isInTitle = element.name == "title" && title == nil
      case .text(let text): if isInTitle { title = (title ?? "") + text }
      case .end: isInTitle = false
      }
    }
    return title.map(LineText.cleaned).flatMap { $0.isEmpty ? nil : $0 }
  }
}
