import Drawing
import ResponsibilityRegister
import TwoModeNetworks

extension RegisterDiagrams {
  /// The set view: which exact combinations of units answer for items together, and how often.
  ///
  /// - Parameters:
  ///   - side: The side whose units are shown; `nil` for all units.
  ///   - minimum: The least number of items of a combination that is drawn; `nil` for the smallest that
  ///     leaves a picture that can be read.
  /// - Returns: `nil` where no unit is on the side.
  /// - Throws: `DiagramError`.
  public func sets(side: Side? = nil, minimum: Int? = nil) throws(DiagramError) -> Diagram? {
    let units = register.parties.filter { side == nil || $0.side == side }
    guard !units.isEmpty else { return nil }
    let shown = Set(units.map(\.id))
    let words = diagramWords
    return try SetView(
      title: words.matrix.setTitle(of: side.map(name)), source: source, sides: groups,
      onlySide: side?.rawValue, units: units.map(node), items: register.items.map(node),
      ties: register.responsibilities.filter { shown.contains($0.party) }
        .map { DiagramTie(party: $0.party, item: $0.item) },
      minimum: minimum, words: words
    ).diagram()
  }
}
