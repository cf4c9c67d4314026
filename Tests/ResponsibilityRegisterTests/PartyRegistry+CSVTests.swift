import Testing

@testable import ResponsibilityRegister

@Suite struct PartyRegistryCSVTests {
  private static let csv = """
    # version: 2024-05-01
    # ports, by hand
    name,zh-Hant,written_forms,ambiguous_forms,valid_from,valid_to,predecessor,successor,wikidata
    海事部,,中央海事部,海部,2018-03,,,,Q7
    航运部,,,海部|运部,,2018-03,,海事部,
    港口局,,,,2020,2020-06,,,
    """

  @Test func `what is known of a party is read`() throws {
    let registry = try PartyRegistry(csv: Self.csv)
    #expect(registry.version == "2024-05-01")
    #expect(registry.parties.map(\.name) == ["海事部", "航运部", "港口局"])
    let sea = registry.records[0]
    #expect(sea.validFrom == "2018-03" && sea.validTo == nil && sea.wikidata == "Q7")
    // Who follows is known from both ends, whichever row says it.
    #expect(sea.predecessors == ["航运部"] && sea.successors == [])
    #expect(registry.records[1].successors == ["海事部"])
    #expect(registry.records[1].ending == "until 2018-03, followed by 海事部")
    #expect(sea.ending == nil)
  }

  @Test func `an ambiguous form resolves to nobody and lists its candidates`() throws {
    let registry = try PartyRegistry(csv: Self.csv)
    #expect(registry.party(writtenAs: "海部") == nil)
    #expect(registry.meaning(of: "海部") == .ambiguous(Array(registry.records.prefix(2))))
    #expect(registry.meaning(of: "运部") == .ambiguous([registry.records[1]]))
    #expect(registry.meaning(of: "海事部") == .party(registry.records[0]))
    #expect(registry.meaning(of: "山部") == .unknown)
    // One of two rows that share a form is enough to leave it open.
    let shared = try PartyRegistry(csv: "name,written_forms,ambiguous_forms\n甲,丙,\n乙,,丙\n")
    #expect(shared.meaning(of: "丙") == .ambiguous([shared.records[1], shared.records[0]]))
  }

  @Test(arguments: [
    ("name,written_forms\n甲,丙\n乙,丙\n", 3, "“丙” is a form of 甲 (line 2) and of 乙"),
    ("# version: 1\nname,written_forms\n甲,丙\n乙,丙\n", 4, "甲 (line 3)"),
    ("name,ambiguous_forms\n甲,\n乙,甲\n", 2, "marked as ambiguous by 乙 (line 3)"),
    ("name,ambiguous_forms\n甲,甲\n", 2, "marked as ambiguous;"),
    ("name,successor\n甲,乙\n", 2, "“乙”, the successor of 甲, is no other party"),
    ("name,predecessor\n甲,甲\n", 2, "the predecessor of 甲"),
    ("name,valid_from\n甲,2018-13\n", 2, "“2018-13” in the column valid_from is no date"),
    ("name,valid_to\n甲,March 2018\n", 2, "write it as 2018, 2018-03 or 2018-03-17"),
    ("name,valid_from,valid_to\n甲,2018-03,2017\n", 2, "ended in 2017, before it began in 2018-03"),
    ("name,wikidata\n甲,956\n", 2, "“956” is no id of Wikidata"),
  ])
  func `what rows say against each other is an error with its lines`(
    csv: String, line: Int, words: String
  ) {
    let error = #expect(throws: RegisterError.self) { try PartyRegistry(csv: csv) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func `a party may end in the year in which it began`() throws {
    let csv = "name,valid_from,valid_to\n甲,2018-03,2018\n乙,2018,2018-02-28\n"
    #expect(try PartyRegistry(csv: csv).records.map(\.validTo) == ["2018", "2018-02-28"])
  }

  @Test(arguments: [
    ("name\n甲\n", nil), ("#version:  2  b \nname\n甲\n", "2 b"), ("# version:\nname\n甲\n", nil),
    ("\u{FEFF}# about\r\n# version: 3\r\nname\r\n甲\r\n", "3"),
    ("# version: 4,,,\n\"# about, at length\",,,\nname\n甲\n", "4"),
  ])
  func `the version is read, and remarks are passed over`(csv: String, version: String?) throws {
    let registry = try PartyRegistry(csv: csv)
    #expect(registry.version == version)
    #expect(registry.parties.map(\.name) == ["甲"])
  }
}
