/// What the circles of a hotspot map stand for.
public enum HotspotMode: Hashable, Sendable, CaseIterable {
  /// Items, in bands by theme.
  case items
  /// Units, in bands by side.
  case parties
}
