import ResponsibilityRegister
import ResultTables
import Testing

struct PartyFindingResultTests {
  private static func findings() throws -> [PartyFinding] {
    let registry = try PartyRegistry(
      csv:
        "name,side,kind,written_forms,ambiguous_forms,valid_to\n甲部,left,ministry,甲司,丙司,2018\n乙部,,,,丙司,\n"
    )
    let register = try Register(csv: "item,party,line\n1,甲司,4\n2,丙司,5\n2,丁司,5\n")
    return register.partyFindings(registry: registry)
  }

  @Test func `a name is a row, and each further candidate one more`() throws {
    let table = ResultTable.parties(try Self.findings(), repeatsNames: false)
    #expect(
      table.columns == [
        "written", "status", "party", "candidate", "from", "why", "kind", "side", "items", "line",
      ])
    #expect(
      table.rows.map { $0.map(\.exact).joined(separator: "|") } == [
        "甲司|resolved|甲部||registry|until 2018|ministry|left|1|4",
        "丙司|ambiguous||甲部|registry|丙司: one of several of that name|||1|5",
        "|||乙部|registry|丙司: one of several of that name||||",
        "丁司|unresolved|||||||1|5",
      ])
    let repeated = ResultTable.parties(try Self.findings(), repeatsNames: true)
    #expect(repeated.rows[2].map(\.exact).prefix(2) == ["丙司", "ambiguous"])
  }

  @Test func `what is open is null in JSON, with the candidates and why`() throws {
    let text = String(
      decoding: try ResultJSON.data(try Self.findings().map(PartyFindingResult.init)),
      as: UTF8.self
    ).filter { !$0.isWhitespace }
    #expect(
      text.hasSuffix(
        #"{"candidates":[],"items":["2"],"kind":null,"line":5,"party":null,"remark":null,"side":null,"source":null,"status":"unresolved","written":"丁司"}]"#
      ))
    #expect(
      text.contains(
        #"{"form":"丙司","party":"乙部","source":"registry","why":["oneofseveralofthatname"]}]"#))
    #expect(text.contains(#""party":"甲部","remark":"until2018","side":"left""#))
  }
}
