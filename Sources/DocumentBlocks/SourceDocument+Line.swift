extension SourceDocument {
  /// One line of text and where it stands.
  public struct Line: Hashable, Sendable {
    /// The text: no line break in it, no blank at its ends, tabs as they stand.
    public var text: String
    /// Where it stands.
    public var place: Place

    /// A line.
    public init(_ text: String, place: Place = Place()) {
      self.text = text
      self.place = place
    }
  }
}
