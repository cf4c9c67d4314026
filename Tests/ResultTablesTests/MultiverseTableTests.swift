import Foundation
import ResponsibilityRegister
import ResultTables
import StakeholderFindings
import Testing

struct MultiverseTableTests {
  // y meets a alone, and is not there without U.
  private static func multiverse() throws -> Multiverse {
    Multiverse(
      try Register(
        csv: "item,theme,party,side\n1,T,a,l\n1,T,x,r\n2,U,a,l\n2,U,y,r\n3,U,b,l\n3,U,x,r\n"),
      samples: 19)
  }

  @Test func `a finding is a row with where it fails`() throws {
    let table = ResultTable.multiverse(try Self.multiverse())
    let rows = table.rows.map { $0.map(\.exact).joined(separator: "|") }
    #expect(rows.contains("sole-channel|y – a|2|2|1.0|"))
    #expect(table.rows.allSatisfy { $0.count == 6 })
  }

  @Test func `JSON has the options of every dimension`() throws {
    let data = try ResultJSON.data(try Self.multiverse().findings.map(MultiverseResult.init))
    let rows = try #require(try JSONSerialization.jsonObject(with: data) as? [[String: Any]])
    let sole = try #require(rows.first { $0["of"] as? [String] == ["y", "a"] })
    #expect(sole["finding"] as? String == "sole-channel")
    #expect(sole["universes"] as? Int == 2 && sole["holds"] as? Int == 2)
    let options = try #require(sole["options"] as? [[String: Any]])
    #expect(options.compactMap { $0["option"] as? String } == ["all", "without T"])
  }
}
