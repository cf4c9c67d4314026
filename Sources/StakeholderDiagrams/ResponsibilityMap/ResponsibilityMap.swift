import Drawing
import Languages

/// Who answers for what, in three columns: units of one side, the items by theme, units of the other.
///
/// Items keep the order of the document, because readers look for them by number; both columns of units
/// are ordered so that lines cross little, and each unit stands near its items.
///
/// A line's look follows the role, on either side: thick where the unit leads, thin where it takes part.
package struct ResponsibilityMap: Hashable, Sendable {
  /// Which part of a whole is drawn.
  package enum Part: Hashable, Sendable {
    /// One theme, of so many items in all.
    case theme(label: String, of: Int)
    /// The items of one unit, by its id, of so many items in all, with all units of these items.
    case party(id: String, of: Int)
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The name of the left column.
  package var leftName: String
  /// The units of the left column.
  package var left: [DiagramParty]
  /// The themes, in order.
  package var themes: [DiagramGroup]
  /// The items, each in the order of its theme.
  package var items: [DiagramItem]
  /// The name of the right column.
  package var rightName: String
  /// The units of the right column.
  package var right: [DiagramParty]
  /// Who answers for what; of an item's units on the left, the first named gives it its colour.
  package var ties: [DiagramTie]
  /// Which part is drawn; `nil` for the whole. A unit that decides on the part is set off.
  package var part: Part?
  /// The ids of all units on the left of the whole, so that each keeps its hue in every part; those that it
  /// does not name come after them. Empty for the order of ``left``.
  package var hueOrder: [String]
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A map.
  package init(
    title: String, source: String = "", leftName: String, left: [DiagramParty],
    themes: [DiagramGroup], items: [DiagramItem], rightName: String, right: [DiagramParty],
    ties: [DiagramTie], part: Part? = nil, hueOrder: [String] = [],
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.leftName = leftName
    self.left = left
    self.themes = themes.covering(items.map(\.group))
    self.items = items
    self.rightName = rightName
    self.right = right
    self.ties = ties
    self.part = part
    self.hueOrder = hueOrder
    self.words = words
  }

  /// The hues of the units on the left; `nil` where there are not enough for each to have its own.
  private var hues: [DiagramColor]? {
    guard max(left.count, hueOrder.count) <= DiagramPalette.hueCount else { return nil }
    let order = hueOrder + left.map(\.id).filter { !hueOrder.contains($0) }
    guard order.count <= DiagramPalette.hueCount else { return nil }
    return left.map { unit in
      DiagramPalette.hue(order.firstIndex(of: unit.id) ?? 0)
    }
  }

  func hue(ofLeft unit: Int) -> DiagramColor { hues?[unit] ?? DiagramPalette.hue(0) }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated or a tie, an item's theme, or the unit of the part is
  ///   unknown.
  /// - Complexity: O((units + items + ties) log(ties)).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("nodes", left.count + items.count + right.count, 4_000)
    try DiagramLimits.check("ties", ties.count, DiagramLimits.placedEdges)
    let layout = try ResponsibilityMapLayout(self)
    let parties = zip(left, hues ?? []).map { unit, hue in
      DiagramLegend.Entry(.box(fill: hue, stroke: hue, dashed: false), unit.label)
    }
    let lines = [.lead, .participant, nil].filter { layout.roles.contains($0) }.map { role in
      DiagramLegend.Entry(
        .line(
          color: ResponsibilityMapLayout.color(DiagramPalette.hue(0), of: role),
          width: ResponsibilityMapLayout.width(of: role)), meaning(of: role))
    }
    let lineColor = DiagramLegend.Entry(.none, words.map.lineColor)
    let boxes: [DiagramLegend.Entry] = [
      .init(.box(fill: .white, stroke: .border, dashed: false), words.withCounterpart),
      .init(
        .box(fill: .white, stroke: ResponsibilityMapLayout.lonely, dashed: true),
        words.noCounterpart),
    ]
    // A register of one side, or of none, has no other side to speak of.
    let (count, items, ties) = ("\(left.count)", "\(items.count)", "\(layout.tieCount)")
    let rule =
      right.isEmpty
      ? TextTemplate(words.mapRulePlain).filled(
        with: ["left": count, "items": items, "ties": ties])
      : TextTemplate(words.mapRule).filled(
        with: ["left": count, "items": items, "right": "\(right.count)", "ties": ties])
    return Diagram(
      title: title,
      rule: words.matrix.joined(
        partSentence,
        rule),
      nodes: layout.nodes, edges: layout.edges, bands: layout.bands,
      legend: DiagramLegend([
        .init(leftName.isEmpty ? words.color : leftName, parties),
        .init(words.line, right.isEmpty || lines.isEmpty ? lines : lines + [lineColor]),
        .init(
          words.box, focusEntries + (right.isEmpty ? [] : boxes) + [.init(.none, words.unitSize)]),
      ]), legendHeading: words.legend, notes: [source])
  }

  /// The unit that is set off, in either column.
  var focus: DiagramParty? {
    guard case .party(let id, _) = part else { return nil }
    return left.first { $0.id == id } ?? right.first { $0.id == id }
  }

  private var focusEntries: [DiagramLegend.Entry] {
    focus.map {
      [
        .init(
          .box(fill: .white, stroke: .ink, dashed: false),
          TextTemplate(words.map.focus).filled(with: ["name": $0.label]))
      ]
    } ?? []
  }

  private var partSentence: String {
    switch part {
    case nil: ""
    case .theme(let label, let all):
      TextTemplate(words.map.themePart).filled(with: [
        "theme": TextCleaning.line(label), "items": "\(items.count)", "all": "\(all)",
      ])
    case .party(_, let all):
      TextTemplate(words.map.partyPart).filled(with: [
        "name": focus?.label ?? "", "items": "\(items.count)", "all": "\(all)",
      ])
    }
  }

  private func meaning(of role: DiagramTie.Role?) -> String {
    switch role {
    case .lead: words.map.lead
    case .participant: words.map.participant
    case nil: words.map.unknownRole
    }
  }
}
