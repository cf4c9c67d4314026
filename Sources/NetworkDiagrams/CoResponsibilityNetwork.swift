/// Who works together: units joined by the items that both answer for, thinned by a rule that the
/// picture states.
public struct CoResponsibilityNetwork: Hashable, Sendable {
  /// A unit and how many items it answers for.
  public struct Unit: Hashable, Sendable {
    /// The unit.
    public let party: DiagramParty
    /// How many items it answers for.
    public let items: Int

    /// A unit.
    public init(_ party: DiagramParty, items: Int) {
      self.party = party
      self.items = items
    }
  }

  /// What the picture shows.
  public var title: String
  /// Where the facts come from; a line under the picture.
  public var source: String
  /// The sides, in order; each has its hue.
  public var sides: [DiagramGroup]
  /// The units.
  public var units: [Unit]
  /// The pairs, each once.
  public var pairs: [DiagramPair]
  /// The least number of joint items of a pair that is drawn; `nil` for the smallest number that leaves
  /// at most ``pairLimit`` pairs.
  public var minimum: Int?
  /// How many pairs are drawn at most where ``minimum`` is `nil`, unless all pairs left are equal.
  public var pairLimit: Int
  /// Starts the layout; another seed gives another picture of the same network.
  public var seed: Int
  /// The words that do not come from the data.
  public var words: DiagramWords

  /// A network.
  public init(
    title: String, source: String = "", sides: [DiagramGroup], units: [Unit],
    pairs: [DiagramPair], minimum: Int? = nil, pairLimit: Int = 60, seed: Int = 1,
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.sides = sides
    self.units = units
    self.pairs = pairs
    self.minimum = minimum
    self.pairLimit = pairLimit
    self.seed = seed
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, or a pair's unit or a unit's side is unknown.
  /// - Complexity: O(pairs log(pairs)); drawing it is a matter of the pairs that are left.
  public func diagram() throws(DiagramError) -> Diagram {
    let positions = try PositionIndex(units.map(\.party.id))
    let sidePositions = try PositionIndex(sides.map(\.id))
    let sideOfUnit = try units.map { (unit) throws(DiagramError) in
      try sidePositions.position(of: unit.party.group)
    }
    for pair in pairs {
      _ = try positions.position(of: pair.a)
      _ = try positions.position(of: pair.b)
    }
    let all = pairs.filter { $0.count > 0 && $0.a != $0.b }
    let thinning = TieThinning(counts: all.map(\.count), minimum: minimum, limit: pairLimit)
    let drawn = thinning.kept.map { all[$0] }
    let tiers = CountTiers(
      lowest: thinning.minimum, highest: drawn.map(\.count).max() ?? thinning.minimum)
    let tied = Set(drawn.flatMap { [$0.a, $0.b] })
    let most = units.map(\.items).max() ?? 1
    return Diagram(
      title: title, rule: rule(thinning, drawn: drawn.count, all: all.count),
      nodes: units.indices.filter { tied.contains(units[$0].party.id) }
        .map { node(units[$0], side: sideOfUnit[$0], most: most) },
      edges: drawn.map { edge($0, tiers: tiers, positions) },
      legend: legend(tiers, isEmpty: drawn.isEmpty), legendHeading: words.legend,
      notes: [undrawn(units.map(\.party).filter { !tied.contains($0.id) }), source],
      arrangement: .spring(seed: seed), layoutWords: words.layout)
  }

  private func rule(_ thinning: TieThinning, drawn: Int, all: Int) -> String {
    guard drawn < all else { return DiagramWords.fill(words.unthinned, ["all": "\(all)"]) }
    return DiagramWords.fill(
      words.thinned,
      ["minimum": "\(thinning.minimum)", "shown": "\(drawn)", "all": "\(all)"])
  }

  private func undrawn(_ parties: [DiagramParty]) -> String {
    guard !parties.isEmpty else { return "" }
    return DiagramWords.fill(
      words.undrawn,
      [
        "count": "\(parties.count)",
        "names": parties.map(\.label).joined(separator: words.separator),
      ])
  }

  private func node(_ unit: Unit, side: Int, most: Int) -> DiagramNode {
    let share = most > 0 ? (Double(max(unit.items, 0)) / Double(most)).squareRoot() : 0
    let font = 9 + (9 * share).rounded()
    let hue = DiagramPalette.side(side)
    return DiagramNode(
      id: unit.party.id,
      lines: TextWrapping.balanced(
        "\(unit.party.label) (\(unit.items))", size: font, width: font * 8.5, maximumLines: 3),
      fontSize: font, look: .box(fill: hue.tint(0.16), stroke: hue, dashed: false),
      tooltip: "\(unit.party.label): "
        + DiagramWords.fill(words.items, ["count": "\(unit.items)"]))
  }

  private func edge(_ pair: DiagramPair, tiers: CountTiers, _ positions: PositionIndex)
    -> DiagramEdge
  {
    let tier = tiers.tier(of: pair.count) ?? 0
    let names = [pair.a, pair.b].map { id in positions[id].map { units[$0].party.label } ?? id }
    return DiagramEdge(
      from: pair.a, to: pair.b, width: Self.width(ofTier: tier),
      color: DiagramPalette.lineSteps[tiers.step(ofTier: tier, of: 5)],
      length: 1.3 - 0.06 * Double(tier),
      tooltip: names.joined(separator: " – ") + ": "
        + DiagramWords.fill(words.items, ["count": "\(pair.count)"]))
  }

  private static func width(ofTier tier: Int) -> Double { 1 + 1.3 * Double(tier) }

  private func legend(_ tiers: CountTiers, isEmpty: Bool) -> DiagramLegend {
    DiagramLegend([
      .init(
        words.color,
        sides.enumerated().map { position, side in
          let hue = DiagramPalette.side(position)
          return .init(.box(fill: hue.tint(0.16), stroke: hue, dashed: false), side.label)
        } + [.init(.none, words.unitSize)]),
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
