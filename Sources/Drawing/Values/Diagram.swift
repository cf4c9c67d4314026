import Languages

/// A picture as a value: what is drawn, what it means, and where everything stands or how its place is
/// found. Nothing has been asked of Graphviz yet.
///
/// ```swift
/// let diagram = try ego.diagram()
/// let picture = try diagram.render(.svg)
/// ```
///
/// Equal diagrams draw equal bytes on the same machine.
public struct Diagram: Hashable, Sendable {
  /// How the nodes find their places.
  public enum Arrangement: Hashable, Sendable {
    /// Every node has its place and every edge its way.
    case placed
    /// By stress majorisation from a seeded start, then moved apart until no boxes overlap; where that
    /// fails, takes too long or cannot take so much, by forces on several levels, and where these do,
    /// on rings.
    ///
    /// Gansner, E. R., Koren, Y. & North, S. (2005). Graph drawing by stress majorization.
    /// doi:10.1007/978-3-540-31843-9_25; Gansner, E. R. & Hu, Y. (2010). Efficient, proximity-preserving
    /// node overlap removal. doi:10.7155/jgaa.00198
    case spring(seed: Int)
  }

  /// What the picture shows, above it.
  public let title: String
  /// The rule by which it was made, under the title; empty for none.
  public let rule: String
  /// The nodes, in the order in which they are drawn.
  public let nodes: [DiagramNode]
  /// The edges, drawn under the nodes.
  public let edges: [DiagramEdge]
  /// The bands, drawn under the edges.
  public let bands: [DiagramBand]
  /// The ribbons, drawn over the bands and under the edges.
  public let ribbons: [DiagramRibbon]
  /// What the signs mean, under the picture.
  public let legend: DiagramLegend
  /// The word above the legend.
  public let legendHeading: String
  /// Remarks under the legend, such as what was left out.
  public private(set) var notes: [String]
  /// How the nodes find their places.
  public let arrangement: Arrangement
  /// The words of a remark that another layout had to be taken.
  public let layoutWords: LayoutWords
  /// Words on the edges; where one has no room it is left out.
  public let captions: [DiagramCaption]

  /// A diagram of parts.
  public init(
    title: String, rule: String = "", nodes: [DiagramNode], edges: [DiagramEdge] = [],
    bands: [DiagramBand] = [], ribbons: [DiagramRibbon] = [], legend: DiagramLegend,
    legendHeading: String, notes: [String] = [], arrangement: Arrangement = .placed,
    layoutWords: LayoutWords = LayoutWords(in: .simplifiedChinese), captions: [DiagramCaption] = []
  ) {
    self.title = TextCleaning.line(title)
    self.rule = TextCleaning.line(rule, limit: TextCleaning.tooltipLimit)
    self.nodes = nodes
    self.edges = edges
    self.bands = bands
    self.ribbons = ribbons
    self.legend = legend
    self.legendHeading = TextCleaning.line(legendHeading)
    self.notes = notes.map { TextCleaning.line($0, limit: TextCleaning.tooltipLimit) }
    self.arrangement = arrangement
    self.layoutWords = layoutWords
    self.captions = captions
  }

  /// The same diagram with one more remark under it, before its own.
  public func noted(_ note: String) -> Diagram {
    var diagram = self
    diagram.notes.insert(TextCleaning.line(note, limit: TextCleaning.tooltipLimit), at: 0)
    return diagram
  }
}
