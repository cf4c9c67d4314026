import Drawing
import Languages

/// Which exact combinations of units recur: a column a combination, its items in a bar above, its units
/// as dots below.
///
/// The picture is UpSet: Lex, A., Gehlenborg, N., Strobelt, H., Vuillemot, R. & Pfister, H. (2014).
/// UpSet: visualization of intersecting sets. doi:10.1109/TVCG.2014.2346248. A combination is exclusive:
/// an item counts in the one column whose units, no more and no fewer, answer for it.
package struct SetView: Hashable, Sendable {
  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The sides, in order; each has its hue and its mark.
  package var sides: [DiagramGroup]
  /// The id of the only side that is shown; `nil` where all are.
  package var onlySide: String?
  /// The units; those of a side are drawn by the number of items.
  package var units: [DiagramParty]
  /// The items.
  package var items: [DiagramItem]
  /// Who answers for what.
  package var ties: [DiagramTie]
  /// The least number of items of a combination that is drawn; `nil` for the smallest number that leaves
  /// at most ``combinationLimit`` combinations.
  package var minimum: Int?
  /// How many combinations are drawn at most where ``minimum`` is `nil`.
  package var combinationLimit: Int
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A set view.
  package init(
    title: String, source: String = "", sides: [DiagramGroup], onlySide: String? = nil,
    units: [DiagramParty], items: [DiagramItem], ties: [DiagramTie], minimum: Int? = nil,
    combinationLimit: Int = 40, words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.sides = sides.covering(units.map(\.group))
    self.onlySide = onlySide
    self.units = units
    self.items = items
    self.ties = ties
    self.minimum = minimum
    self.combinationLimit = combinationLimit
    self.words = words
  }

  /// The picture.
  ///
  /// What a page has no room for, in columns or in rows, is left out, and a remark says how much.
  ///
  /// - Throws: ``DiagramError`` where an id is repeated, a tie or a unit's side is unknown, or there are
  ///   more than 4,000 units or items.
  /// - Complexity: O(ties log(ties)).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("units", units.count, 100_000)
    try DiagramLimits.check("items", items.count, 100_000)
    try DiagramLimits.check("ties", ties.count, 1_000_000)
    let sidePositions = try PositionIndex(sides.map(\.id))
    if let onlySide { _ = try sidePositions.position(of: onlySide) }
    let sideOfUnit = try units.map { (unit) throws(DiagramError) in
      try sidePositions.position(of: unit.group)
    }
    let combinations = try SetCombinations(units: units, items: items, ties: ties)
    let thinning = TieThinning(
      counts: combinations.all.map(\.items.count), minimum: minimum.map { max($0, 1) },
      limit: combinationLimit)
    let frequent = thinning.kept.map { combinations.all[$0] }
    let layout = SetViewLayout(
      self, combinations: frequent, sizes: combinations.sizes, sideOfUnit: sideOfUnit)
    return Diagram(
      title: title, rule: rule(combinations), nodes: layout.nodes, edges: layout.edges,
      bands: layout.bands, legend: legend(layout, sideOfUnit), legendHeading: words.legend,
      notes: notes(combinations, frequent, layout, minimum: thinning.minimum))
  }

  private func rule(_ combinations: SetCombinations) -> String {
    let sentence = TextTemplate(words.matrix.setRule).filled(with: [
      "units": "\(units.count)", "items": "\(items.count - combinations.itemsOutside.count)",
      "combinations": "\(combinations.all.count)",
    ])
    guard let side = sides.first(where: { $0.id == onlySide }) else { return sentence }
    return words.matrix.joined(
      TextTemplate(words.matrix.setSide).filled(with: ["side": side.label]), sentence)
  }

  private func notes(
    _ all: SetCombinations, _ frequent: [SetCombinations.Combination], _ layout: SetViewLayout,
    minimum: Int
  ) -> [String] {
    func items(_ combinations: [SetCombinations.Combination]) -> Int {
      combinations.reduce(0) { $0 + $1.items.count }
    }
    func sentence(
      _ template: String, minimum: Int? = nil, combinations: Int, items: Int
    ) -> String {
      guard combinations > 0 else { return "" }
      let facts = [("minimum", minimum), ("combinations", combinations), ("items", items)]
      return TextTemplate(template).filled(
        with: facts.compactMap { key, value in value.map { (key, "\($0)") } })
    }
    let drawn = Set(layout.rows)
    return [
      sentence(
        words.matrix.rareCombinations, minimum: minimum,
        combinations: all.all.count - frequent.count,
        items: items(all.all) - items(frequent)),
      sentence(
        words.matrix.furtherCombinations, combinations: frequent.count - layout.columns.count,
        items: items(frequent) - items(layout.columns)),
      remark(
        words.matrix.unitsOutside,
        units.indices.filter { !drawn.contains($0) }.map { units[$0].label }
      ),
      remark(words.matrix.itemsOutside, all.itemsOutside.map { self.items[$0].number }), source,
    ]
  }

  private func remark(_ template: String, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return TextTemplate(template).filled(with: [
      "count": "\(names.count)", "names": names.joined(separator: words.separator),
    ])
  }

  private func legend(_ layout: SetViewLayout, _ sideOfUnit: [Int]) -> DiagramLegend {
    guard !layout.columns.isEmpty else { return DiagramLegend([]) }
    let bar = SetViewLayout.barFill
    let used = Set(layout.rows.map { sideOfUnit[$0] })
    let marks = sides.indices.filter(used.contains).map { side in
      let hue = DiagramPalette.side(side)
      return DiagramLegend.Entry(.mark(.side(side), fill: hue, stroke: hue), sides[side].label)
    }
    let own = words.matrix
    return DiagramLegend([
      .init(
        own.combination,
        [
          .init(.box(fill: bar, stroke: bar, dashed: false), own.bar)
        ] + (layout.hasNumbers ? [.init(.none, own.barNumbers)] : [])),
      .init(own.units, marks + [.init(.none, own.dots), .init(.none, own.setSize)]),
    ])
  }
}
