import MarkupReading

/// Reads the part of one sheet, element by element.
struct OfficeSheetReading {
  private(set) var assembly: SheetAssembly
  private let strings: [String]
  private let styles: OfficeStyles
  private let isFrom1904: Bool

  init(_ assembly: SheetAssembly, strings: [String], styles: OfficeStyles, isFrom1904: Bool) {
    self.assembly = assembly
    self.strings = strings
    self.styles = styles
    self.isFrom1904 = isFrom1904
  }

  mutating func read(_ reader: inout XMLReader) throws {
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "worksheet", "sheetData", "cols", "mergeCells": continue
        case "row": try beginRow(element)
        case "c": try readCell(element, &reader)
        case "col": try hideColumns(element)
        case "mergeCell": try merge(element)
        default: try reader.skipElement()
        }
      case .end(let name): if name == "row" { assembly.endRow() }
      case .text: continue
      }
    }
  }

  private mutating func beginRow(_ element: XMLElement) throws(WorkbookFault) {
    var number: Int?
    if let text = element["r"] {
      number = Int(text)
      guard let number, number > 0 else {
        throw WorkbookFault(
          "\(assembly.what) has a row “\(text.prefix(20))”; rows are numbered from 1, save it again in a spreadsheet"
        )
      }
    }
    try assembly.beginRow(number, isHidden: Self.isTrue(element["hidden"]))
  }

  private mutating func readCell(_ element: XMLElement, _ reader: inout XMLReader) throws {
    let place = try assembly.place(element["r"])
    var stored: String?
    var inline: String?
    var isFormula = false
    reading: while let event = try reader.next() {
      switch event {
      case .start(let inner):
        switch inner.name {
        case "v": stored = try reader.textOfElement()
        case "is": inline = try OfficeStrings.text(of: "is", &reader)
        case "f":
          isFormula = true
          try reader.skipElement()
        default: try reader.skipElement()
        }
      case .end: break reading
      case .text: continue
      }
    }
    let kind = element["t"] ?? "n"
    if isFormula {
      let hasValue = stored.map { !$0.isEmpty || kind == "str" } ?? (inline != nil)
      assembly.addFormula(at: place, hasValue: hasValue)
    }
    guard let text = inline ?? stored, !text.isEmpty else { return }
    if kind == "e" {
      assembly.addError(at: place)
    } else {
      let value = try value(text, kind, isInline: inline != nil, style: element["s"], at: place)
      try assembly.add(value, at: place)
    }
  }

  private func value(
    _ text: String, _ kind: String, isInline: Bool, style: String?, at place: CellReference
  ) throws(WorkbookFault) -> ReadCell {
    if isInline { return .text(text) }
    switch kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else {
        throw fault(place, "string number \(text.prefix(20)) of \(strings.count)")
      }
      return .text(strings[index])
    case "str", "inlineStr": return .text(OfficeStrings.unescaped(text))
    case "d": return .date(text)
    case "b":
      guard text == "0" || text == "1" else {
        throw fault(place, "“\(text.prefix(20))” as a truth")
      }
      return .truth(text == "1")
    case "n":
      guard let number = ReadCell.number(in: text) else {
        throw fault(place, "“\(text.prefix(20))” as a number")
      }
      if let date = styles[style]?.text(number, from1904: isFrom1904) { return .date(date) }
      return .number(number)
    default: throw fault(place, "a value of the unknown kind “\(kind.prefix(20))”")
    }
  }

  private mutating func hideColumns(_ element: XMLElement) throws(WorkbookFault) {
    guard Self.isTrue(element["hidden"]) else { return }
    guard let first = element["min"].flatMap({ Int($0) }),
      let last = element["max"].flatMap({ Int($0) }),
      0 < first, first <= last
    else {
      throw WorkbookFault(
        "\(assembly.what) hides columns without saying which; save it again in a spreadsheet")
    }
    assembly.hide(columns: first...last)
  }

  private mutating func merge(_ element: XMLElement) throws(WorkbookFault) {
    guard let range = element["ref"].flatMap({ CellRange($0) }) else {
      throw WorkbookFault(
        "\(assembly.what) merges “\((element["ref"] ?? "").prefix(30))”, which are no cells of it; save it again in "
          + "a spreadsheet")
    }
    assembly.addMerge(range)
  }

  private func fault(_ place: CellReference, _ what: String) -> WorkbookFault {
    WorkbookFault(
      row: place.row,
      "cell \(place) of \(assembly.what) holds \(what), which cannot be; save it again in a spreadsheet"
    )
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
}
