/// Who answers for what, in three columns: units of one side, the items by theme, units of the other.
///
/// Items keep the order of the document, because readers look for them by number; both columns of units
/// are ordered so that lines cross little, and each unit stands near its items.
public struct ResponsibilityMap: Hashable, Sendable {
  /// What the picture shows.
  public var title: String
  /// Where the facts come from; a line under the picture.
  public var source: String
  /// The name of the left column.
  public var leftName: String
  /// The units of the left column.
  public var left: [DiagramParty]
  /// The themes, in order.
  public var themes: [DiagramGroup]
  /// The items, each in the order of its theme.
  public var items: [DiagramItem]
  /// The name of the right column.
  public var rightName: String
  /// The units of the right column.
  public var right: [DiagramParty]
  /// Who answers for what; of an item's units on the left, the first named gives it its colour.
  public var ties: [DiagramTie]
  /// The words that do not come from the data.
  public var words: DiagramWords

  /// A map.
  public init(
    title: String, source: String = "", leftName: String, left: [DiagramParty],
    themes: [DiagramGroup], items: [DiagramItem], rightName: String, right: [DiagramParty],
    ties: [DiagramTie], words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.leftName = leftName
    self.left = left
    self.themes = themes
    self.items = items
    self.rightName = rightName
    self.right = right
    self.ties = ties
    self.words = words
  }

  /// Whether there are hues enough for each unit on the left to have its own.
  private var hasOwnHues: Bool { left.count <= DiagramPalette.hueCount }

  func hue(ofLeft unit: Int) -> DiagramColor { DiagramPalette.hue(hasOwnHues ? unit : 0) }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated or a tie, or an item's theme, is unknown.
  /// - Complexity: O((units + items + ties) log(ties)).
  public func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("nodes", left.count + items.count + right.count, 4_000)
    try DiagramLimits.check("ties", ties.count, DiagramLimits.placedEdges)
    let layout = try ResponsibilityMapLayout(self)
    let parties = (hasOwnHues ? left.indices : 0..<0).map { index in
      let hue = hue(ofLeft: index)
      return DiagramLegend.Entry(.box(fill: hue, stroke: hue, dashed: false), left[index].label)
    }
    let ink = DiagramPalette.hue(0)
    let leftLine = DiagramLegend.Entry(
      .line(color: ink, width: ResponsibilityMapLayout.leftWidth), words.leftTie)
    let rightLine = DiagramLegend.Entry(
      .line(
        color: ink.opacity(ResponsibilityMapLayout.rightAlpha),
        width: ResponsibilityMapLayout.rightWidth), words.rightTie)
    let boxes: [DiagramLegend.Entry] = [
      .init(.box(fill: .white, stroke: .border, dashed: false), words.withCounterpart),
      .init(
        .box(fill: .white, stroke: ResponsibilityMapLayout.lonely, dashed: true),
        words.noCounterpart),
    ]
    return Diagram(
      title: title,
      rule: DiagramWords.fill(
        words.mapRule,
        [
          "left": "\(left.count)", "items": "\(items.count)", "right": "\(right.count)",
          "ties": "\(layout.tieCount)",
        ]),
      nodes: layout.nodes, edges: layout.edges, bands: layout.bands,
      legend: DiagramLegend([
        .init(leftName.isEmpty ? words.color : leftName, parties),
        .init(words.line, right.isEmpty ? [leftLine] : [leftLine, rightLine]),
        .init(words.box, (right.isEmpty ? [] : boxes) + [.init(.none, words.unitSize)]),
      ]), legendHeading: words.legend, notes: [source])
  }
}
