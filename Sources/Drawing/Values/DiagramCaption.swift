/// A few words on a line of a diagram, placed once the line has its way.
public struct DiagramCaption: Hashable, Sendable {
  /// The position of the line among the edges of the diagram.
  public let edge: Int
  /// The words.
  public let text: String
  /// The colour of the words and of the frame around them.
  public let color: DiagramColor

  /// A caption.
  public init(edge: Int, text: String, color: DiagramColor) {
    self.edge = edge
    self.text = TextCleaning.line(text, limit: 40)
    self.color = color
  }
}
