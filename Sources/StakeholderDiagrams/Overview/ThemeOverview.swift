import Drawing
import Languages

/// Who is active where: units by side, themes across, the number of the unit's items in each cell.
///
/// Where a side has units that lead and units that take part, a number is framed if the unit leads some
/// of the items.
package struct ThemeOverview: Hashable, Sendable {
  /// A theme and how many items stand in it.
  package struct Theme: Hashable, Sendable {
    /// The theme.
    package let group: DiagramGroup
    /// How many items stand in it, answered for or not.
    package let items: Int

    /// A theme.
    package init(_ group: DiagramGroup, items: Int) {
      self.group = group
      self.items = items
    }
  }

  /// What a unit answers for in a theme.
  package struct Cell: Hashable, Sendable {
    /// The id of the unit.
    package let party: String
    /// The id of the theme.
    package let theme: String
    /// The ids of the items.
    package let items: [String]
    /// How many of them the unit leads.
    package let leads: Int

    /// A cell.
    package init(party: String, theme: String, items: [String], leads: Int = 0) {
      self.party = party
      self.theme = theme
      self.items = items
      self.leads = leads
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// The sides, in order; each has its hue.
  package var sides: [DiagramGroup]
  /// The units; those of a side are drawn by the number of items.
  package var units: [DiagramParty]
  /// The themes, in the order in which they are drawn.
  package var themes: [Theme]
  /// Who answers for what; each unit and theme once.
  package var cells: [Cell]
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// An overview.
  package init(
    title: String, source: String = "", sides: [DiagramGroup], units: [DiagramParty],
    themes: [Theme], cells: [Cell], words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.sides = sides.covering(units.map(\.group))
    self.units = units
    self.themes = themes
    self.cells = cells
    self.words = words
  }

  private static let room = 720.0
  private static let widest = 104.0

  /// The picture.
  ///
  /// Of more than 64 units or 36 themes those with the most items are drawn, and a remark names the rest.
  ///
  /// - Throws: ``DiagramError`` where an id or a cell is repeated, or a side, unit or theme is unknown, or
  ///   there are more than 2,000 units or themes.
  /// - Complexity: O(units x themes + cells).
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("units", units.count, 2_000)
    try DiagramLimits.check("themes", themes.count, 2_000)
    let table = try table()
    let sidePositions = try PositionIndex(sides.map(\.id))
    let sideOfUnit = try units.map { (unit) throws(DiagramError) in
      try sidePositions.position(of: unit.group)
    }
    let totals = table.map { $0.reduce(0) { $0 + ($1?.items.count ?? 0) } }
    let rows = MatrixSelection(totals, limit: MatrixSelection.rows)
    let columns = MatrixSelection(themes.map(\.items), limit: MatrixSelection.columns)
    let counts = cells.map(\.items.count).filter { $0 > 0 }
    let tiers = CountTiers(lowest: counts.min() ?? 1, highest: counts.max() ?? 1)
    let mixed = sides.indices.map { side in
      let theirs = units.indices.filter { sideOfUnit[$0] == side }.flatMap { table[$0] }
        .compactMap(\.self)
      return theirs.contains { $0.leads > 0 } && theirs.contains { $0.leads < $0.items.count }
    }
    let groups = sides.indices.compactMap { side -> MatrixGrid.Group? in
      let members = rows.kept.filter { sideOfUnit[$0] == side }
        .sorted { (totals[$1], $0) < (totals[$0], $1) }
      guard !members.isEmpty else { return nil }
      return MatrixGrid.Group(
        heading: sides.count > 1 ? "\(sides[side].label) (\(members.count))" : "",
        hue: sides.count > 1 ? DiagramPalette.side(side) : nil,
        rows: members.map {
          row($0, table[$0], columns.kept, tiers, total: totals[$0], mixed: mixed[side])
        })
    }
    let heads = MatrixHeads(
      columns.kept.map { label(themes[$0]) }, room: Self.room, widest: Self.widest)
    let all = themes.reduce(0) { $0 + $1.items }
    let grid = MatrixGrid(
      corner: [words.matrix.themes + " →", words.matrix.units + " ↓"], heads: heads,
      totalHead: words.matrix.itemsOfUnit, groups: groups,
      footer: (
        words.matrix.itemsOfTheme, columns.kept.map { "\(themes[$0].items)" } + ["\(all)"]
      ))
    return Diagram(
      title: title,
      rule: TextTemplate(words.matrix.overviewRule).filled(with: [
        "units": "\(units.count)", "themes": "\(themes.count)", "items": "\(all)",
      ]),
      nodes: grid.nodes, bands: grid.bands,
      legend: legend(tiers, isEmpty: counts.isEmpty, hasLeads: mixed.contains(true)),
      legendHeading: words.legend,
      notes: [
        heads.remark(words), rows.remark(units.map(\.label), words),
        columns.remark(themes.map(label), words), source,
      ])
  }

  // The cells by the positions of their unit and theme.
  private func table() throws(DiagramError) -> [[Cell?]] {
    let parties = try PositionIndex(units.map(\.id))
    let themePositions = try PositionIndex(themes.map(\.group.id))
    var table: [[Cell?]] = Array(
      repeating: Array(repeating: nil, count: themes.count), count: units.count)
    for cell in cells {
      let row = try parties.position(of: cell.party)
      let column = try themePositions.position(of: cell.theme)
      guard table[row][column] == nil else {
        throw .repeatedNode("\(cell.party), \(cell.theme)")
      }
      table[row][column] = cell
    }
    return table
  }

  private func label(_ theme: Theme) -> String {
    theme.group.label.isEmpty ? words.matrix.noTheme : theme.group.label
  }

  private func row(
    _ unit: Int, _ cells: [Cell?], _ columns: [Int], _ tiers: CountTiers, total: Int, mixed: Bool
  ) -> MatrixGrid.Row {
    MatrixGrid.Row(
      label: units[unit].label,
      cells: columns.map { column in
        guard let cell = cells[column], let tier = tiers.tier(of: cell.items.count) else {
          return nil
        }
        let leads = mixed && cell.leads > 0
        let led =
          cell.leads > 0
          ? TextTemplate(words.matrix.leadsCount).filled(with: ["count": "\(cell.leads)"]) : ""
        return MatrixGrid.Cell(
          text: "\(cell.items.count)", fill: tiers.fill(ofTier: tier), isBold: leads,
          frame: leads ? .ink : nil,
          tooltip: words.matrix.cell(
            units[unit].label, label(themes[column]), count: cell.items.count,
            items: cell.items, q: nil) + led,
          subjects: [.actor(units[unit].id)] + cell.items.map(DiagramSubject.event))
      }, total: "\(total)", subjects: [.actor(units[unit].id)])
  }

  private func legend(
    _ tiers: CountTiers, isEmpty: Bool, hasLeads: Bool
  ) -> DiagramLegend {
    let hues = sides.enumerated().map { position, side in
      let hue = DiagramPalette.side(position)
      return DiagramLegend.Entry(.box(fill: hue, stroke: hue, dashed: false), side.label)
    }
    return DiagramLegend([
      .init(words.color, sides.count > 1 ? hues : []),
      .init(words.distinct, isEmpty ? [] : tiers.legend(words)),
      .init(
        words.matrix.mark,
        hasLeads
          ? [.init(.box(fill: .white, stroke: .ink, dashed: false), words.matrix.leads)] : []),
    ])
  }
}
