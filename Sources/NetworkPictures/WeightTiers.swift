import Drawing
import Foundation

/// A few ranges that weights fall into, for widths of lines that the eye can tell apart.
struct WeightTiers {
  /// A range of weights that occur.
  struct Tier: Hashable {
    let lowest: Double
    let highest: Double

    /// The range in words, at three digits.
    var name: String {
      let ends = [WeightTiers.text(lowest), WeightTiers.text(highest)]
      return ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")
    }
  }

  /// The ranges, rising; none where there are no weights.
  let tiers: [Tier]

  static let most = 5

  /// At most five ranges: each weight its own where five suffice, otherwise in equal ratios, because
  /// strong ties are few and weak ones many. Weights that read the same are the same.
  ///
  /// - Parameter weights: Positive and finite.
  /// - Complexity: O(n log n).
  init(_ weights: [Double]) {
    var tiers: [Tier] = []
    for weight in weights.sorted() {
      if let last = tiers.last, Self.text(last.lowest) == Self.text(weight) {
        tiers[tiers.count - 1] = Tier(lowest: last.lowest, highest: weight)
      } else {
        tiers.append(Tier(lowest: weight, highest: weight))
      }
    }
    guard tiers.count > Self.most, let low = tiers.first?.lowest, let high = tiers.last?.highest
    else {
      self.tiers = tiers
      return
    }
    let floors = (0..<Self.most).map { step in
      low
        * EqualRatios.power(
          min(high / low, .greatestFiniteMagnitude), Double(step) / Double(Self.most))
    }
    var merged: [Int: Tier] = [:]
    for tier in tiers {
      let step = floors.lastIndex { $0 <= tier.lowest } ?? 0
      merged[step] = Tier(lowest: merged[step]?.lowest ?? tier.lowest, highest: tier.highest)
    }
    self.tiers = (0..<Self.most).compactMap { merged[$0] }
  }

  /// The range of a weight.
  func tier(of weight: Double) -> Int { tiers.lastIndex { $0.lowest <= weight } ?? 0 }

  /// How thick lines of a range are, in points.
  static func width(ofTier tier: Int) -> Double { 1 + 1.3 * Double(tier) }

  /// The colour of lines of a range.
  func color(ofTier tier: Int) -> DiagramColor {
    let steps = DiagramPalette.lineSteps
    guard tiers.count > 1 else { return steps[1] }
    return steps[tier * (steps.count - 1) / (tiers.count - 1)]
  }

  /// A weight as it is written: whole numbers whole, others at three digits.
  static func text(_ weight: Double) -> String {
    if weight == weight.rounded(), abs(weight) < 1e15 { return "\(Int(weight))" }
    return String(format: "%.3g", weight)
  }
}
