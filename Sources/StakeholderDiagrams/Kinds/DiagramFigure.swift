import Languages

/// A form of a diagram that a report shows.
package struct DiagramFigure: Sendable {
  /// The section of a report that the figure stands in; the raw value is the section's anchor.
  package enum Section: String, CaseIterable, Hashable, Sendable {
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
  package enum Table: CaseIterable, Hashable, Sendable {
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
  package let name: String
  /// Where it stands.
  package let section: Section
  /// The table that says the same.
  package let table: Table
  /// What is drawn.
  package let options: DiagramOptions
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
  package func caption(in language: Language) -> String {
    Catalogue.builtIn[captionKey, language] ?? name
  }
}
