import NetworkMetrics
import TwoModeNetworks

/// A pair with what it shares, as JSON shows it.
public struct PairResult: Encodable, Sendable {
  private let a: String
  private let b: String
  private let weight: OrNull<Double>
  private let items: [String]
  private let p: OrNull<Double>
  private let q: OrNull<Double>

  /// A tied pair of a projection.
  public init<Node, Shared>(
    _ tie: Projection<Node, Shared>.Tie, name: (Node) -> String, sharedName: (Shared) -> String
  ) {
    a = name(tie.first)
    b = name(tie.second)
    weight = OrNull(tie.weight)
    items = tie.shared.map(sharedName)
    p = OrNull(tie.p)
    q = OrNull(tie.q)
  }

  /// Two nodes by how alike their profiles are.
  public init<Node, Shared>(
    _ pair: ProfilePair<Node, Shared>, name: (Node) -> String, sharedName: (Shared) -> String
  ) {
    a = name(pair.first)
    b = name(pair.second)
    weight = OrNull(pair.value)
    items = pair.shared.map(sharedName)
    p = OrNull(nil)
    q = OrNull(nil)
  }
}
