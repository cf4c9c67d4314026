import Foundation
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

/// What the tables of the sections say of `ReportContent.ofSmallList`.
struct ReportSectionsTests {
  private func content(doubts: [Diagnostic] = []) throws -> ReportContent {
    try ReportContent.ofSmallList(doubts: doubts)
  }

  /// The rows of a table, each cell as the words, units and items that it shows.
  private func rows(_ table: PageTable?, columns: Int? = nil) -> [[String]] {
    (table?.rows ?? []).map { row in
      row.cells.prefix(columns ?? row.cells.count).map { cell in
        ([cell.text].compactMap(\.self) + cell.parties.map(\.name) + cell.items.map(\.id))
          .joined(separator: " ")
      }
    }
  }

  /// Z meets the left through B alone; without B, items 4 and 5 have nobody on the left, and Z is cut off with 5.
  /// Item 4 has no unit left and is no piece.
  @Test func `brokers are those that others hang on`() throws {
    let section = BrokersSection(try content())
    #expect(rows(section.soleTable) == [["Z", "B", "5"]])
    #expect(
      rows(section.cutTable) == [
        ["B", "2", "4 5", "2", "Z"], ["A", "2", "1 3", "1", ""], ["X", "1", "1", "1", ""],
        ["Y", "1", "3", "1", ""], ["Z", "1", "5", "1", ""],
      ])
    #expect(section.soleTable.rows.map(\.anchor) == ["sole-party-2"])
    #expect(section.cutTable.rows.first?.subjects == "party-2 party-5")
    #expect(section.soleChannels.count == 1 && section.fragmentations.count == 5)
  }

  @Test func `a card has what its unit does and with whom`() throws {
    let cards = CardsSection(try content(), figures: [:]).cards
    #expect(cards.map(\.party.name) == ["A", "B", "X", "Y", "Z"])
    #expect(cards[0].roles.map { $0.items.map(\.id) } == [["1", "2", "3"]])
    // Most joint items first.
    #expect(cards[1].partners.map(\.party.name) == ["A", "X", "Y", "Z"])
    #expect(cards[2].partners.map(\.count) == [2, 1, 1])
    #expect(cards[4].side == "right" && cards[4].figure == nil && cards[4].more == nil)
  }

  @Test func `contacts list what both sides share`() throws {
    let section = try #require(ContactsSection(content(), figures: []))
    #expect(section.table.columns.dropFirst().map(\.heading) == ["A", "B"])
    #expect(
      rows(section.table) == [["X", "1 2", "2"], ["Y", "2 3", "2"], ["Z", "", "5"]])
  }

  /// Ten texts of this library's own, five of them of the components of a score.
  @Test func `every number that is shown is defined`() throws {
    let section = DefinitionsSection(try content())
    #expect(section.own.count == 10)
    let names = section.entries.map(\.name)
    for name in ["betweenness", "closeness", "density", "modularity", "community", "cutpoint"] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(section.entries.allSatisfy { !$0.meaning.isEmpty && !$0.references.isEmpty })
  }

  @Test func `doubts keep their lines, and those beyond forty are folded away`() throws {
    let doubts = (1...41).map {
      Diagnostic(
        severity: $0 == 1 ? .error : .note, code: .noLead, line: $0 == 1 ? nil : $0,
        subjects: ["7", "Dig"], message: "message")
    }
    let section = DoubtsSection(try content(doubts: doubts))
    #expect(section.unread == nil)
    let table = try #require(section.table)
    #expect(table.rows.count == 41)
    #expect(table.rows.map(\.isExtra) == Array(repeating: false, count: 40) + [true])
    #expect(table.rows[0].cells[1].text?.isEmpty == true)
    #expect(table.rows[1].cells[1].text == "2")
    #expect(table.rows[0].cells[0].text != table.rows[1].cells[0].text)
    #expect(table.rows[0].cells[2].text == "Item 7 (Dig) has no lead.")
  }

  /// The link at the top of the page leads to them, so they are together.
  @Test func `annotations that were not understood have a table of their own`() throws {
    let unread = ["2", "4", "2"].enumerated().map { line, item in
      Diagnostic(
        severity: .error, code: .unreadAnnotation, line: line + 1, subjects: [item, "(x)"],
        message: "message")
    }
    let gap = Diagnostic(severity: .note, code: .noItem, line: nil, subjects: ["Z"], message: "")
    let both = DoubtsSection(try content(doubts: [unread[0], gap, unread[1], unread[2]]))
    #expect(both.unread?.rows.map { $0.cells[1].text } == ["1", "2", "3"])
    #expect(both.table?.rows.map { $0.cells[2].text } == ["Z answers for no item."])
    #expect(DoubtsSection(try content(doubts: unread)).table == nil)
    #expect(
      try content(doubts: unread).partial?.hasPrefix(
        "Items whose annotations were not understood: 2 of 5.") == true)
    #expect(try content(doubts: [gap]).partial == nil)
    let choice = Diagnostic(
      severity: .note, code: .restrictedRoles, line: nil, subjects: ["2", "9", "lead"], message: "")
    #expect(
      try content(doubts: [choice]).selection
        == "Responsibilities that were taken: 2 of 9, those of lead.")
    #expect(try content(doubts: [gap]).selection == nil)
    // Where there is nothing at all, the section says so.
    #expect(DoubtsSection(try content()).table?.hasRows == false)
  }

  /// Item 2 has the highest score, 15, of which its bars are shares: 6 pairs are 40 of a hundred, 4 of
  /// them across sides.
  @Test func `hotspots have bars as long as their components`() throws {
    let section = HotspotsSection(try content(), figures: [])
    #expect(section.lists.map { $0.rows.map(\.score) }.first == [15, 4, 2, 2])
    let first = try #require(section.lists.first?.rows.first)
    #expect(first.item?.id == "2")
    #expect(first.bars.first?.width == "40")
    let all = first.bars.reduce(0) { $0 + (Double($1.width) ?? 0) }
    #expect((all - 100).magnitude < 0.001, "widths have four decimals")
    #expect(first.subjects == "item-2 party-1 party-2 party-3 party-4")
    #expect(section.keys.map(\.number) == [1, 2, 3, 4, 5])
    #expect(
      rows(section.lists.first?.table, columns: 4).first == ["1", "Task 2 2", "15", "6"])
  }

  @Test func `items have their units, and related ones share two`() throws {
    let section = ItemsSection(try content())
    #expect(
      rows(section.table, columns: 5) == [
        ["Task 1 1", "First", "2", "2", "A X"], ["Task 2 2", "First", "4", "15", "A B X Y"],
        ["Task 3 3", "First", "2", "2", "A Y"], ["Task 4 4", "", "1", "0", "B"],
        ["Task 5 5", "", "2", "4", "B Z"],
      ])
    // Items 1 and 3 share two units with item 2, and only A with each other.
    #expect(
      section.cards.map { $0.related.map(\.item.id) } == [["2"], ["1", "3"], ["2"], [], []])
    #expect(
      section.cards[1].roles.map { $0.parties.map(\.name) } == [["A", "B"], ["X", "Y"]])
  }

  /// Of A and B, which have three items each, the first is said to have most.
  @Test func `the overview counts sides and chapters`() throws {
    let section = OverviewSection(try content())
    #expect(rows(section.sides) == [["left", "2", "6"], ["right", "3", "5"]])
    #expect(
      rows(section.chapters).map { Array($0.dropFirst()) } == [
        ["3", "4", "8", "1 2 3"], ["2", "2", "3", "4 5"],
      ])
    #expect(rows(section.chapters).first?.first == "First")
    // Eleven responsibilities of 25 that there could be.
    #expect(rows(section.numbers).first?.last == "0.44")
    #expect(section.keyFindings.first?.parts.contains { $0.text == "A" } == true)
  }

  /// Leads that nobody is named as are said at the top, before sentences that count them.
  @Test func `shared duties are said with the findings`() throws {
    let doubt = Diagnostic(
      severity: .note, code: .sharedDuty, line: 1, subjects: ["2", "1, 4"], message: "")
    #expect(
      OverviewSection(try content(doubts: [doubt])).caution
        == "In 2 items several units answer and none is named as the lead, so that each counts as one: 1, 4."
    )
    #expect(OverviewSection(try content()).caution == nil)
  }

  /// The lead side's unit comes first, whichever stands first in the register.
  @Test func `partners are parted by sides`() throws {
    let lists = PartnersSection(try content(), figures: []).lists
    #expect(lists.map(\.id) == ["pairs-across-table", "pairs-within-table"])
    #expect(
      rows(lists.first, columns: 3) == [
        ["A", "X", "2"], ["A", "Y", "2"], ["B", "X", "1"], ["B", "Y", "1"], ["B", "Z", "1"],
      ])
    // As `ReportTablesTests` has it by hand: 11/12 and 523/540.
    #expect(rows(lists.first).map { $0[3] } == ["0.9167", "0.9167", "0.9685", "0.9685", "0.9685"])
    #expect(rows(lists.last) == [["A", "B", "1", "2"], ["X", "Y", "1", "2"]])
    #expect(lists.first?.rows.first?.anchor == "pair-1-3")
  }

  @Test func `sets are who answers together, exactly`() throws {
    #expect(
      rows(SetsSection(try content(), figures: []).table) == [
        ["A X", "2", "1", "1"], ["A B X Y", "4", "1", "2"], ["A Y", "2", "1", "3"],
        ["B", "1", "1", "4"], ["B Z", "2", "1", "5"],
      ])
  }

  @Test func `chapters list the items of each unit`() throws {
    let section = try #require(ThemesSection(content(), figures: []))
    #expect(
      rows(section.table) == [
        ["A", "1 2 3", ""], ["B", "2", "4 5"], ["X", "1 2", ""], ["Y", "2 3", ""], ["Z", "", "5"],
      ])
  }

  /// A shares 1 item with B and 2 each with X and Y: 5/3 in the mean. X and Y share 2 with A and 1 each
  /// with B and each other.
  @Test func `units have their items, leads, breadth and depth`() throws {
    #expect(
      rows(UnitsSection(try content(), figures: []).table, columns: 6) == [
        ["A", "left", "3", "3", "3", "1.6667"], ["B", "left", "3", "3", "4", "1"],
        ["X", "right", "2", "0", "3", "1.3333"], ["Y", "right", "2", "0", "3", "1.3333"],
        ["Z", "right", "1", "0", "1", "1"],
      ])
  }

  /// Nothing in a name can end the script element that the data stand in.
  @Test func `the script knows names and neighbours`() throws {
    let data = ReportData(try content())
    #expect(data.nodes.count == 10)
    #expect(data.nodes["party-5"]?.near == ["item-5"])
    #expect(data.nodes["item-2"]?.near == ["party-1", "party-2", "party-3", "party-4"])
    #expect(data.nodes["item-4"]?.name == "4 Task 4")
    let register = try Register(
      parties: [Party(name: "</script>")], items: [], responsibilities: [])
    let hostile = ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
    let json = try ReportData(hostile).json()
    #expect(!json.contains("<"))
    #expect(json.contains("\\u003c/script>"))
  }
}
