import NetworkMetrics
import ResponsibilityRegister
import ResultTables
import Testing

@Suite struct MeasureResultsTests {
  /// A answers for 1 and 2, B for 2, C for nothing.
  private func register() throws -> Register {
    try Register(
      parties: [
        Party(name: "A", side: .macau), Party(name: "B", side: .mainland),
        Party(name: "C", side: .macau),
      ],
      items: [Item(id: "1", title: "Build"), Item(id: "2", title: "2")],
      responsibilities: [
        Responsibility(party: "A", item: "1"), Responsibility(party: "A", item: "2"),
        Responsibility(party: "B", item: "2"),
      ])
  }

  private func sections(
    _ names: String, on side: Side? = nil
  ) throws -> [MeasureSection] {
    try MeasureResults(partiesOf: register(), on: side).sections(
      of: MeasureSelection(names), own: { $0.side?.rawValue }, other: { $0.theme })
  }

  @Test func `a section of each kind in their order`() throws {
    let sections = try sections("density,bridge,degree")
    #expect(
      sections.map(\.table.columns) == [
        ["party", "degree"], ["party", "item", "bridge"], ["node", "density"],
      ])
    #expect(
      sections[0].table.rows == [
        [.text("A"), .number(2)], [.text("B"), .number(1)], [.text("C"), .number(0)],
      ])
    // Three ties of six; without any of them, the network falls apart.
    #expect(sections[2].table.rows == [[.text("network"), .number(0.5)]])
    #expect(sections[1].table.rows.map { $0[2] } == [.number(1), .number(1), .number(1)])
    #expect(sections[0].results[0].scores.map(\.score.value) == [2, 1, 0])
    #expect(sections[0].text.contains("\n\ndegree: "))
    #expect(sections.flatMap(\.shortfalls).isEmpty)
  }

  @Test func `a side is shown and the whole network measured`() throws {
    let own = try sections("degree,bridge", on: .mainland)
    #expect(own[0].table.rows == [[.text("B"), .number(1)]])
    #expect(own[1].table.rows == [[.text("B"), .text("2"), .number(1)]])
  }

  @Test func `items have their titles and ties the party first`() throws {
    let sections = try MeasureResults(itemsOf: register()).sections(
      of: MeasureSelection("degree,bridge"), own: { $0.theme }, other: { $0.side?.rawValue })
    #expect(sections[0].table.columns == ["item", "degree"])
    // A title that says no more than the id is none.
    #expect(sections[0].results[0].scores.map(\.title) == ["Build", nil])
    #expect(Set(sections[1].table.rows.map { $0[0] }) == [.text("A"), .text("B")])
  }

  /// By hand. Degrees are 2, 1, 0; without item 1 they are 1, 1, 0, without item 2 they are 1, 0, 0. Of two
  /// networks the squared standard error is half the sum of squares about the mean, and the bias the mean
  /// less the score. Equal degrees share the mean of their ranks. Either ranking has 2 pairs of three in
  /// the order of the whole and one tied, so tau-b is 2 / sqrt(6).
  @Test func `what the jackknife says of scores`() throws {
    let section = try MeasureResults(partiesOf: register()).uncertainties(
      of: [.degree], by: .jackknife, options: MeasureOptions(), level: 0.95)[0]
    #expect(
      section.table.columns == [
        "party", "degree", "standard error", "bias", "best rank", "worst rank",
      ])
    let numbers = [[2, 0, -1, 1, 1.5], [1, 0.5, -0.5, 1.5, 2.5], [0, 0, 0, 2.5, 3]]
    #expect(
      section.table.rows
        == zip(["A", "B", "C"], numbers).map { [.text($0)] + $1.map { .number($0) } })
    #expect(section.note?.hasSuffix(" 0.8165") == true)
    #expect(section.results[0].scores.map(\.uncertainty?.lower.value) == [nil, nil, nil])
  }

  /// C answers for nothing, whichever items are drawn.
  @Test func `a bootstrap gives intervals`() throws {
    var options = MeasureOptions()
    options.samples = 20
    let section = try MeasureResults(partiesOf: register()).uncertainties(
      of: [.degree], by: .bootstrapEvents, options: options, level: 0.95)[0]
    #expect(
      section.table.columns == [
        "party", "degree", "standard error", "bias", "lower", "upper", "best rank", "worst rank",
      ])
    #expect(
      section.table.rows[2].prefix(6) == [.text("C")] + Array(repeating: .number(0), count: 5))
    #expect(section.results[0].scores[2].uncertainty?.upper.value == 0)
  }

  @Test func `groups that nobody has are missed`() throws {
    #expect(throws: Never.self) { try sections("ei-index") }
    let register = try register()
    let error = #expect(throws: MissingGroups.self) {
      try MeasureResults(partiesOf: register).sections(
        of: MeasureSelection("ei-index"), own: { _ in nil }, other: { _ in nil })
    }
    #expect(error?.measure == "ei-index")
    #expect(error?.mode == "parties")
  }
}
