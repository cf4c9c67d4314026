import Drawing
import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

extension RegisterDiagrams {
  /// The contact matrix: where the two main sides meet, and where more than chance brings about.
  ///
  /// Chance is what the findings leave to it, as `Findings.contactNull` says; q is by Benjamini and Hochberg, over
  /// all pairs across sides.
  ///
  /// - Parameters:
  ///   - order: The order of rows and columns.
  ///   - test: Another test of pairs across sides, by which cells are marked; `nil` for that of the findings.
  /// - Returns: `nil` where the register knows fewer than two sides.
  /// - Throws: `DiagramError`.
  public func contactMatrix(
    order: MatrixOrder = .total, test: PairBackbone? = nil
  ) throws(DiagramError) -> Diagram? {
    guard let sides else { return nil }
    let matrix = network.contacts(
      rows: { $0.side == sides.other }, columns: { $0.side == sides.lead })
    let (rows, columns) = (matrix.rows, matrix.columns)
    let cells = rows.indices.map { row in columns.indices.map { matrix[row, $0] } }
    let test = test ?? findings.backboneAcrossSides
    let q = PairValues(tested(by: test))
    return try ContactMatrixDiagram(
      title: words.contacts, source: source, rowsName: name(sides.other),
      rows: rows.enumerated().map { position, row in
        .init(id: row.id, label: label(row), items: matrix.distinctEvents(inRow: position))
      },
      columnsName: name(sides.lead),
      columns: columns.enumerated().map { position, column in
        .init(id: column.id, label: label(column), items: matrix.distinctEvents(inColumn: position))
      },
      counts: cells.map { $0.map(\.count) }, total: Set(cells.joined().joined().map(\.id)).count,
      items: cells.map { $0.map { $0.map(\.id) } }, order: order,
      significance: MatrixSignificance(
        q: rows.map { row in columns.map { q[row.id, $0.id] } }, level: test.level,
        test: diagramWords.titles.test(
          diagramWords.titles.across(test.test.name), correction: test.correction.rawValue),
        holdsWorkloads: ContactNull(rawValue: test.test.name)?.holdsWorkloads),
      words: diagramWords
    ).diagram()
  }

  /// The co-responsibility matrix: which units share how many items, and which more than chance brings
  /// about.
  ///
  /// Chance is the stochastic degree sequence model of the units that are shown and their items; q is by
  /// Benjamini and Hochberg, over all their pairs.
  ///
  /// - Parameters:
  ///   - side: The side whose units are shown; `nil` for all units.
  ///   - order: The order of rows and columns.
  /// - Returns: `nil` where no unit is on the side.
  /// - Throws: `DiagramError`.
  public func coResponsibilityMatrix(
    side: Side? = nil, order: MatrixOrder = .clusters
  ) throws(DiagramError) -> Diagram? {
    let network = network(of: side)
    guard !network.actors.isEmpty else { return nil }
    return try CoResponsibilityMatrix(
      title: matrixTitle(side), source: source, name: side.map(name) ?? diagramWords.matrix.units,
      units: network.actors.map { .init(node($0), items: network.events(of: $0).count) },
      pairs: network.projected(significance: .expectedDegrees).ties.map {
        .init(a: $0.first.id, b: $0.second.id, items: $0.shared.map(\.id), q: $0.q)
      },
      order: order,
      test: diagramWords.titles.test(
        ProjectionNull.expectedDegrees.name,
        correction: PValueCorrection.benjaminiHochberg.rawValue),
      words: diagramWords
    ).diagram()
  }

  /// The overview: which unit is active in which theme.
  ///
  /// - Returns: `nil` where no item stands in a theme, or there are no units.
  /// - Throws: `DiagramError`.
  public func overview() throws(DiagramError) -> Diagram? {
    try readable { diagrams throws(DiagramError) in try diagrams.wholeOverview() }
  }

  private func wholeOverview() throws(DiagramError) -> Diagram? {
    guard !register.themes.isEmpty, !register.parties.isEmpty else { return nil }
    let themeOfItem = register.itemsByID.mapValues { $0.theme ?? "" }
    let sizes = Dictionary(grouping: register.items) { $0.theme ?? "" }.mapValues(\.count)
    return try ThemeOverview(
      title: diagramWords.titles.overview, source: source,
      sides: groups, units: register.parties.map(node),
      themes: themes.map { .init($0, items: sizes[$0.id] ?? 0) },
      cells: register.parties.flatMap { party in
        let items = network.events(of: party)
        let led = Set(
          register.responsibilities(of: party.id).filter { $0.role == .lead }.map(\.item))
        return themes.map { theme in
          let here = items.map(\.id).filter { themeOfItem[$0] == theme.id }
          return ThemeOverview.Cell(
            party: party.id, theme: theme.id, items: here, leads: here.count { led.contains($0) })
        }
      },
      words: diagramWords
    ).diagram()
  }

  /// The network of one side's units and all items; of all units for no side.
  func network(of side: Side?) -> TwoModeNetwork<Party, Item> {
    guard let side else { return network }
    return network.removing(Set(network.actors.filter { $0.side != side }))
  }

  /// The pairs across sides, tested; those of the findings are tested once.
  private func tested(by test: PairBackbone) -> Projection<Party, Item> {
    let own = findings.backboneAcrossSides
    guard test.test != own.test || test.correction != own.correction else {
      return findings.pairsAcrossSides
    }
    return network.tested(
      findings.projection, by: test.test, between: \.side, correction: test.correction,
      threads: findings.threads)
  }

  private func matrixTitle(_ side: Side?) -> String {
    let titles = diagramWords.titles
    return side.map { titles.part(name($0), of: titles.matrix) } ?? titles.matrix
  }
}

/// The q of pairs of parties, either way round.
private struct PairValues {
  private var values: [[Party.ID]: Double] = [:]

  init(_ projection: Projection<Party, Item>) {
    for tie in projection.ties {
      guard let q = tie.q else { continue }
      values[[tie.first.id, tie.second.id]] = q
      values[[tie.second.id, tie.first.id]] = q
    }
  }

  subscript(a: Party.ID, b: Party.ID) -> Double? { values[[a, b]] }
}
