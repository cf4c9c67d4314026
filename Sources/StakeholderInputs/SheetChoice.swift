import DelimitedText
import NetworkFormats
import Spreadsheets

/// Which sheet of a workbook is read: the one that was named, or the only one that can be meant.
struct SheetChoice {
  /// A sheet as a table.
  struct Candidate {
    let place: Int
    let sheet: ReadSheet
    let table: SheetTable
    let records: [DelimitedRecord]

    init(_ workbook: WorkbookReader, _ place: Int) throws(WorkbookFault) {
      self.place = place
      sheet = try workbook.sheet(place)
      table = try SheetTable(sheet)
      records = table.rows.map { DelimitedRecord(cells: $0.cells, line: $0.number) }
    }
  }

  /// What was chosen.
  let taken: Candidate
  /// Why, in words that follow "was read, "; `nil` where it was named.
  let reason: String?

  /// Chooses.
  ///
  /// - Throws: ``WorkbookFault`` of a sheet that is looked at, and ``Undecided``.
  init(
    _ workbook: WorkbookReader, named: String?, _ options: TableOptions
  ) throws {
    if let named {
      guard let place = Self.place(of: named, in: workbook.sheets) else {
        throw Undecided(
          message: "there is no sheet '\(named)'; its sheets are \(Self.list(workbook.sheets))")
      }
      taken = try Candidate(workbook, place)
      reason = nil
      guard !taken.sheet.isEmpty else {
        throw Undecided(
          message:
            "the sheet '\(taken.sheet.name)' is empty; its sheets are \(Self.list(workbook.sheets))"
        )
      }
      return
    }
    let open = try workbook.sheets.indices.filter { !workbook.sheets[$0].isHidden }
      .map { try Candidate(workbook, $0) }.filter { !$0.sheet.isEmpty }
    if let only = Self.only(open) {
      taken = only
      reason =
        workbook.sheets.count == 1 ? "the only one" : "the only one that is seen and not empty"
    } else if options == TableOptions(),
      let only = Self.only(open.filter({ RegisterSheet($0.records) != nil }))
    {
      taken = only
      reason = "the only register"
    } else if let only = Self.only(
      open.filter { TwoModeTable.namesModes(in: $0.records, options) })
    {
      taken = only
      reason = "the only one whose header names units and items"
    } else {
      let list = Self.list(workbook.sheets)
      throw Undecided(
        message: open.isEmpty
          ? "no sheet that is seen holds anything; its sheets are \(list), and --sheet reads a hidden one"
          : "several sheets hold something; say which with --sheet and its name or number: \(list)")
    }
  }

  /// Why no sheet could be chosen.
  struct Undecided: Error {
    let message: String
  }

  private static func only(_ candidates: [Candidate]) -> Candidate? {
    candidates.count == 1 ? candidates[0] : nil
  }

  /// A name counts for more than a number, as sheets are called 2024 too.
  private static func place(of named: String, in sheets: [WorkbookReader.Listed]) -> Int? {
    let name = DelimitedText.trimmed(named)
    if let place = sheets.firstIndex(where: { $0.name == named })
      ?? sheets.firstIndex(where: {
        DelimitedText.trimmed($0.name).lowercased() == name.lowercased()
      })
    {
      return place
    }
    guard let number = Int(name), (1...sheets.count).contains(number) else { return nil }
    return number - 1
  }

  private static func list(_ sheets: [WorkbookReader.Listed]) -> String {
    let shown = sheets.prefix(12).enumerated().map { place, sheet in
      "\(place + 1) '\(sheet.name)'\(sheet.isHidden ? " (hidden)" : "")"
    }
    return shown.joined(separator: ", ") + (sheets.count > 12 ? " …" : "")
  }
}
