import Drawing
import Languages

/// Who works together: units joined by the items that both answer for, thinned by a rule that the
/// picture states.
package struct CoResponsibilityNetwork: Hashable, Sendable {
  /// A unit and how many items it answers for.
  package struct Unit: Hashable, Sendable {
    /// The unit.
    package let party: DiagramParty
    /// How many items it answers for.
    package let items: Int

    /// A unit.
    package init(_ party: DiagramParty, items: Int) {
      self.party = party
      self.items = items
    }
  }

  /// Pairs are drawn because a test says that they share more than chance brings about.
  package struct Backbone: Hashable, Sendable {
    /// What the test and its correction are called.
    package let test: String
    /// What ``DiagramPair/q`` is called, such as `q`, or `p` where nothing was corrected.
    package let value: String
    /// The largest value of a pair that is drawn, 0 to 1; anything else counts as 0.
    package let level: Double

    /// A backbone.
    package init(test: String, value: String = "q", level: Double = 0.05) {
      self.test = TextCleaning.line(test)
      self.value = TextCleaning.line(value)
      self.level = level.isFinite && (0...1).contains(level) ? level : 0
    }

    func keeps(_ pair: DiagramPair) -> Bool {
      pair.q.map { $0.isFinite && $0 >= 0 && $0 <= level } ?? false
    }
  }

  /// Communities, by which units are coloured.
  package struct Communities: Hashable, Sendable {
    /// The ids of the units of each community, which has one at least, the largest community first; of
    /// each, the unit that leads its entry in the legend first.
    package let groups: [[String]]
    /// How they were found.
    package let method: String
    /// Their modularity, where it is known.
    package let modularity: Double?

    /// Communities.
    package init(_ groups: [[String]], method: String, modularity: Double? = nil) {
      self.groups = groups.filter { !$0.isEmpty }
      self.method = TextCleaning.line(method)
      self.modularity = modularity.flatMap { $0.isFinite ? $0 : nil }
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The sides, in order; each has its hue.
  package var sides: [DiagramGroup]
  /// The units.
  package var units: [Unit]
  /// The pairs, each once.
  package var pairs: [DiagramPair]
  /// The least number of joint items of a pair that is drawn; `nil` for the smallest number that leaves
  /// at most ``pairLimit`` pairs.
  package var minimum: Int?
  /// How many pairs are drawn at most where ``minimum`` is `nil`, unless all pairs left are equal.
  package var pairLimit: Int
  /// Which pairs are drawn by a test rather than by their number of items; where it keeps none, that
  /// number decides, and the rule says so.
  package var backbone: Backbone?
  /// The communities that units are coloured by; `nil` for colours by side.
  package var communities: Communities?
  /// Starts the layout; another seed gives another picture of the same network.
  package var seed: Int
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A network.
  package init(
    title: String, source: String = "", sides: [DiagramGroup], units: [Unit],
    pairs: [DiagramPair], minimum: Int? = nil, pairLimit: Int = 60,
    backbone: Backbone? = nil, communities: Communities? = nil, seed: Int = 1,
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.sides = sides.covering(units.map(\.party.group))
    self.units = units
    self.pairs = pairs
    self.minimum = minimum
    self.pairLimit = pairLimit
    self.backbone = backbone
    self.communities = communities
    self.seed = seed
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, a pair's unit or a unit's side is unknown, or a unit
  ///   of a community is unknown or in two of them.
  /// - Complexity: O(pairs log(pairs)); drawing it is a matter of the pairs that are left.
  package func diagram() throws(DiagramError) -> Diagram {
    let positions = try PositionIndex(units.map(\.party.id))
    for pair in pairs {
      _ = try positions.position(of: pair.a)
      _ = try positions.position(of: pair.b)
    }
    let coloring = try NetworkColoring(self, positions)
    let all = pairs.filter { $0.count > 0 && $0.a != $0.b }
    let significant = backbone.map { backbone in all.filter(backbone.keeps) } ?? []
    let thinning = TieThinning(counts: all.map(\.count), minimum: minimum, limit: pairLimit)
    let drawn = significant.isEmpty ? thinning.kept.map { all[$0] } : significant
    let tiers = CountTiers(
      lowest: significant.map(\.count).min() ?? thinning.minimum,
      highest: drawn.map(\.count).max() ?? thinning.minimum)
    let tied = Set(drawn.flatMap { [$0.a, $0.b] })
    let most = units.map(\.items).max() ?? 1
    let left = units.map(\.party).filter { !tied.contains($0.id) }
    return Diagram(
      title: title,
      rule: [
        backboneRule(significant.count, all: all.count),
        significant.isEmpty ? rule(thinning, drawn: drawn.count, all: all.count) : "",
        coloring.rule,
      ].reduce("", words.matrix.joined),
      nodes: units.indices.filter { tied.contains(units[$0].party.id) }
        .map { node(units[$0], coloring.look(ofUnit: $0), most: most) },
      edges: drawn.map { edge($0, tiers: tiers, positions) },
      legend: legend(tiers, coloring, isEmpty: drawn.isEmpty), legendHeading: words.legend,
      notes: [
        undrawn(left, significant.isEmpty ? words.undrawn : words.network.undrawn),
        coloring.remark, source,
      ],
      arrangement: .spring(seed: seed), layoutWords: words.layout)
  }

  private func backboneRule(_ shown: Int, all: Int) -> String {
    guard let backbone else { return "" }
    guard shown > 0 else {
      return TextTemplate(words.network.noBackbone).filled(with: [
        "test": backbone.test, "value": backbone.value, "level": "\(backbone.level)",
      ])
    }
    return TextTemplate(words.network.backbone).filled(with: [
      "test": backbone.test, "value": backbone.value, "level": "\(backbone.level)",
      "shown": "\(shown)", "all": "\(all)",
    ])
  }

  private func rule(_ thinning: TieThinning, drawn: Int, all: Int) -> String {
    guard drawn < all else { return TextTemplate(words.unthinned).filled(with: ["all": "\(all)"]) }
    return TextTemplate(words.thinned).filled(with: [
      "minimum": "\(thinning.minimum)", "shown": "\(drawn)", "all": "\(all)",
    ])
  }

  private func undrawn(_ parties: [DiagramParty], _ template: String) -> String {
    guard !parties.isEmpty else { return "" }
    return TextTemplate(template).filled(with: [
      "count": "\(parties.count)",
      "names": parties.map(\.label).joined(separator: words.separator),
    ])
  }

  private func node(_ unit: Unit, _ look: NetworkColoring.Look, most: Int) -> DiagramNode {
    let share = most > 0 ? (Double(max(unit.items, 0)) / Double(most)).squareRoot() : 0
    let font = 9 + (9 * share).rounded()
    return DiagramNode(
      id: unit.party.id,
      lines: TextWrapping.fitted(
        "\(unit.party.label) (\(unit.items))", size: font,
        rooms: [(font * 8.5, 3), (font * 10.5, 4), (font * 13, 5)]),
      fontSize: font, look: .box(fill: look.fill, stroke: look.stroke, dashed: false),
      tooltip: "\(unit.party.label): "
        + TextTemplate(words.items).filled(with: ["count": "\(unit.items)"]) + look.remark,
      subjects: [.actor(unit.party.id)])
  }

  private func edge(_ pair: DiagramPair, tiers: CountTiers, _ positions: PositionIndex)
    -> DiagramEdge
  {
    let tier = tiers.tier(of: pair.count) ?? 0
    let labels = [pair.a, pair.b].map { id in positions[id].map { units[$0].party.label } ?? id }
    return DiagramEdge(
      from: pair.a, to: pair.b, width: Self.width(ofTier: tier),
      color: DiagramPalette.lineSteps[tiers.step(ofTier: tier, of: 5)],
      length: 1.3 - 0.06 * Double(tier),
      tooltip: labels.joined(separator: " – ") + ": "
        + TextTemplate(words.items).filled(with: ["count": "\(pair.count)"])
        + (pair.items.isEmpty
          ? ""
          : TextTemplate(words.matrix.itemNumbers).filled(with: [
            "items": pair.items.joined(separator: words.separator)
          ])),
      subjects: [.actor(pair.a), .actor(pair.b)] + pair.items.map(DiagramSubject.event))
  }

  private static func width(ofTier tier: Int) -> Double { 1 + 1.3 * Double(tier) }

  private func legend(
    _ tiers: CountTiers, _ coloring: NetworkColoring, isEmpty: Bool
  ) -> DiagramLegend {
    DiagramLegend([
      .init(coloring.heading, coloring.entries),
      .init(words.size, [.init(.none, words.unitSize)]),
      .init(
        words.jointItems,
        isEmpty
          ? []
          : tiers.floors.indices.map { tier in
            .init(
              .line(
                color: DiagramPalette.lineSteps[tiers.step(ofTier: tier, of: 5)],
                width: Self.width(ofTier: tier)), tiers.name(ofTier: tier, words: words))
          }),
    ])
  }
}
