import ResponsibilityRegister

/// Parties parted by the medians of the breadth and the depth of their cooperation.
///
/// Breadth is the number of distinct partners, depth the mean number of joint items with each of them
/// (``PartyProfile/breadth``, ``PartyProfile/depth``). Studies of joint action by government departments
/// set the two against each other (部门协同的广度与深度): Liu, Y., Shan, M. & Zhang, S. (2022).
/// 我国科普政策制定主体协同演化研究. doi:10.19293/j.cnki.1673-8357.2022.03.008
public struct CooperationQuadrants: Sendable {
  /// How a party cooperates, against the median party.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// More partners than the median, and more joint items with each.
    case broadDeep = "broad-deep"
    /// More partners than the median, no more joint items with each.
    case broadShallow = "broad-shallow"
    /// No more partners than the median, but more joint items with each.
    case narrowDeep = "narrow-deep"
    /// Neither more partners than the median nor more joint items with each.
    case narrowShallow = "narrow-shallow"
  }

  /// The median number of partners of the parties that have any.
  public let medianBreadth: Double
  /// The median depth of the same parties.
  public let medianDepth: Double
  /// The parties that have partners, in the order given, each with its style.
  public let parties: [(profile: PartyProfile, style: Style)]
  /// The parties without partners, in the order given; they have no depth and are in no quadrant.
  public let withoutPartners: [Party]

  /// Parts parties; a value at the median is not above it. `nil` where no party has a partner.
  ///
  /// - Complexity: O(n log n).
  public init?(_ profiles: [PartyProfile]) {
    let working = profiles.filter { $0.breadth > 0 }
    guard let breadth = Self.median(working.map { Double($0.breadth) }),
      let depth = Self.median(working.compactMap(\.depth))
    else { return nil }
    medianBreadth = breadth
    medianDepth = depth
    parties = working.map { profile in
      let isBroad = Double(profile.breadth) > breadth
      let isDeep = (profile.depth ?? 0) > depth
      let style: Style =
        isBroad
        ? (isDeep ? .broadDeep : .broadShallow) : (isDeep ? .narrowDeep : .narrowShallow)
      return (profile, style)
    }
    withoutPartners = profiles.filter { $0.breadth == 0 }.map(\.party)
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
