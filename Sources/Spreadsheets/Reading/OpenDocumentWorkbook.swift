import MarkupReading

/// A workbook in OpenDocument: `.ods`, `.ots`.
///
/// OASIS OpenDocument 1.3, part 3, 9 (tables).
struct OpenDocumentWorkbook {
  /// The sheets, hidden ones among them.
  private(set) var sheets: [ReadSheet] = []
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var kept = 0

  init(_ archive: OfficeArchive) throws(WorkbookFault) {
    if try Self.isEncrypted(archive) {
      throw WorkbookFault(
        "the workbook is protected by a password; take the protection off and save it again")
    }
    self = try archive.read("content.xml") { reader in
      var workbook = OpenDocumentWorkbook()
      try workbook.read(&reader)
      return workbook
    }
  }

  private init() {}

  private static func isEncrypted(_ archive: OfficeArchive) throws(WorkbookFault) -> Bool {
    guard archive.has("META-INF/manifest.xml") else { return false }
    return try archive.read("META-INF/manifest.xml") { reader in
      // Old programs begin it with a document type declaration; these encrypt in another way.
      while let event = try? reader.next() {
        if case .start(let element) = event, element.name == "encryption-data" { return true }
      }
      return false
    }
  }

  private mutating func read(_ reader: inout XMLReader) throws {
    while let event = try reader.next() {
      guard case .start(let element) = event else { continue }
      switch element.name {
      case "document-content", "automatic-styles", "body", "spreadsheet": continue
      case "style": style = element["style:name"] ?? ""
      case "table-properties":
        if element["table:display"] == "false" { hiddenStyles.insert(style) }
      case "table":
        let isHidden = element["table:style-name"].map(hiddenStyles.contains) ?? false
        try readTable(
          SheetAssembly(name: element["table:name"] ?? "", isHidden: isHidden), &reader)
      default: try reader.skipElement()
      }
    }
  }

  private mutating func readTable(
    _ assembly: SheetAssembly, _ reader: inout XMLReader
  ) throws {
    var assembly = assembly
    var column = 1
    var row = 1
    reading: while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "table-header-rows", "table-rows", "table-row-group", "table-columns",
          "table-header-columns", "table-column-group":
          continue
        case "table-column":
          let count = try Self.count(element["table:number-columns-repeated"], assembly.what)
          let next = Self.sum(column, count)
          if Self.isHidden(element), column < next { assembly.hide(columns: column...next - 1) }
          column = next
          try reader.skipElement()
        case "table-row":
          try readRow(element, at: &row, &assembly, &reader)
        default: try reader.skipElement()
        }
      case .end(let name): if name == "table" { break reading }
      case .text: continue
      }
    }
    sheets.append(assembly.sheet)
  }

  /// A cell of a row and how many columns it stands in.
  private struct Repeated {
    let cell: OpenDocumentCell
    let columns: ClosedRange<Int>
  }

  private mutating func readRow(
    _ element: XMLElement, at row: inout Int, _ assembly: inout SheetAssembly,
    _ reader: inout XMLReader
  ) throws {
    let repeats = try Self.count(element["table:number-rows-repeated"], assembly.what)
    var cells: [Repeated] = []
    var column = 1
    reading: while let event = try reader.next() {
      switch event {
      case .start(let inner):
        guard inner.name == "table-cell" || inner.name == "covered-table-cell" else {
          try reader.skipElement()
          continue
        }
        let count = try Self.count(inner["table:number-columns-repeated"], assembly.what)
        let text = try OpenDocumentCell.text(&reader)
        let cell = try OpenDocumentCell(inner, text: text, in: assembly.what)
        let next = Self.sum(column, count)
        if cell.value != nil || cell.isError || cell.isFormula {
          guard next <= CellReference.columnLimit + 1 else {
            throw WorkbookFault(
              row: row, "\(assembly.what) has cells beyond the last column; take them out")
          }
          cells.append(Repeated(cell: cell, columns: column...next - 1))
        }
        try merge(inner, row: row, column: column, &assembly)
        column = next
      case .end(let name): if name == "table-row" { break reading }
      case .text: continue
      }
    }
    defer { row = Self.sum(row, repeats) }
    guard !cells.isEmpty else { return }
    guard Self.sum(row, repeats - 1) <= CellReference.rowLimit else {
      throw WorkbookFault(
        "\(assembly.what) has rows beyond the last, for a sheet ends at row \(CellReference.rowLimit); take them out"
      )
    }
    for offset in 0..<repeats {
      try assembly.beginRow(row + offset, isHidden: Self.isHidden(element))
      for repeated in cells { try add(repeated, row: row + offset, &assembly) }
      assembly.endRow()
    }
  }

  private mutating func add(
    _ repeated: Repeated, row: Int, _ assembly: inout SheetAssembly
  ) throws(WorkbookFault) {
    for column in repeated.columns {
      let place = CellReference(row: row, column: column)
      if repeated.cell.isFormula {
        assembly.addFormula(
          at: place, hasValue: repeated.cell.value != nil || repeated.cell.isError)
      }
      if repeated.cell.isError { assembly.addError(at: place) }
      guard let value = repeated.cell.value else { continue }
      kept += 1
      guard kept <= SheetAssembly.cellLimit else {
        throw WorkbookFault(
          row: row,
          "the workbook has more than \(SheetAssembly.cellLimit) cells with a value; give a smaller part of it"
        )
      }
      try assembly.add(value, at: place)
    }
  }

  private func merge(
    _ element: XMLElement, row: Int, column: Int, _ assembly: inout SheetAssembly
  ) throws(WorkbookFault) {
    let rows = try Self.count(element["table:number-rows-spanned"], assembly.what)
    let columns = try Self.count(element["table:number-columns-spanned"], assembly.what)
    guard rows > 1 || columns > 1, row <= CellReference.rowLimit,
      column <= CellReference.columnLimit
    else { return }
    let lastRow = min(rows - 1, CellReference.rowLimit - row) + row
    let lastColumn = min(columns - 1, CellReference.columnLimit - column) + column
    assembly.addMerge(CellRange(rows: row...lastRow, columns: column...lastColumn))
  }

  /// A sum that ends at the greatest number: files may announce any.
  private static func sum(_ a: Int, _ b: Int) -> Int {
    let (sum, overflows) = a.addingReportingOverflow(b)
    return overflows ? Int.max : sum
  }

  private static func isHidden(_ element: XMLElement) -> Bool {
    ["collapse", "filter"].contains(element["table:visibility"] ?? "")
  }

  private static func count(_ text: String?, _ what: String) throws(WorkbookFault) -> Int {
    guard let text else { return 1 }
    guard let count = Int(text), count > 0 else {
      throw WorkbookFault(
        "\(what) repeats something “\(text.prefix(20))” times, which cannot be; save it again in a spreadsheet"
      )
    }
    return count
  }
}
