import Drawing
import Languages

/// Where coordination piles up: a circle an item or a unit, its area proportional to its score, in a band
/// a theme or a side; the highest are numbered and explained beside.
///
/// Areas and not diameters carry the score, and a key shows three of them: Cleveland, W. S. & McGill, R.
/// (1984). Graphical perception. doi:10.1080/01621459.1984.10478080. Colour repeats it in steps of one
/// hue.
package struct HotspotMap: Hashable, Sendable {
  /// An item or a unit with its score.
  package struct Spot: Hashable, Sendable {
    /// The id of the item or the unit.
    package let id: String
    /// The number as printed; empty for a unit.
    package let number: String
    /// The title or the name.
    package let label: String
    /// The id of the theme or the side that it belongs to.
    package let group: String
    /// The score, 0 to 1,000,000,000; what has none is named under the picture.
    package let score: Int
    /// Why the score is what it is, in a sentence.
    package let explanation: String

    /// A spot.
    package init(
      id: String, number: String = "", label: String, group: String, score: Int,
      explanation: String = ""
    ) {
      self.id = id
      self.number = TextCleaning.line(number, limit: 20)
      self.label = TextCleaning.line(label)
      self.group = group
      self.score = min(score, 1_000_000_000)
      self.explanation = TextCleaning.line(explanation, limit: TextCleaning.tooltipLimit)
    }

    var caption: String { number.isEmpty ? label : label.isEmpty ? number : "\(number) \(label)" }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// What the circles stand for.
  package var kind: HotspotMode
  /// The themes or sides, in order; each has its band.
  package var groups: [DiagramGroup]
  /// The items or units, in the order of the register.
  package var spots: [Spot]
  /// How many of the highest are explained.
  package var explained: Int
  /// Whether scores may come from two sides.
  package var hasSides: Bool
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A map.
  package init(
    title: String, source: String = "", kind: HotspotMode, groups: [DiagramGroup], spots: [Spot],
    explained: Int = 5, hasSides: Bool = true, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.kind = kind
    self.groups = groups.covering(spots.map(\.group))
    self.spots = spots
    self.explained = explained
    self.hasSides = hasSides
    self.words = words
  }

  private static let spotLimit = 120

  /// The picture.
  ///
  /// Those with the highest scores are drawn, as many as a page holds and 120 at most; a remark names
  /// the rest.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, a group is unknown, a score is below 0, or there
  ///   are more than 4,000 spots.
  /// - Complexity: O(spots log(spots)).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("spots", spots.count, 100_000)
    _ = try PositionIndex(spots.map(\.id))
    let positions = try PositionIndex(groups.map(\.id))
    var groupOfSpot: [Int] = []
    for spot in spots {
      guard spot.score >= 0 else { throw .unusableNumber(of: spot.caption) }
      groupOfSpot.append(try positions.position(of: spot.group))
    }
    let falling = spots.indices.filter { spots[$0].score > 0 }
      .sorted { (spots[$1].score, $0) < (spots[$0].score, $1) }
    let layout = HotspotMapLayout(
      self, falling: Array(falling.prefix(Self.spotLimit)), groupOfSpot: groupOfSpot)
    let left = falling.dropFirst(layout.drawn.count)
    let own = words.hotspot
    return Diagram(
      title: title, rule: rule(falling.count), nodes: layout.nodes, bands: layout.bands,
      legend: legend(layout.tiers, isEmpty: falling.isEmpty), legendHeading: words.legend,
      notes: [
        falling.isEmpty ? "" : hasSides ? own.score : own.scorePlain,
        remark(own.leftOut, left.map { name(spots[$0]) }),
        remark(own.unscored, spots.filter { $0.score == 0 }.map(name)), source,
      ])
  }

  /// The sum of some scores.
  func total(_ members: [Int]) -> Int { members.reduce(0) { $0 + spots[$1].score } }

  private func rule(_ count: Int) -> String {
    TextTemplate(kind == .items ? words.hotspot.itemsRule : words.hotspot.partiesRule).filled(
      with: ["count": "\(count)", "total": "\(total(Array(spots.indices)))"])
  }

  // Items without a score can be many, and their numbers say which.
  private func name(_ spot: Spot) -> String { spot.number.isEmpty ? spot.label : spot.number }

  private func remark(_ template: String, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return TextTemplate(template).filled(with: [
      "count": "\(names.count)", "names": names.joined(separator: words.separator),
    ])
  }

  private func legend(_ tiers: CountTiers, isEmpty: Bool) -> DiagramLegend {
    guard !isEmpty else { return DiagramLegend([]) }
    var plain = words
    plain.items = "{count}"
    let ink = HotspotMapLayout.rankGround
    return DiagramLegend([
      .init(words.hotspot.scores, tiers.legend(plain)),
      .init(
        words.matrix.mark,
        explained > 0 ? [.init(.mark(.disc, fill: ink, stroke: ink), words.hotspot.badge)] : []),
    ])
  }
}
