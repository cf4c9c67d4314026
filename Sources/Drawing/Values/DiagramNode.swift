/// A thing on a diagram that has a place and words: a node of a network, a table, a heading.
public struct DiagramNode: Hashable, Sendable {
  /// What a node looks like.
  public enum Look: Hashable, Sendable {
    /// A rounded box; dashed where it marks something that lacks its counterpart.
    case box(fill: DiagramColor, stroke: DiagramColor, dashed: Bool)
    /// A sign with sharp edges, usually small and without words.
    case mark(DiagramMark, fill: DiagramColor, stroke: DiagramColor)
    /// Words without a box.
    case plain
  }

  /// Where the words stand in a node.
  public enum Alignment: Hashable, Sendable {
    /// At the left edge.
    case left
    /// In the middle.
    case center
    /// At the right edge.
    case right
  }

  /// What is written in a node.
  public enum Content: Hashable, Sendable {
    /// Lines of text, set at a size in points.
    case text(lines: [String], size: Double, color: DiagramColor, alignment: Alignment)
    /// A table.
    case table(DiagramTable)
  }

  /// What ties name the node by; each node of a diagram has its own.
  public let id: String
  /// What is written in it.
  public internal(set) var content: Content
  /// What it looks like.
  public internal(set) var look: Look
  /// How large it is, in points. No font of the machine changes it.
  public let size: DiagramSize
  /// Where its centre is; `nil` lets a spring layout find a place.
  public var center: DiagramPoint?
  /// What a reader who points at the node is told, in SVG.
  public let tooltip: String
  /// The nodes of a network that it stands for; none for furniture.
  public let subjects: [DiagramSubject]

  /// A node of lines of text as they stand, each cut after 200 characters, in letters of 4 to 72 points.
  ///
  /// Without a size the box fits its lines.
  public init(
    id: String, lines: [String], fontSize: Double, color: DiagramColor = .ink,
    alignment: Alignment = .center, look: Look, size: DiagramSize? = nil,
    center: DiagramPoint? = nil, tooltip: String = "", subjects: [DiagramSubject] = []
  ) {
    let cleaned = lines.prefix(40).map { TextCleaning.line($0) }
    let fontSize = fontSize.isFinite ? min(max(fontSize, 4), 72) : 10
    self.id = id
    self.content = .text(
      lines: cleaned, size: fontSize, color: color, alignment: alignment)
    self.look = look
    self.size = Self.sane(size ?? Self.fitting(cleaned, fontSize: fontSize))
    self.center = center
    self.tooltip = TextCleaning.line(tooltip, limit: TextCleaning.tooltipLimit)
    self.subjects = subjects
  }

  /// A node that is a table, or a box with a table in it.
  ///
  /// Without a size the box is as large as the table.
  public init(
    id: String, table: DiagramTable, look: Look = .plain, size: DiagramSize? = nil,
    center: DiagramPoint? = nil, tooltip: String = "", subjects: [DiagramSubject] = []
  ) {
    self.id = id
    self.content = .table(table)
    self.look = look
    self.size = Self.sane(size ?? table.size)
    self.center = center
    self.tooltip = TextCleaning.line(tooltip, limit: TextCleaning.tooltipLimit)
    self.subjects = subjects
  }

  /// Where the node is, once it has a place.
  public var frame: DiagramRect? { center.map { DiagramRect(center: $0, size: size) } }

  /// The smallest text in the node, in points; `nil` where it has no text.
  public var smallestFont: Double? {
    switch content {
    case .text(let lines, let size, _, _): lines.allSatisfy(\.isEmpty) ? nil : size
    case .table(let table): table.smallestFont
    }
  }

  var texts: [String] {
    switch content {
    case .text(let lines, _, _, _): lines
    case .table(let table): table.rows.flatMap { $0.flatMap(\.lines) }
    }
  }

  private static func sane(_ size: DiagramSize) -> DiagramSize {
    func side(_ length: Double) -> Double { length.isFinite ? min(max(length, 2), 1e6) : 2 }
    return DiagramSize(width: side(size.width), height: side(size.height))
  }

  private static func fitting(_ lines: [String], fontSize: Double) -> DiagramSize {
    let text = TextMetrics.size(of: lines, size: fontSize)
    return DiagramSize(width: text.width + fontSize, height: text.height + fontSize * 0.5)
  }
}
