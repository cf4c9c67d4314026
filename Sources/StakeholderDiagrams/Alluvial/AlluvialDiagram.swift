import Drawing
import Languages

/// How responsibilities run from the units of one side through the themes to the units of the other.
///
/// Each unit of an item is one responsibility. A block is as high as the responsibilities of its unit or
/// theme are many; a ribbon, as those between its ends. Themes keep the order of the document; units are
/// ordered so that ribbons cross little.
///
/// After Riehmann, P., Hanfler, M. & Froehlich, B. (2005). Interactive Sankey diagrams.
/// doi:10.1109/INFVIS.2005.1532152
package struct AlluvialDiagram: Hashable, Sendable {
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
  /// The items.
  package var items: [DiagramItem]
  /// The name of the right column.
  package var rightName: String
  /// The units of the right column.
  package var right: [DiagramParty]
  /// Who answers for what; of an item's units on the left, the first named gives it its colour.
  package var ties: [DiagramTie]
  /// The least number of responsibilities of a unit with a block of its own; `nil` for the smallest that
  /// leaves at most ``leftLimit`` and ``rightLimit`` blocks.
  package var minimum: Int?
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// The most blocks on the left, each with its hue, where ``minimum`` is `nil`.
  package static let leftLimit = DiagramPalette.hueCount
  /// The most blocks on the right where ``minimum`` is `nil`.
  package static let rightLimit = 26

  /// An alluvial diagram.
  package init(
    title: String, source: String = "", leftName: String, left: [DiagramParty],
    themes: [DiagramGroup], items: [DiagramItem], rightName: String, right: [DiagramParty],
    ties: [DiagramTie], minimum: Int? = nil, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.leftName = TextCleaning.line(leftName)
    self.left = left
    self.themes = themes.covering(items.map(\.group))
    self.items = items
    self.rightName = TextCleaning.line(rightName)
    self.right = right
    self.ties = ties
    self.minimum = minimum
    self.words = words
  }

  /// The picture.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, a tie or an item's theme is unknown, there are
  ///   more than 100 themes, or more than 2,000 ribbons.
  /// - Complexity: O((units + themes) log(units + themes) + ties).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("themes", themes.count, 100)
    try DiagramLimits.check("nodes", left.count + items.count + right.count, 10_000)
    let flows = try AlluvialFlows(self)
    try DiagramLimits.check("ribbons", flows.left.count + flows.right.count, 2_000)
    let layout = AlluvialLayout(self, flows)
    return Diagram(
      title: title, rule: rule(flows), nodes: layout.nodes, edges: layout.edges,
      ribbons: layout.ribbons, legend: legend(flows), legendHeading: words.legend,
      notes: [
        merged(flows.leftColumn, leftName), merged(flows.rightColumn, rightName),
        idle(flows.leftColumn.idle + flows.rightColumn.idle), source,
      ])
  }

  private func rule(_ flows: AlluvialFlows) -> String {
    let own = words.alluvial
    var sentences = [
      TextTemplate(own.rule).filled(with: [
        "left": leftName, "leftTies": "\(flows.leftColumn.total)", "right": rightName,
        "rightTies": "\(flows.rightColumn.total)",
      ])
    ]
    for (column, side) in [(flows.leftColumn, leftName), (flows.rightColumn, rightName)]
    where !column.merged.isEmpty {
      sentences.append(
        TextTemplate(own.merging).filled(with: ["minimum": "\(column.minimum)", "side": side]))
    }
    return sentences.joined(separator: own.space)
  }

  private func merged(_ column: AlluvialColumn, _ side: String) -> String {
    guard !column.merged.isEmpty else { return "" }
    return TextTemplate(words.alluvial.merged).filled(with: [
      "side": side, "minimum": "\(column.minimum)",
      "names": column.merged.joined(separator: words.separator),
    ])
  }

  private func idle(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return TextTemplate(words.alluvial.idle).filled(with: [
      "count": "\(names.count)", "names": names.joined(separator: words.separator),
    ])
  }

  private func legend(_ flows: AlluvialFlows) -> DiagramLegend {
    let hues = flows.leftColumn.blocks.indices.filter { !flows.leftColumn.blocks[$0].isOthers }
      .map { index in
        let hue = AlluvialLayout.hue(index, in: flows.leftColumn)
        return DiagramLegend.Entry(
          .box(fill: hue, stroke: hue, dashed: false), flows.leftColumn.blocks[index].label)
      }
    let usesGrey =
      !flows.leftColumn.merged.isEmpty || flows.right.contains { $0.key.color == nil }
    let grey = DiagramLegend.Entry(
      .box(fill: AlluvialLayout.grey, stroke: AlluvialLayout.grey, dashed: false),
      words.alluvial.noColor)
    return DiagramLegend([
      .init(leftName.isEmpty ? words.color : leftName, hues + (usesGrey ? [grey] : [])),
      .init(
        words.box,
        [
          .init(.none, words.alluvial.unitCount), .init(.none, words.alluvial.themeCountsMeaning),
        ]),
    ])
  }
}
