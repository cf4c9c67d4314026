import Languages

/// How much of a network is drawn.
public struct NetworkScope: Hashable, Sendable {
  /// The least weight of a tie that is drawn; `nil` for the smallest that leaves at most ``tieLimit``
  /// ties.
  public var minimum: Double?
  /// How many ties are drawn at most where ``minimum`` is `nil`, unless all that are left have the same
  /// weight. Ties without weights are drawn whatever their number.
  public var tieLimit: Int
  /// Whether nodes without any tie are drawn; otherwise a remark names them.
  public var showsIsolates: Bool
  /// Starts the layout; another seed gives another picture of the same network.
  public var seed: Int

  /// A scope.
  public init(
    minimum: Double? = nil, tieLimit: Int = 60, showsIsolates: Bool = false, seed: Int = 1
  ) {
    self.minimum = minimum
    self.tieLimit = tieLimit
    self.showsIsolates = showsIsolates
    self.seed = seed
  }
}

/// Which nodes and ties of a network are drawn, by a rule that the picture states.
struct PictureSelection {
  /// The nodes that are drawn, by position.
  let nodes: [Int]
  /// The ties that are drawn, by position.
  let lines: [Int]
  /// The nodes without any tie that are not drawn.
  let isolates: [Int]
  /// The nodes whose ties are not drawn, nor they.
  let undrawn: [Int]
  private let minimum: Double?
  private let all: Int

  /// - Complexity: O(nodes + ties log(ties)).
  init(nodes count: Int, _ all: [PictureLine], isWeighted: Bool, _ scope: NetworkScope) {
    let minimum = isWeighted ? Self.minimum(all, scope) : nil
    let lines = all.indices.filter { index in
      guard let minimum else { return true }
      return all[index].usableWeight.map { $0 >= minimum } ?? false
    }
    let tied = Set(all.flatMap { [$0.from, $0.to] })
    let drawn = Set(lines.flatMap { [all[$0].from, all[$0].to] })
    nodes = (0..<count).filter {
      drawn.contains($0) || (scope.showsIsolates && !tied.contains($0))
    }
    isolates = scope.showsIsolates ? [] : (0..<count).filter { !tied.contains($0) }
    undrawn = (0..<count).filter { tied.contains($0) && !drawn.contains($0) }
    self.lines = lines
    self.minimum = minimum
    self.all = all.count
  }

  /// What is left of the ties; empty where all are drawn.
  func rule(_ words: PictureWords) -> String {
    guard let minimum, lines.count < all else { return "" }
    return TextTemplate(words.thinned).filled(with: [
      "minimum": WeightTiers.text(minimum), "shown": "\(lines.count)", "all": "\(all)",
    ])
  }

  // `nil` where all ties are drawn.
  private static func minimum(_ all: [PictureLine], _ scope: NetworkScope) -> Double? {
    let falling = all.compactMap(\.usableWeight).sorted(by: >)
    if let minimum = scope.minimum {
      return minimum.isFinite && minimum > 0 ? minimum : nil
    }
    guard all.count > scope.tieLimit, let most = falling.first else { return nil }
    // The weight of the first tie beyond the limit is too low.
    let limit = max(scope.tieLimit, 0)
    guard limit < falling.count else { return falling.last }
    return falling.prefix(limit).last { $0 > falling[limit] } ?? most
  }
}
