/// A diagram whose every part has its place on one page, furniture included.
///
/// The title and the rule stand above the picture, the legend and the notes below it. Places are worked
/// out from our own width table, so a page is the same on every machine.
public struct DiagramPage: Hashable, Sendable {
  /// All nodes, those of the title, the legend and the notes included, each with its place.
  public internal(set) var nodes: [DiagramNode]
  /// All edges, the samples of the legend included, each with its way.
  public internal(set) var edges: [DiagramEdge]
  /// All ribbons.
  public internal(set) var ribbons: [DiagramRibbon] = []
  /// All bands.
  public internal(set) var bands: [DiagramBand]
  /// The size of the page with its margin, in points.
  public internal(set) var size: DiagramSize
  let title: String
  /// The colour of the page itself.
  var ground = DiagramColor.white
  /// What did not go as it should, in English sentences; the remarks under the picture say it in the
  /// diagram's language.
  public internal(set) var notices: [String] = []

  /// The margin around the page, in points.
  static let margin = 26.0

  /// The scale at which the page fits a sheet of A3, upright or lengthwise, never above 1.
  public var scaleOnA3: Double {
    let (short, long) = (841.89, 1190.55)
    let upright = min(short / size.width, long / size.height)
    let lengthwise = min(long / size.width, short / size.height)
    return min(max(upright, lengthwise), 1)
  }

  /// The smallest text when the page is printed on A3, in points; `nil` where there is no text.
  public var smallestFontOnA3: Double? {
    nodes.compactMap(\.smallestFont).min().map { $0 * scaleOnA3 }
  }

  var texts: [String] { nodes.flatMap(\.texts) }
}
