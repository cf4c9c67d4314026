/// A coloured rectangle behind the nodes, such as the ground on which a group of nodes stands.
public struct DiagramBand: Hashable, Sendable {
  /// Where it is.
  public var frame: DiagramRect
  /// Its colour.
  public internal(set) var fill: DiagramColor
  /// The colour of its border; `nil` for none.
  public internal(set) var stroke: DiagramColor?

  /// A band.
  public init(frame: DiagramRect, fill: DiagramColor, stroke: DiagramColor? = nil) {
    self.frame = frame
    self.fill = fill
    self.stroke = stroke
  }
}
