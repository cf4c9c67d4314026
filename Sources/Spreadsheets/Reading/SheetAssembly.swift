/// Puts a sheet together, row by row, and holds what a sheet can hold.
struct SheetAssembly {
  /// The most cells with a value that are kept of a workbook's sheet; with their text, a few gigabytes.
  static let cellLimit = 32_000_000

  private(set) var sheet: ReadSheet
  private var number = 0
  private var isHidden = false
  private var start = 0
  private var column = 0

  init(name: String, isHidden: Bool) {
    sheet = ReadSheet(name: name, isHidden: isHidden)
  }

  /// Begins a row, by its number or after the row before.
  mutating func beginRow(_ number: Int?, isHidden: Bool) throws(WorkbookFault) {
    let next = number ?? self.number + 1
    guard next > self.number, next <= CellReference.rowLimit else {
      throw WorkbookFault(
        row: next > 0 ? next : nil,
        next > self.number
          ? "\(what) has a row \(next), and a sheet ends at row \(CellReference.rowLimit); save it again in a spreadsheet"
          : "\(what) has row \(next) after row \(self.number); save it again in a spreadsheet")
    }
    self.number = next
    self.isHidden = isHidden
    start = sheet.values.count
    column = 0
  }

  /// Where the next cell of the row stands: at its reference, or after the cell before.
  mutating func place(_ reference: String?) throws(WorkbookFault) -> CellReference {
    var place = CellReference(row: number, column: column + 1)
    if let reference {
      guard let named = CellReference(reference), named.row == number, named.column > column else {
        throw WorkbookFault(
          row: number,
          "\(what) has a cell “\(reference.prefix(20))” in row \(number), where none can be; save it again in a "
            + "spreadsheet")
      }
      place = named
    }
    guard place.column <= CellReference.columnLimit else {
      throw WorkbookFault(
        row: number, "\(what) has a cell beyond the last column; save it again in a spreadsheet")
    }
    column = place.column
    return place
  }

  /// Adds a value at a place of the row.
  mutating func add(_ value: ReadCell, at place: CellReference) throws(WorkbookFault) {
    // Text of blanks alone is none.
    if case .text("") = value { return }
    guard sheet.values.count < Self.cellLimit else {
      throw WorkbookFault(
        row: number,
        "\(what) has more than \(Self.cellLimit) cells with a value; give a smaller part of it")
    }
    if case .date = value { sheet.dates.add(place) }
    sheet.columns.append(Int32(place.column))
    sheet.values.append(value)
  }

  mutating func addFormula(at place: CellReference, hasValue: Bool) {
    if hasValue { sheet.formulas.add(place) } else { sheet.emptyFormulas.add(place) }
  }

  mutating func addError(at place: CellReference) { sheet.errors.add(place) }

  mutating func addMerge(_ range: CellRange) { sheet.merges.append(range) }

  mutating func hide(columns: ClosedRange<Int>) { sheet.hiddenColumnRanges.append(columns) }

  /// Ends a row; one without a value is none.
  mutating func endRow() {
    guard sheet.values.count > start else { return }
    sheet.rows.append(
      ReadSheet.Row(number: number, isHidden: isHidden, cells: start..<sheet.values.count))
  }

  var what: String { "the sheet “\(sheet.name)”" }
}
