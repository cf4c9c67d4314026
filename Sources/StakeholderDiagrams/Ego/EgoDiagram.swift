import Drawing
import Languages

/// One unit in the middle, its items on the left, its partners on the right.
///
/// Partners of each side stand by the number of joint items; the line to a partner is as wide as that
/// number, and under its name stand the numbers of the joint items.
package struct EgoDiagram: Hashable, Sendable {
  /// A unit that answers for some of the same items.
  package struct Partner: Hashable, Sendable {
    /// The partner.
    package let party: DiagramParty
    /// The ids of the joint items.
    package let items: [String]

    /// A partner.
    package init(_ party: DiagramParty, items: [String]) {
      self.party = party
      self.items = items
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The unit in the middle.
  package var ego: DiagramParty
  /// The themes, in order.
  package var themes: [DiagramGroup]
  /// The items that the unit answers for.
  package var items: [DiagramItem]
  /// The sides, in order; each has its hue.
  package var sides: [DiagramGroup]
  /// The partners.
  package var partners: [Partner]
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// An ego diagram.
  package init(
    title: String, source: String = "", ego: DiagramParty, themes: [DiagramGroup],
    items: [DiagramItem], sides: [DiagramGroup], partners: [Partner],
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.ego = ego
    self.themes = themes.covering(items.map(\.group))
    self.items = items
    self.sides = sides.covering([ego.group] + partners.map(\.party.group))
    self.partners = partners
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, or an item, a theme or a side is unknown.
  /// - Complexity: O((items + ties) log(partners)).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("nodes", items.count + partners.count, 4_000)
    let layout = try EgoLayout(self)
    let sideEntries = sides.enumerated().filter { position, side in
      layout.sidesInUse.contains(position)
    }.map { position, side in
      let hue = DiagramPalette.side(position)
      return DiagramLegend.Entry(
        .box(fill: hue.tint(0.16), stroke: hue, dashed: false),
        TextTemplate(words.partner).filled(with: ["group": side.label]))
    }
    let hue = DiagramPalette.side(layout.side)
    return Diagram(
      title: title,
      rule: TextTemplate(words.egoRule).filled(with: [
        "name": ego.label, "items": "\(items.count)", "partners": "\(partners.count)",
      ]),
      nodes: layout.nodes, edges: layout.edges, bands: layout.bands,
      legend: DiagramLegend([
        .init(
          words.box,
          [.init(.box(fill: hue, stroke: hue, dashed: false), words.ego)] + sideEntries + [
            .init(.box(fill: .white, stroke: .border, dashed: false), words.egoItem)
          ]),
        .init(
          words.jointItems,
          layout.tiers.map { tiers in
            tiers.floors.indices.map { tier in
              .init(
                .line(color: .border, width: EgoLayout.width(ofTier: tier)),
                tiers.name(ofTier: tier, words: words))
            }
          } ?? []),
      ]), legendHeading: words.legend, notes: [source])
  }
}
