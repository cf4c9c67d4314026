/// What a mark of a diagram stands for, so that a page can find all marks of one unit or item.
public enum DiagramSubject: Hashable, Sendable {
  /// A unit, by its id.
  case party(String)
  /// An item, by its id.
  case item(String)
}
