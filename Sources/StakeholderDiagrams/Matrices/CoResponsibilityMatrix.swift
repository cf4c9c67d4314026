import Drawing
import Languages

/// Who works with whom within one group of units: a table of units by units with the number of joint
/// items in each cell, on the diagonal each unit's own number of items.
///
/// Both halves are drawn, so that a unit's partners are read along one row.
package struct CoResponsibilityMatrix: Hashable, Sendable {
  /// Two units and what they share.
  package struct Pair: Hashable, Sendable {
    /// The id of one unit.
    package let a: String
    /// The id of the other unit.
    package let b: String
    /// The ids of the joint items.
    package let items: [String]
    /// The corrected p of a test of the pair, if it was tested.
    package let q: Double?

    /// A pair.
    package init(a: String, b: String, items: [String], q: Double? = nil) {
      self.a = a
      self.b = b
      self.items = items
      self.q = q
    }
  }

  /// What the picture shows.
  package var title: String
  /// Where the facts come from; a line under the picture.
  package var source: String
  /// What the units are.
  package var name: String
  /// The units.
  package var units: [CoResponsibilityNetwork.Unit]
  /// The pairs that share items, each once; a unit with itself is no pair.
  package var pairs: [Pair]
  /// The order in which rows and columns are drawn.
  package var order: MatrixOrder
  /// The q up to which a pair is marked, 0 to 1.
  package var level: Double
  /// What the test that the pairs' q come from is called, for the legend; empty where there was none.
  package var test: String
  /// The words that do not come from the data.
  package var words: DiagramWords

  /// A co-responsibility matrix.
  package init(
    title: String, source: String = "", name: String, units: [CoResponsibilityNetwork.Unit],
    pairs: [Pair], order: MatrixOrder = .given, level: Double = 0.05, test: String = "",
    words: DiagramWords = .simplifiedChinese
  ) {
    self.title = title
    self.source = source
    self.name = TextCleaning.line(name)
    self.units = units
    self.pairs = pairs
    self.order = order
    self.level = level
    self.test = test
    self.words = words
  }

  private static let room = 1110.0
  private static let widest = 66.0
  static let diagonalFill = DiagramColor(0xD5DBE1)

  /// The picture.
  ///
  /// Of more than 44 units those with the most items are drawn, and a remark names the rest.
  ///
  /// - Throws: ``DiagramError`` where a unit or a pair is listed twice, a pair's unit is unknown, or there
  ///   are more than 20,000 units.
  /// - Complexity: O(units + pairs), and that of the order.
  package func diagram() throws(DiagramError) -> Diagram {
    try DiagramLimits.check("units", units.count, 20_000)
    let table = try table()
    let selection = MatrixSelection(units.map(\.items), limit: MatrixSelection.square)
    let places = order.places(
      symmetric: selection.kept.map { row in
        selection.kept.map { table[row][$0]?.items.count ?? 0 }
      },
      totals: selection.kept.map { units[$0].items })
    let shown = places.map { selection.kept[$0] }
    let counts = pairs.filter { $0.a != $0.b }.map(\.items.count).filter { $0 > 0 }
    let tiers = CountTiers(lowest: counts.min() ?? 1, highest: counts.max() ?? 1)
    let heads = MatrixHeads(
      shown.map { units[$0].party.label }, room: Self.room, widest: Self.widest)
    let significance = MatrixSignificance(
      q: shown.map { row in shown.map { table[row][$0]?.q } }, level: level, test: test,
      holdsWorkloads: true)
    let rows = shown.indices.map { row in
      MatrixGrid.Row(
        label: label(shown[row], heads.isNumbered ? row : nil),
        cells: shown.indices.map { column in
          row == column
            ? diagonal(shown[row])
            : cell(
              table[shown[row]][shown[column]], shown[row], shown[column], tiers,
              test.isEmpty ? nil : significance.q(row, column),
              !test.isEmpty && significance.isMarked(row, column))
        },
        total: "\(shown.count { table[shown[row]][$0].map { !$0.items.isEmpty } ?? false })",
        subjects: [.actor(units[shown[row]].party.id)])
    }
    let marked = shown.indices.reduce(0) { count, row in
      count + (0..<row).count { significance.isMarked(row, $0) }
    }
    let grid = MatrixGrid(
      corner: name.isEmpty ? [] : [name], heads: heads,
      headSubjects: shown.map { [.actor(units[$0].party.id)] }, totalHead: words.matrix.partners,
      groups: [.init(rows: rows)])
    return Diagram(
      title: title, rule: rule(pairs: counts.count), nodes: grid.nodes, bands: grid.bands,
      legend: legend(tiers, isEmpty: counts.isEmpty, significance, marked: marked),
      legendHeading: words.legend,
      notes: [selection.remark(units.map(\.party.label), words), source])
  }

  // The pairs by the positions of their units, both ways. Of many units few are pairs.
  private func table() throws(DiagramError) -> [[Int: Pair]] {
    let positions = try PositionIndex(units.map(\.party.id))
    var table: [[Int: Pair]] = Array(repeating: [:], count: units.count)
    for pair in pairs {
      let (a, b) = (try positions.position(of: pair.a), try positions.position(of: pair.b))
      guard a != b else { continue }
      guard table[a][b] == nil else { throw .repeatedNode("\(pair.a), \(pair.b)") }
      table[a][b] = pair
      table[b][a] = pair
    }
    return table
  }

  private func label(_ unit: Int, _ place: Int?) -> String {
    place.map { "\($0 + 1)  \(units[unit].party.label)" } ?? units[unit].party.label
  }

  private func diagonal(_ unit: Int) -> MatrixGrid.Cell {
    MatrixGrid.Cell(
      text: "\(units[unit].items)", fill: Self.diagonalFill, isBold: true,
      tooltip: units[unit].party.label + ": "
        + TextTemplate(words.items).filled(with: ["count": "\(units[unit].items)"]),
      subjects: [.actor(units[unit].party.id)])
  }

  private func cell(
    _ pair: Pair?, _ row: Int, _ column: Int, _ tiers: CountTiers, _ q: Double?, _ isMarked: Bool
  ) -> MatrixGrid.Cell? {
    guard let pair, let tier = tiers.tier(of: pair.items.count) else { return nil }
    return MatrixGrid.Cell(
      text: "\(pair.items.count)", fill: tiers.fill(ofTier: tier), isMarked: isMarked,
      tooltip: words.matrix.cell(
        units[row].party.label, units[column].party.label, count: pair.items.count,
        items: pair.items, q: q),
      subjects: [.actor(units[row].party.id), .actor(units[column].party.id)]
        + pair.items.map(DiagramSubject.event))
  }

  private func rule(pairs: Int) -> String {
    let rule = TextTemplate(words.matrix.squareRule).filled(with: [
      "units": "\(units.count)", "pairs": "\(pairs)",
      "all": "\(units.count * max(units.count - 1, 0) / 2)",
    ])
    return words.matrix.joined(rule, words.matrix.sentence(of: order))
  }

  private func legend(
    _ tiers: CountTiers, isEmpty: Bool, _ significance: MatrixSignificance, marked: Int
  ) -> DiagramLegend {
    DiagramLegend(
      [
        .init(words.jointItems, isEmpty ? [] : tiers.legend(words)),
        .init(
          words.distinct,
          [
            .init(
              .box(fill: Self.diagonalFill, stroke: .border, dashed: false),
              words.matrix.diagonal),
            .init(.none, words.matrix.partnersMeaning),
          ]),
      ] + (test.isEmpty ? [] : [significance.legend(words.matrix, marked: marked)]))
  }
}
