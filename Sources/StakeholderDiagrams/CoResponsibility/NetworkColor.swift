/// What the colours of a co-responsibility network mean.
public enum NetworkColor: String, Sendable, Hashable, CaseIterable {
  /// The side of a unit.
  case side
  /// The community of a unit, as the Leiden method finds it in the network of units and items.
  case community
}
