import MarkupReading

/// Which styles of cells show numbers as dates or times.
struct OfficeStyles {
  private var formats: [DateFormat?] = []

  init() {}

  init(in archive: OfficeArchive, _ part: String) throws(WorkbookFault) {
    formats = try archive.read(part) { reader in
      var codes: [Int: DateFormat?] = [:]
      var formats: [DateFormat?] = []
      // Styles of other kinds have the same elements.
      var list = ""
      while let event = try reader.next() {
        switch event {
        case .start(let element):
          switch element.name {
          case "styleSheet": continue
          case "numFmts", "cellXfs": list = element.name
          case "numFmt" where list == "numFmts":
            if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
              codes[id] = DateFormat(code: code)
            }
          case "xf" where list == "cellXfs":
            let id = element["numFmtId"].flatMap { Int($0) } ?? 0
            formats.append(codes[id] ?? DateFormat(builtIn: id))
          default: try reader.skipElement()
          }
        case .end(let name): if name == list { list = "" }
        case .text: continue
        }
      }
      return formats
    }
  }

  /// How a style shows numbers; `nil` where as such, or where there is no such style.
  subscript(style: String?) -> DateFormat? {
    guard let style, let index = Int(style), formats.indices.contains(index) else { return nil }
    return formats[index]
  }
}
