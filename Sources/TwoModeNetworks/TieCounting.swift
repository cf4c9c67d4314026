/// Whether the weights of ties count, in a measure or a projection.
public enum TieCounting: String, Sendable, Hashable, CaseIterable {
  /// Every tie counts 1, whatever its weight.
  case alike
  /// A tie counts its weight; 1 each where ties carry none. Weights must be positive and finite: what
  /// is made of weighted ties is undefined, everywhere, where one of them is not.
  case weighted
}
