import Drawing
import Languages

/// How broadly and how deeply each unit works with others: a mark a unit, and lines at the medians that
/// part four quadrants.
///
/// The literature on joint action of government departments describes it in these two dimensions (部门协同的
/// 广度与深度): Liu, Y., Shan, M. & Zhang, S. (2022). 我国科普政策制定主体协同演化研究.
/// doi:10.19293/j.cnki.1673-8357.2022.03.008; Laursen, K. & Salter, A. (2006). Open for innovation.
/// doi:10.1002/smj.507
package struct QuadrantDiagram: Hashable, Sendable {
  /// A unit and how it works with others.
  package struct Unit: Hashable, Sendable {
    /// The unit.
    package let party: DiagramParty
    /// How many distinct partners it has.
    package let breadth: Int
    /// How many joint items it has with each of them, in the mean; `nil` for a unit without partners.
    package let depth: Double?

    /// A unit.
    package init(_ party: DiagramParty, breadth: Int, depth: Double?) {
      self.party = party
      self.breadth = breadth
      self.depth = depth
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The sides, in order; each has its hue and its mark.
  package var sides: [DiagramGroup]
  /// The id of the only side that is shown; `nil` where all are.
  package var onlySide: String?
  /// The units; those without partners are named under the picture.
  package var units: [Unit]
  /// The median breadth of the units that have partners.
  package var medianBreadth: Double
  /// The median depth of the units that have partners.
  package var medianDepth: Double
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A diagram.
  package init(
    title: String, source: String = "", sides: [DiagramGroup], onlySide: String? = nil,
    units: [Unit], medianBreadth: Double, medianDepth: Double,
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.sides = sides.covering(units.map(\.party.group))
    self.onlySide = onlySide
    self.units = units
    self.medianBreadth = medianBreadth
    self.medianDepth = medianDepth
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, a side is unknown, a number is not finite or not
  ///   above 0, or there are more than 400 units.
  /// - Complexity: O(units squared).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("units", units.count, 400)
    _ = try PositionIndex(units.map(\.party.id))
    let sidePositions = try PositionIndex(sides.map(\.id))
    if let onlySide { _ = try sidePositions.position(of: onlySide) }
    for (name, value) in [("median breadth", medianBreadth), ("median depth", medianDepth)]
    where !value.isFinite || value < 0 { throw .unusableNumber(of: name) }
    var dots: [QuadrantLayout.Dot] = []
    for unit in units {
      let side = try sidePositions.position(of: unit.party.group)
      guard unit.breadth > 0, let depth = unit.depth else {
        guard unit.breadth == 0, unit.depth == nil else {
          throw .unusableNumber(of: unit.party.label)
        }
        continue
      }
      guard depth.isFinite, depth > 0 else { throw .unusableNumber(of: unit.party.label) }
      dots.append(.init(party: unit.party, side: side, breadth: unit.breadth, depth: depth))
    }
    let layout = QuadrantLayout(self, dots: dots)
    let alone = units.filter { $0.depth == nil }.map(\.party.label)
    return Diagram(
      title: title, rule: rule(layout, count: dots.count), nodes: layout.nodes,
      edges: layout.edges, bands: layout.bands, legend: legend(dots, layout),
      legendHeading: words.legend,
      notes: [
        remark(words.quadrant.alone, alone), remark(words.quadrant.unnamed, layout.unnamed), source,
      ])
  }

  private func rule(_ layout: QuadrantLayout, count: Int) -> String {
    let own = words.quadrant
    var sentences = [
      TextTemplate(own.rule).filled(with: [
        "count": "\(count)", "breadth": ChartAxis.text(medianBreadth),
        "depth": ChartAxis.text(medianDepth),
      ])
    ]
    if let side = sides.first(where: { $0.id == onlySide }) {
      sentences.append(TextTemplate(own.sideOnly).filled(with: ["side": side.label]))
    }
    for (axis, name) in [(layout.breadthAxis, own.breadth), (layout.depthAxis, own.depth)]
    where axis.isLogarithmic {
      sentences.append(TextTemplate(own.logarithmic).filled(with: ["axis": name]))
    }
    return sentences.joined(separator: own.space)
  }

  private func remark(_ template: String, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return TextTemplate(template).filled(with: [
      "count": "\(names.count)", "names": names.joined(separator: words.separator),
    ])
  }

  private func legend(_ dots: [QuadrantLayout.Dot], _ layout: QuadrantLayout) -> DiagramLegend {
    let marks = sides.enumerated().compactMap { position, side -> DiagramLegend.Entry? in
      let count = dots.count { $0.side == position }
      guard count > 0 else { return nil }
      let hue = DiagramPalette.side(position)
      return .init(
        .mark(.side(position), fill: hue, stroke: hue),
        TextTemplate(words.quadrant.mark).filled(with: ["side": side.label, "count": "\(count)"]))
    }
    let together = layout.hasCompany ? [DiagramLegend.Entry(.none, words.quadrant.sameGroup)] : []
    return DiagramLegend([.init(words.quadrant.marks, marks + together)])
  }
}
