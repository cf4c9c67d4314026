import Languages
import ResponsibilityRegister
import ResultTables
import StakeholderFindings
import Testing
import TwoModeNetworks

struct RegisterTablesTests {
  @Test func `a responsibility is a row, and what is not known is missing`() throws {
    let table = ResultTable.responsibilities(try SmallRegister.make())
    #expect(table.columns == ["item", "theme", "title", "party", "side", "role", "line"])
    #expect(
      table.rows == [
        [
          .text("1"), .text("Roads"), .text("Build"), .text("A"), .text("left"), .text("lead"),
          .integer(5),
        ],
        [
          .text("1"), .text("Roads"), .text("Build"), .text("X"), .text("right"),
          .text("participant"), .missing,
        ],
        [.text("2"), .missing, .text("2"), .text("A"), .text("left"), .missing, .missing],
      ])
  }

  /// The guard against formulas that the file has is taken off again, and lines are numbers.
  @Test func `the register's columns are those of its file that hold something`() throws {
    let register = try Register(
      parties: [Party(name: "=A")], items: [Item(id: "1", title: "Build", line: 4)],
      responsibilities: [Responsibility(party: "=A", item: "1")])
    let table = ResultTable.register(register)
    let cells = Dictionary(uniqueKeysWithValues: zip(table.columns, table.rows[0]))
    #expect(table.rows.count == 1)
    #expect(cells["item"] == .text("1"))
    #expect(cells["party"] == .text("=A"))
    #expect(cells["item_line"] == .integer(4))
    #expect(cells["side"] == nil)
    #expect(!table.rows[0].contains(.missing))
  }

  @Test func `a doubt keeps its code and its line`() {
    let doubts = [
      Diagnostic(severity: .warning, code: .similarName, line: 3, message: "alike"),
      Diagnostic(severity: .note, code: .noLead, line: nil, message: "nobody leads"),
    ]
    let table = ResultTable.doubts(doubts)
    #expect(table.columns == ["severity", "code", "line", "message"])
    #expect(
      table.rows == [
        [.text("warning"), .text("similar-name"), .integer(3), .text("alike")],
        [.text("note"), .text("no-lead"), .missing, .text("nobody leads")],
      ])
  }

  /// One relation: A and X on item 1. It crosses sides, they share nothing else, and neither has
  /// another counterpart: 1 + 1 + 0 + 1 + 1.
  @Test func `a hotspot has its components`() throws {
    let hotspots = Coordination(try SmallRegister.make()).hotspots(.items)
    let table = ResultTable.hotspots(hotspots)
    #expect(
      table.columns == [
        "rank", "node", "score", "pairs", "across-sides", "joint-leads", "only-meetings",
        "sole-channels", "items",
      ])
    #expect(
      table.rows == [
        [.integer(1), .text("1 Build")] + [4, 1, 1, 0, 1, 1].map { .integer($0) } + [.text("1")]
      ])
    let wording = FindingWording(.english)
    #expect(
      ResultTable.reasons(hotspots, wording: wording).rows == [
        [.integer(1), .text(wording.hotspot(hotspots[0]).text)]
      ])
  }

  @Test func `profiles, items and contacts are those of the register`() throws {
    let register = try SmallRegister.make()
    #expect(
      ResultTable.profiles(PartyProfile.profiles(of: register)).rows == [
        [
          .text("A"), .text("left"), .integer(2), .integer(1), .integer(0), .integer(1),
          .number(1), .text("1, 2"),
        ],
        [
          .text("X"), .text("right"), .integer(1), .integer(0), .integer(1), .integer(1),
          .number(1), .text("1"),
        ],
      ])
    #expect(
      ResultTable.items(ItemTeam.teams(of: register)).rows == [
        [
          .text("1"), .text("1"), .text("Roads"), .text("Build"), .integer(2), .text("A、X"),
          .integer(4),
        ],
        [.text("2"), .text("2"), .missing, .text("2"), .integer(1), .text("A"), .missing],
      ])
    let contacts = ResultTable.contacts(
      TwoModeNetwork(register).contacts(
        rows: { $0.side == SmallRegister.right }, columns: { $0.side == SmallRegister.left }))
    #expect(contacts.columns == ["party", "A"])
    #expect(contacts.rows == [[.text("X"), .integer(1)]])
  }
}
