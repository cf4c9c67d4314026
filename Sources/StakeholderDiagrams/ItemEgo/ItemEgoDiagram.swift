import Drawing
import Languages

/// One item in the middle, its units on the left, the items that share units with it on the right.
///
/// The look is that of an ``EgoDiagram``. Units stand by side, leads first; other items by the number of
/// units that they share with the item, and beside each stand the letters of these units.
package struct ItemEgoDiagram: Hashable, Sendable {
  /// A unit of the item.
  package struct Unit: Hashable, Sendable {
    /// The unit.
    package let party: DiagramParty
    /// How it answers for the item; `nil` where that is not known.
    package let role: DiagramTie.Role?

    /// A unit.
    package init(_ party: DiagramParty, role: DiagramTie.Role? = nil) {
      self.party = party
      self.role = role
    }
  }

  /// Another item and the units that it shares.
  package struct Other: Hashable, Sendable {
    /// The item.
    package let item: DiagramItem
    /// The ids of the units that answer for both; at least one.
    package let parties: [String]

    /// Another item.
    package init(_ item: DiagramItem, parties: [String]) {
      self.item = item
      self.parties = parties
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The item in the middle.
  package var item: DiagramItem
  /// The sides, in order; each has its hue.
  package var sides: [DiagramGroup]
  /// The units of the item.
  package var units: [Unit]
  /// The other items that share units with it.
  package var others: [Other]
  /// How many other items are drawn at most; those that share the most units come first.
  package var limit: Int
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// An ego diagram of an item.
  package init(
    title: String, source: String = "", item: DiagramItem, sides: [DiagramGroup], units: [Unit],
    others: [Other], limit: Int = 30, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.item = item
    self.sides = sides.covering(units.map(\.party.group))
    self.units = units
    self.others = others
    self.limit = limit
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, or a side or a shared unit is unknown, or there are
  ///   more than 4,000 units and items.
  /// - Complexity: O((units + items + shared units) log(units + items)).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("nodes", units.count + others.count, 4_000)
    let layout = try ItemEgoLayout(self)
    let own = words.itemEgo
    let sideEntries = sides.enumerated().filter { position, _ in
      layout.sidesInUse.contains(position)
    }.map { position, side in
      let hue = DiagramPalette.side(position)
      return DiagramLegend.Entry(
        .box(fill: hue.tint(0.16), stroke: hue, dashed: false),
        TextTemplate(own.unit).filled(with: ["group": side.label]))
    }
    let roles = [DiagramTie.Role.lead, .participant, nil]
      .filter { role in units.contains { $0.role == role } }
      .map { role in
        DiagramLegend.Entry(
          .line(color: .border, width: ItemEgoLayout.width(of: role)),
          role == nil
            ? words.map.unknownRole : role == .lead ? words.map.lead : words.map.participant)
      }
    return Diagram(
      title: title,
      rule: TextTemplate(own.rule).filled(with: [
        "number": item.number, "units": "\(units.count)", "others": "\(layout.sharing)",
      ]),
      nodes: layout.nodes, edges: layout.edges, bands: layout.bands,
      legend: DiagramLegend([
        .init(
          words.box,
          [
            .init(
              .box(fill: ItemEgoLayout.fill, stroke: ItemEgoLayout.fill, dashed: false), own.item)
          ] + sideEntries + [
            .init(.box(fill: .white, stroke: .border, dashed: false), own.other)
          ]), .init(words.line, roles),
        .init(
          own.sharedUnits,
          layout.tiers.map { tiers in
            tiers.floors.indices.map { tier in
              .init(
                .line(color: .border, width: EgoLayout.width(ofTier: tier)),
                tiers.name(ofTier: tier, template: own.units))
            }
          } ?? []),
      ]), legendHeading: words.legend, notes: [leftOut(layout), source])
  }

  private func leftOut(_ layout: ItemEgoLayout) -> String {
    guard let most = layout.leftOut.map(\.parties.count).max() else { return "" }
    return TextTemplate(words.itemEgo.leftOut).filled(with: [
      "count": "\(layout.leftOut.count)", "most": "\(most)",
      "numbers": layout.leftOut.map(\.item.number).joined(separator: words.separator),
    ])
  }
}
