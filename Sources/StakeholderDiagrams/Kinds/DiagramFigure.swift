import Languages

/// A form of a diagram that a report shows.
public struct DiagramFigure: Sendable {
  /// The section of a report that the figure stands in; the raw value is the section's anchor.
  public enum Section: String, CaseIterable, Hashable, Sendable {
    /// Who answers for what.
    case map
    /// Where coordination piles up.
    case hotspots
    /// Who works with whom.
    case partners
    /// Where two sides meet.
    case contacts
    /// Themes.
    case themes
    /// Breadth and depth of units.
    case profiles
    /// Combinations of units.
    case sets
  }

  /// The table of a report that says the same as the figure.
  public enum Table: CaseIterable, Hashable, Sendable {
    /// The items.
    case items
    /// Items by coordination.
    case hotspotItems
    /// Units by coordination.
    case hotspotParties
    /// Pairs of units.
    case pairs
    /// The units.
    case units
    /// Pairs across sides, as a matrix.
    case contacts
    /// Units by themes.
    case themes
    /// Combinations of units.
    case sets
  }

  /// The name of its files, without an ending.
  public let name: String
  /// Where it stands.
  public let section: Section
  /// The table that says the same.
  public let table: Table
  /// What is drawn.
  public let options: DiagramOptions
  /// The key of its caption in the catalogue of texts.
  let captionKey: String

  init(
    _ name: String, in section: Section, caption: String, table: Table,
    options: DiagramOptions = DiagramOptions()
  ) {
    self.name = name
    self.section = section
    self.table = table
    self.options = options
    captionKey = "report.\(caption)"
  }

  /// Its caption in a language; a test holds that there is one.
  public func caption(in language: Language) -> String {
    Catalogue.builtIn[captionKey, language] ?? name
  }
}
