/// What a mark of a diagram stands for, so that a page can find all marks of one node of a network.
public enum DiagramSubject: Hashable, Sendable {
  /// An actor, by its id.
  case actor(String)
  /// An event, by its id.
  case event(String)
}
