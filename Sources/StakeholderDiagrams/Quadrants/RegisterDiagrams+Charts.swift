import Drawing
import ResponsibilityRegister
import StakeholderFindings

extension RegisterDiagrams {
  /// The quadrants of breadth and depth: how many partners each unit has, and how many items with each.
  ///
  /// - Parameter side: The side whose units are shown, against their own medians; `nil` for all units.
  ///   Partners of every side count.
  /// - Returns: `nil` where no unit that would be shown has a partner.
  /// - Throws: `DiagramError`.
  public func quadrants(side: Side? = nil) throws(DiagramError) -> Diagram? {
    try readable { diagrams throws(DiagramError) in try diagrams.allQuadrants(side: side) }
  }

  private func allQuadrants(side: Side?) throws(DiagramError) -> Diagram? {
    let profiles = findings.profiles
      .filter { side == nil || $0.party.side == side }
    guard let quadrants = CooperationQuadrants(profiles) else { return nil }
    let titles = diagramWords.titles
    return try QuadrantDiagram(
      title: side.map { titles.part(name($0), of: titles.quadrants) } ?? titles.quadrants,
      source: source, sides: groups, onlySide: side?.rawValue,
      units: profiles.map { .init(node($0.party), breadth: $0.breadth, depth: $0.depth) },
      medianBreadth: quadrants.medianBreadth, medianDepth: quadrants.medianDepth,
      words: diagramWords
    ).diagram()
  }

  /// The alluvial diagram: how responsibilities run from one side through the themes to the other.
  ///
  /// - Parameter minimum: The least number of responsibilities of a unit with a block of its own; `nil`
  ///   for the smallest that leaves a picture that can be read.
  /// - Returns: `nil` where the register knows fewer than two sides, or no item stands in a theme.
  /// - Throws: `DiagramError`.
  public func alluvial(minimum: Int? = nil) throws(DiagramError) -> Diagram? {
    try readable { diagrams throws(DiagramError) in try diagrams.allFlows(minimum: minimum) }
  }

  private func allFlows(minimum: Int?) throws(DiagramError) -> Diagram? {
    guard sides != nil, !register.themes.isEmpty else { return nil }
    return try AlluvialDiagram(
      title: diagramWords.titles.alluvial, source: source, leftName: leftName,
      left: register.parties.filter(isOnLeft).map(node), themes: themes,
      items: register.items.map(node), rightName: rightName,
      right: register.parties.filter { !isOnLeft($0) }.map(node), ties: ties, minimum: minimum,
      words: diagramWords
    ).diagram()
  }
}
