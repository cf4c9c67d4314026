import DelimitedText

/// What a table was taken for: nothing of it was guessed in silence.
public struct TableReading: Hashable, Sendable {
  /// How ties stand in a table.
  public enum Form: String, CaseIterable, Sendable {
    /// A row a tie, with a column for each end.
    case list
    /// A row an actor, a column an event, and a number where they are tied; or, where letters of roles stand
    /// in it, a row an event and a column an actor.
    case matrix
  }

  /// A column and what it was taken for.
  public struct Use: Hashable, Sendable {
    /// What the column says.
    public let column: TableColumn
    /// Its name in the header, or "column 1" where there is none.
    public let name: String
  }

  /// Whether the table is a list of ties or a matrix.
  public let form: Form
  /// What parts its cells; `nil` of a sheet, whose cells are apart.
  public let delimiter: DelimitedText.Delimiter?
  /// The line of the header; `nil` where the table has none.
  public let headerLine: Int?
  /// The lines above the header, which were passed over.
  public let linesAbove: [Int]
  /// The columns that were used, the actor's and the event's first; none of a matrix.
  public let columns: [Use]
  /// The names of the columns that were not used.
  public let unused: [String]
  /// Whether the cells of a matrix hold letters of roles, so that its columns are the actors.
  public let hasLetters: Bool
  /// How many names are those of an actor and of an event, as where the nodes are those of one mode.
  public let sharedNames: Int
  /// Whether the columns of a list are called by roles, and the actors stand below them.
  public let hasRoleColumns: Bool
  /// Whether decimals have a comma.
  public let hasDecimalCommas: Bool
  /// The characters at which cells were parted into several names; empty where none was.
  public let separators: String
  /// How many cells were parted.
  public let partedCells: Int

  /// The column that was taken for one; `nil` where there is none.
  public func name(of column: TableColumn) -> String? {
    columns.first { $0.column == column }?.name
  }

  /// One line that says all of it.
  public var description: String {
    var parts: [String] = []
    let header = headerLine.map { "line \($0) is the header" } ?? "no line is a header"
    switch form {
    case .list:
      let uses = columns.map { "\(Self.plural[$0.column] ?? "") from \(Self.quoted($0.name))" }
      parts.append("read as a list of ties: \(header), \(uses.joined(separator: ", "))")
      if hasRoleColumns { parts.append("the names of the actors' columns are roles") }
    case .matrix:
      parts.append(
        "read as a matrix\(hasLetters ? " of roles" : ""): \(header), "
          + (hasLetters
            ? "rows are events and columns actors" : "rows are actors and columns events"))
    }
    if sharedNames > 0 {
      parts.append("names that both actors and events have, two nodes each: \(sharedNames)")
    }
    if !linesAbove.isEmpty {
      parts.append("passed over: line \(Self.listed(linesAbove))")
    }
    if !unused.isEmpty {
      parts.append("not used: \(unused.map(Self.quoted).joined(separator: ", "))")
    }
    if let delimiter, delimiter != .comma {
      parts.append("cells are parted by \(delimiter.rawValue)s")
    }
    if hasDecimalCommas { parts.append("decimals have commas") }
    if partedCells > 0 {
      parts.append(
        "cells parted into several names at \(separators.map(String.init).joined(separator: " ")): \(partedCells)"
      )
    }
    return parts.joined(separator: "; ")
  }

  private static let plural: [TableColumn: String] = [
    .actor: "actors", .event: "events", .weight: "weights", .role: "roles", .side: "sides",
    .theme: "themes", .title: "titles", .date: "dates",
  ]

  /// Numbers in order, such as 1, 3–5.
  private static func listed(_ lines: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for line in lines {
      if let last = runs.last, last.upperBound + 1 == line {
        runs[runs.count - 1] = last.lowerBound...line
      } else {
        runs.append(line...line)
      }
    }
    return runs.map {
      $0.count > 2
        ? "\($0.lowerBound)–\($0.upperBound)" : $0.map(String.init).joined(separator: ", ")
    }
    .joined(separator: ", ")
  }

  /// A name in quotes, on one line and not too long.
  static func quoted(_ name: String) -> String {
    let line = name.split { $0.isNewline }.joined(separator: " ")
    return "'\(line.count > 40 ? line.prefix(39) + "…" : line)'"
  }
}
