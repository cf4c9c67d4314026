import MarkupReading

/// A workbook in Office Open XML: `.xlsx`, `.xlsm`, `.xltx`.
///
/// ECMA-376, part 1, 18 (SpreadsheetML), and part 2 for its relations.
struct OfficeWorkbook {
  struct Listed {
    let name: String
    let isHidden: Bool
    let part: String
  }

  /// The sheets that hold cells; those of a chart alone are none.
  let sheets: [Listed]
  private let archive: OfficeArchive
  private let isFrom1904: Bool
  private let strings: [String]
  private let styles: OfficeStyles

  init(_ archive: OfficeArchive, workbook: String) throws(WorkbookFault) {
    self.archive = archive
    let relations = try OfficeRelations(of: workbook, in: archive)
    var isFrom1904 = false
    var sheets: [Listed] = []
    try archive.read(workbook) { reader in
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.name {
        case "workbookPr": isFrom1904 = ["1", "true"].contains(element["date1904"] ?? "")
        case "sheet":
          // The prefix of the id is the file's own choice.
          let id = element.attributes.first { $0.name.hasSuffix(":id") }?.value
          guard let id, let target = relations.targets[id] else {
            throw WorkbookFault(
              "the workbook names a sheet “\(element["name"] ?? "")” that it does not hold; save it again in a "
                + "spreadsheet")
          }
          guard target.kind == "worksheet" else { continue }
          sheets.append(
            Listed(
              name: element["name"] ?? "", isHidden: (element["state"] ?? "visible") != "visible",
              part: target.part))
        default: continue
        }
      }
    }
    self.sheets = sheets
    self.isFrom1904 = isFrom1904
    let shared = relations.first("sharedStrings")
    strings =
      try shared.map { part throws(WorkbookFault) in
        try OfficeStrings.shared(in: archive, part)
      } ?? []
    let styled = relations.first("styles")
    styles =
      try styled.map { part throws(WorkbookFault) in
        try OfficeStyles(in: archive, part)
      } ?? OfficeStyles()
  }

  func sheet(_ listed: Listed) throws(WorkbookFault) -> ReadSheet {
    try archive.read(listed.part) { reader in
      var reading = OfficeSheetReading(
        SheetAssembly(name: listed.name, isHidden: listed.isHidden), strings: strings,
        styles: styles, isFrom1904: isFrom1904)
      try reading.read(&reader)
      return reading.assembly.sheet
    }
  }
}
