import DelimitedText

/// What a person decided about names that a document writes: whom each stands for, or that it is a party of its own.
///
/// They are kept in a table beside the document that a person edits, and go before every registry.
public struct PartyDecisions: Hashable, Sendable {
  /// What was decided about a written name.
  public enum Decision: Hashable, Sendable {
    /// It stands for the party of a name.
    case party(String)
    /// It is a party of its own, whatever it is like.
    case own
  }

  /// A decision and its line.
  struct Entry: Hashable, Sendable {
    let written: String
    var decision: Decision
    /// The 1-based line, or `nil` for one that no file has yet.
    let line: Int?
    /// The cells of columns that are a person's own.
    let remarks: [String]
  }

  private(set) var entries: [Entry] = []
  /// The columns that are a person's own, such as one of remarks.
  private var remarkColumns: [String] = []
  private var places: [String: Int] = [:]

  /// No decisions.
  public init() {}

  /// Reads decisions: one row a name, with the columns `written`, the name as the document has it, `party`, the name
  /// of the party that it stands for, and `decision`: `same`, or `own` with an empty `party`. Further columns are kept.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with too many or
  ///   too few cells or without a name, a decision that is none, and a name that is decided on twice.
  public init(csv text: String) throws(RegisterError) {
    let table = try Table(csv: text, required: ["written", "party"])
    remarkColumns = table.header.filter {
      !$0.isEmpty && !["written", "party", "decision"].contains($0.lowercased())
    }
    for row in table.rows {
      guard let written = row.word("written") else {
        throw RegisterError(
          line: row.line, problem: "the row has no written name",
          remedy: "give the name as the document has it, or take the row out")
      }
      if let place = places[writtenSpelling(written)] {
        throw RegisterError(
          line: row.line,
          problem: "“\(written)” is decided on line \(entries[place].line ?? 0) too",
          remedy: "keep one of the two rows")
      }
      places[writtenSpelling(written)] = entries.count
      entries.append(
        Entry(
          written: written, decision: try Self.decision(row, of: written), line: row.line,
          remarks: remarkColumns.map { row.text($0) ?? "" }))
    }
  }

  private static func decision(_ row: Table.Row, of written: String) throws(RegisterError)
    -> Decision
  {
    switch (row.word("decision"), row.word("party")) {
    case (nil, let party?), ("same", let party?): return .party(party)
    case ("own", nil): return .own
    case ("own", let party?) where writtenSpelling(party) == writtenSpelling(written): return .own
    case ("own", let party?):
      throw RegisterError(
        line: row.line, problem: "“\(written)” is its own, and \(party)",
        remedy: "leave the party empty, or write same")
    case (nil, nil), ("same", nil):
      throw RegisterError(
        line: row.line, problem: "nothing is decided about “\(written)”",
        remedy: "name the party, or write own where it is a party of its own")
    case (let word?, _):
      throw RegisterError(
        line: row.line, problem: "“\(word)” is no decision", remedy: "write same or own")
    }
  }

  /// Whether nothing is decided.
  public var isEmpty: Bool { entries.isEmpty }

  /// What was decided about a written name; `nil` where nothing was.
  public subscript(written: String) -> Decision? {
    places[writtenSpelling(written)].map { entries[$0].decision }
  }

  /// The decision about a written name with its line.
  func entry(of written: String) -> Entry? { places[writtenSpelling(written)].map { entries[$0] } }

  /// Decides about a written name, in place of what was decided before.
  public mutating func decide(_ written: String, as decision: Decision) {
    if let place = places[writtenSpelling(written)] {
      entries[place].decision = decision
      return
    }
    places[writtenSpelling(written)] = entries.count
    entries.append(
      Entry(
        written: written, decision: decision, line: nil,
        remarks: remarkColumns.map { _ in "" }))
  }

  /// The decisions about names that are not among some, each with its line: what is written in a file and changes
  /// nothing.
  public func unused(among names: [String]) -> [(written: String, line: Int?)] {
    let known = Set(names.map(writtenSpelling))
    return entries.filter { !known.contains(writtenSpelling($0.written)) }.map {
      ($0.written, $0.line)
    }
  }

  /// The decisions as ``init(csv:)`` reads them, without a byte-order mark.
  public var csv: String {
    DelimitedText.line(of: ["written", "party", "decision"] + remarkColumns)
      + entries.map { entry in
        let cells: [String] =
          switch entry.decision {
          case .party(let name): [entry.written, name, "same"]
          case .own: [entry.written, "", "own"]
          }
        return DelimitedText.line(of: cells + entry.remarks)
      }.joined()
  }
}
