import Testing

@testable import ResponsibilityRegister

/// What means many parties and names none.
@Suite struct UnitNameCollectiveTests {
  private func isCollective(_ words: String) -> Bool {
    Lexicon.builtIn.isCollective(Array(words.unicodeScalars)[...])
  }

  @Test(arguments: [
    "各有关部门", "沿江各县", "镇（街道）", "县（市、区）", "施工单位", "市属国企", "科研院所", "health boards", "CSOs",
    "County Governments", "NHS trusts", "trade unions", "states and territories", "非政府機構",
  ])
  func `these are many`(words: String) {
    #expect(isCollective(words))
  }

  @Test(arguments: [
    "市住建局", "高新园（邹区镇）", "Corporate Services", "Citizens Advice", "HMRC", "Council of Governors",
    "ministère chargé des transports",
  ])
  func `these are names`(words: String) {
    #expect(!isCollective(words))
  }
}
