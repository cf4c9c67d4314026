import Drawing

/// Two co-responsibility networks in one picture: which ties are new, gone, grown and shrunk.
///
/// The layout is that of both networks together, so that a unit stands at one place whichever of the two
/// a reader has in mind. Units are the same where their ids are.
///
/// Drawn one over the other with the differences marked, as explicit encoding is called in: Gleicher, M.,
/// Albers, D., Walker, R., Jusufi, I., Hansen, C. D. & Roberts, J. C. (2011). Visual comparison for
/// information visualization. Information Visualization 10(4), 289-309. doi:10.1177/1473871611416549
package struct ComparisonDiagram: Hashable, Sendable {
  /// A unit and how many items it answers for in either network.
  package struct Unit: Hashable, Sendable {
    /// The unit.
    package let party: DiagramParty
    /// The number of its items in the earlier network; `nil` where it is not in it.
    package let before: Int?
    /// The number of its items in the later network; `nil` where it is not in it.
    package let after: Int?

    /// A unit.
    package init(_ party: DiagramParty, before: Int?, after: Int?) {
      self.party = party
      self.before = before
      self.after = after
    }
  }

  /// Two units and the number of items that both answer for, in either network.
  package struct Tie: Hashable, Sendable {
    /// The id of one unit.
    package let a: String
    /// The id of the other unit.
    package let b: String
    /// The number of joint items in the earlier network.
    package let before: Int
    /// The number of joint items in the later network.
    package let after: Int

    /// A tie.
    package init(a: String, b: String, before: Int, after: Int) {
      self.a = a
      self.b = b
      self.before = before
      self.after = after
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// What the earlier network is called.
  package var beforeName: String
  /// What the later network is called.
  package var afterName: String
  /// The sides, in order; each has its hue.
  package var sides: [DiagramGroup]
  /// The units of both networks.
  package var units: [Unit]
  /// The ties of both networks, each pair once.
  package var ties: [Tie]
  /// How many ties are drawn at most: changes before what is the same, and of each the larger. Only where
  /// all changes left are equally large are there more.
  package var tieLimit: Int
  /// How many changes the remarks list at most, the strongest first.
  package var listLimit: Int
  /// Starts the layout; another seed gives another picture of the same networks.
  package var seed: Int
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A comparison.
  package init(
    title: String, source: String = "", beforeName: String, afterName: String,
    sides: [DiagramGroup], units: [Unit], ties: [Tie], tieLimit: Int = 60, listLimit: Int = 8,
    seed: Int = 1, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.beforeName = TextCleaning.line(beforeName)
    self.afterName = TextCleaning.line(afterName)
    self.sides = sides.covering(units.map(\.party.group))
    self.units = units
    self.ties = ties
    self.tieLimit = tieLimit
    self.listLimit = listLimit
    self.seed = seed
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id or a pair is repeated, a tie's unit or a unit's side is
  ///   unknown, a number is negative, a unit is in neither network, or a tie is in a network that one of
  ///   its units is not in.
  /// - Complexity: O(ties log(ties)); drawing it is a matter of the ties that are left.
  package func diagram() throws(DiagramError) -> Diagram {
    let selection = try ComparisonSelection(self)
    let drawing = ComparisonDrawing(self, selection)
    return Diagram(
      title: title, rule: drawing.rule, nodes: drawing.nodes, edges: drawing.edges,
      legend: drawing.legend, legendHeading: words.legend, notes: drawing.notes + [source],
      arrangement: .spring(seed: seed), layoutWords: words.layout, captions: drawing.captions)
  }
}
