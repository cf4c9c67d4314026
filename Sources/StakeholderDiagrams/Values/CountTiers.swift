import Drawing
import Languages

/// A few ranges that counts fall into, for colours and widths that the eye can tell apart.
struct CountTiers: Hashable, Sendable {
  /// The lowest count of each tier, rising.
  let floors: [Int]
  private let highest: Int

  /// At most five tiers from a lowest to a highest count: each count its own where five suffice,
  /// otherwise in equal ratios, because contacts are many and small, few and large.
  init(lowest: Int, highest: Int) {
    // Far beyond any count, and exact as a Double.
    let low = min(max(lowest, 1), 1_000_000_000)
    let high = min(max(highest, low), 1_000_000_000)
    self.highest = high
    guard high - low >= 5 else {
      floors = Array(low...high)
      return
    }
    let span = Double(high) / Double(low)
    var floors: [Int] = []
    for step in 0..<5 {
      let floor = Int((Double(low) * EqualRatios.power(span, Double(step) / 5)).rounded(.up))
      floors.append(max(floor, (floors.last ?? low - 1) + 1))
    }
    self.floors = floors
  }

  /// The tier of a count, 0 for the lowest; `nil` for a count below all.
  func tier(of count: Int) -> Int? { floors.lastIndex { $0 <= count } }

  /// A tier's place in a scale of `steps` colours: the scale is used from its light to its dark end.
  func step(ofTier tier: Int, of steps: Int) -> Int {
    guard floors.count > 1 else { return steps / 2 }
    return min(max(tier * (steps - 1) / (floors.count - 1), 0), steps - 1)
  }

  /// What a tier is called in a legend.
  func name(ofTier tier: Int, words: DiagramWords) -> String {
    name(ofTier: tier, template: words.items)
  }

  /// What a tier is called in a sentence with the number in braces; `{count}`.
  func name(ofTier tier: Int, template: String) -> String {
    guard floors.indices.contains(tier) else { return "" }
    let floor = floors[tier]
    let top = floors.indices.contains(tier + 1) ? floors[tier + 1] - 1 : highest
    return TextTemplate(template).filled(with: [
      "count": top > floor ? "\(floor)–\(top)" : "\(floor)"
    ])
  }

  /// The ground of a cell in a tier.
  func fill(ofTier tier: Int) -> DiagramColor {
    DiagramPalette.steps[step(ofTier: tier, of: DiagramPalette.steps.count)]
  }

  /// The grounds and what they mean.
  func legend(_ words: DiagramWords) -> [DiagramLegend.Entry] {
    floors.indices.map { tier in
      .init(
        .box(fill: fill(ofTier: tier), stroke: .border, dashed: false),
        name(ofTier: tier, words: words))
    }
  }
}
