import Languages
import ResponsibilityRegister

/// A table of the page: it sorts, filters and copies, its rows are what numbers link to, and it names
/// what each row is about, so that a focused unit can be found in it.
struct PageTable: Sendable {
  struct Column: Sendable {
    let heading: String
    let isNumber: Bool

    static func text(_ heading: String) -> Column { Column(heading: heading, isNumber: false) }
    static func number(_ heading: String) -> Column { Column(heading: heading, isNumber: true) }
  }

  struct Cell: Sendable {
    var text: String?
    var parties: [PartyLink] = []
    var items: [ItemLink] = []
    var sentence: LinkedSentence?
    var isNumber = false
    var isHeading = false
    /// What the column is sorted by where that is not what it shows.
    var sortKey: String?

    static func text(_ text: String) -> Cell { Cell(text: text.isEmpty ? nil : text) }
    static func count(_ count: Int) -> Cell { Cell(text: "\(count)", isNumber: true) }
    static func items(_ items: [ItemLink]) -> Cell { Cell(items: items, sortKey: "\(items.count)") }
    static func parties(_ parties: [PartyLink]) -> Cell { Cell(parties: parties) }
    static func heading(_ party: PartyLink) -> Cell { Cell(parties: [party], isHeading: true) }
    static func number(_ shown: String, _ value: Double?) -> Cell {
      Cell(text: shown, isNumber: true, sortKey: value.map { "\($0)" })
    }
  }

  struct Row: Sendable {
    var anchor: String?
    /// The anchors of the units and items that the row is about.
    var subjects: String
    var cells: [Cell]
    var isExtra = false

    init(_ cells: [Cell], anchor: String? = nil, about subjects: [String] = []) {
      self.cells = cells
      self.anchor = anchor
      self.subjects = subjects.joined(separator: " ")
    }
  }

  let id: String
  let caption: String
  let columns: [Column]
  let rows: [Row]
  let hasRows: Bool
  /// What the button says that shows the rows beyond the first ones.
  let showAll: String?

  /// A table; rows beyond the limit are folded away where there is somebody to unfold them.
  init(
    id: String, caption: String, columns: [Column], rows: [Row], limit: Int = 15,
    words: ReportWords
  ) {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.rows = rows.enumerated().map { position, row in
      var row = row
      row.isExtra = position >= limit
      return row
    }
    hasRows = !rows.isEmpty
    showAll =
      rows.count > limit
      ? TextTemplate(words.showAll).filled(with: ["count": "\(rows.count)"]) : nil
  }
}
