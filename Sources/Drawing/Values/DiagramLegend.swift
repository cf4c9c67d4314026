/// What the colours, lines and sizes of a diagram mean.
public struct DiagramLegend: Hashable, Sendable {
  /// What stands before the words of an entry.
  public enum Symbol: Hashable, Sendable {
    /// A small box.
    case box(fill: DiagramColor, stroke: DiagramColor, dashed: Bool)
    /// A short line.
    case line(color: DiagramColor, width: Double, isDashed: Bool = false)
    /// A small sign.
    case mark(DiagramMark, fill: DiagramColor, stroke: DiagramColor)
    /// Nothing: the words are a remark.
    case none
  }

  /// A symbol and what it means.
  public struct Entry: Hashable, Sendable {
    /// The symbol.
    public let symbol: Symbol
    /// What it means.
    public let meaning: String

    /// An entry.
    public init(_ symbol: Symbol, _ meaning: String) {
      self.symbol = symbol
      self.meaning = TextCleaning.line(meaning)
    }
  }

  /// Entries that belong together, under one heading.
  public struct Group: Hashable, Sendable {
    /// What the entries are about.
    public let heading: String
    /// The entries.
    public let entries: [Entry]

    /// A group.
    public init(_ heading: String, _ entries: [Entry]) {
      self.heading = TextCleaning.line(heading)
      self.entries = entries
    }
  }

  /// The groups, one a row of the legend.
  public let groups: [Group]

  /// A legend.
  public init(_ groups: [Group]) { self.groups = groups }
}
