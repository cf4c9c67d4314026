/// What a column of a two-mode table says of its ties.
public enum TableColumn: String, CaseIterable, Hashable, Sendable {
  /// The node of the first mode.
  case actor
  /// The node of the second mode.
  case event
  /// How strong the tie is, a number.
  case weight
  /// How the actor takes part.
  case role
  /// The group of the actor.
  case side
  /// The group of the event.
  case theme
  /// What the event is called in full.
  case title
  /// When.
  case date
}
