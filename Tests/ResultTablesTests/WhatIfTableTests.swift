import Foundation
import ResponsibilityRegister
import ResultTables
import StakeholderFindings
import Testing

struct WhatIfTableTests {
  private static func effects() throws -> WhatIfEffects {
    let register = try Register(
      csv: "item,party,side,role\n1,a,s,lead\n1,x,t,participant\n2,a,s,lead\n2,b,s,lead\n")
    return WhatIfEffects(
      try WhatIf(register, steps: [.init(.remove, "a")]), measures: [.normalizedDegree])
  }

  @Test func `each change is a row`() throws {
    let rows = ResultTable.whatIf(try Self.effects()).rows.map {
      $0.map(\.exact).joined(separator: "|")
    }
    #expect(rows.prefix(2) == ["count|parties|3|2|", "count|items|2|2|"])
    #expect(rows.contains("item without lead|1|||"))
    #expect(rows.contains("item without counterpart|1|||"))
    #expect(rows.contains("channel lost|a – b|1||2"))
    #expect(rows.contains("sole channel lost|x – a|1||1"))
    #expect(rows.contains("items of unit|a|2||"))
    #expect(!rows.contains { $0.hasPrefix("items of unit|b") })
  }

  @Test func `JSON has null for what is not there`() throws {
    let data = try ResultJSON.data(WhatIfResult(try Self.effects()))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(json["steps"] as? [String] == ["remove a"])
    #expect(json["itemsWithoutLead"] as? [String] == ["1"])
    let loads = try #require(json["loads"] as? [[String: Any]])
    let gone = try #require(loads.first { $0["party"] as? String == "a" })
    #expect(gone["after"] is NSNull)
    #expect((gone["before"] as? [String: Int])?["leads"] == 2)
  }
}
