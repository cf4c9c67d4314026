/// One sheet of a workbook: the cells that hold anything, and what a person should know of it.
public struct ReadSheet: Sendable {
  /// Cells of a kind: how many, and where the first stands.
  public struct Places: Sendable, Hashable {
    /// How many there are.
    public internal(set) var count = 0
    /// Where the first stands, such as C7; `nil` where there is none.
    public internal(set) var first: String?

    mutating func add(_ place: CellReference) {
      if first == nil { first = place.description }
      count += 1
    }
  }

  /// A row that holds anything.
  struct Row: Sendable {
    let number: Int
    let isHidden: Bool
    /// Where its cells are among all.
    let cells: Range<Int>
  }

  /// What the sheet is called.
  public let name: String
  /// Whether it is hidden.
  public let isHidden: Bool
  /// Formulas whose stored values were taken.
  public internal(set) var formulas = Places()
  /// Formulas that no value was stored with, so that their cells are empty.
  public internal(set) var emptyFormulas = Places()
  /// Cells that hold an error such as #N/A, and are empty here.
  public internal(set) var errors = Places()
  /// Cells that hold dates or times.
  public internal(set) var dates = Places()

  var rows: [Row] = []
  var columns: [Int32] = []
  var values: [ReadCell] = []
  var merges: [CellRange] = []
  var hiddenColumnRanges: [ClosedRange<Int>] = []

  init(name: String, isHidden: Bool) {
    self.name = name
    self.isHidden = isHidden
  }

  /// Whether no cell holds anything.
  public var isEmpty: Bool { values.isEmpty }

  /// How many cells hold anything.
  public var cellCount: Int { values.count }

  /// How many hidden rows hold anything.
  public var hiddenRowCount: Int { rows.count(where: \.isHidden) }

  /// How many hidden columns hold anything.
  ///
  /// - Complexity: O(cells) where any column is hidden.
  public var hiddenColumnCount: Int {
    guard !hiddenColumnRanges.isEmpty else { return 0 }
    return Set(columns).count { column in
      hiddenColumnRanges.contains { $0.contains(Int(column)) }
    }
  }

  /// The value of a cell by its place, such as C7; `nil` where it is empty or no sheet has it.
  ///
  /// - Complexity: O(log rows + cells of the row).
  public subscript(place: String) -> ReadCell? {
    guard let place = CellReference(place) else { return nil }
    let index = rows.firstPlace { $0.number >= place.row }
    guard index < rows.count, rows[index].number == place.row else { return nil }
    return rows[index].cells.first { Int(columns[$0]) == place.column }.map { values[$0] }
  }
}

extension Array {
  /// The first place from which on a condition holds, which holds for all that follow; the count where none.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
