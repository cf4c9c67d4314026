import Testing

@testable import ResponsibilityRegister

@Suite struct PartyDecisionsTests {
  private static let csv = """
    written,party,decision,note
    商务部门,商务部,same,"asked, by phone"
    甲局,,own,
    丙局,乙局,,
    """

  @Test func `decisions are read`() throws {
    let decisions = try PartyDecisions(csv: Self.csv)
    #expect(decisions["商务部门"] == .party("商务部"))
    #expect(decisions[" 甲局 "] == .own)
    #expect(decisions["丙局"] == .party("乙局"))
    #expect(decisions["乙局"] == nil)
    #expect(!decisions.isEmpty && PartyDecisions().isEmpty)
    let unused = decisions.unused(among: ["商务部门", "丙局", "丁局"])
    #expect(unused.map(\.written) == ["甲局"] && unused.map(\.line) == [3])
  }

  @Test func `what is decided is written so that it is read back, with a person's own columns`()
    throws
  {
    var decisions = try PartyDecisions(csv: Self.csv)
    decisions.decide("甲局", as: .party("乙局"))
    decisions.decide("=丁局", as: .own)
    #expect(
      decisions.csv == """
        written,party,decision,note\r
        商务部门,商务部,same,"asked, by phone"\r
        甲局,乙局,same,\r
        丙局,乙局,same,\r
        '=丁局,,own,\r

        """)
    let again = try PartyDecisions(csv: decisions.csv)
    #expect(again["甲局"] == .party("乙局") && again["=丁局"] == .own)
    #expect(again.csv == decisions.csv)
  }

  @Test(arguments: [
    ("written,party,decision\n甲,乙,same\n甲,,own\n", 3, "decided on line 2 too"),
    ("written,party,decision\n,乙,same\n", 2, "no written name"),
    ("written,party,decision\n甲,,\n", 2, "nothing is decided"),
    ("written,party,decision\n甲,,same\n", 2, "nothing is decided"),
    ("written,party,decision\n甲,乙,own\n", 2, "is its own, and 乙"),
    ("written,party,decision\n甲,乙,maybe\n", 2, "“maybe” is no decision"),
    ("written,decision\n甲,own\n", 1, "no column party"),
  ])
  func `faults are named`(csv: String, line: Int, words: String) {
    let error = #expect(throws: RegisterError.self) { try PartyDecisions(csv: csv) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }
}
