/// Whether a measure looks at the weights of ties.
public enum TieCounting: String, Sendable, Hashable, CaseIterable {
  /// Every tie counts 1, whatever its weight.
  case alike
  /// A tie counts its weight; 1 each where ties carry none. Weights must be positive and finite: a
  /// measure of weighted ties is undefined, for all nodes, where one of them is not.
  case weighted
}
