/// The files that a diagram is drawn to.
public enum DiagramFormat: String, CaseIterable, Hashable, Sendable {
  /// Scalable vector graphics; text stays text.
  case svg
  /// A picture of dots.
  case png
  /// One page, with its fonts inside.
  case pdf
  /// Graphviz's own language, with every position; `neato -n2` draws it again.
  case dot

  /// Whether the fonts of this machine go into the file, so that they must cover its text.
  public var usesInstalledFonts: Bool { self == .png || self == .pdf }
}
