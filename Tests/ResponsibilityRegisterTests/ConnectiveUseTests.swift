import Testing

@testable import ResponsibilityRegister

@Suite struct ConnectiveUseTests {
  @Test(arguments: [
    (["文化和旅游部", "甲省文化和旅游厅", "乙省文化与旅游厅"], [2], "文化和旅游"),
    (["文化和旅游部", "乙省文化与旅游厅"], [1], "文化和旅游"),
    (["文化与旅游部", "文化与旅游局", "乙省文化和旅游厅"], [2], "文化与旅游"),
    (["文化和旅游部", "教育与体育局", "参与中心"], [], ""),
    (["文化和旅游部", "文化和旅游厅"], [], ""),
    (["和平局", "与民局", ""], [], ""),
  ])
  func `the rarer connective is odd`(names: [String], odd: [Int], usual: String) {
    let oddities = ConnectiveUse(names).oddities
    #expect(oddities.map(\.name) == odd)
    #expect(oddities.allSatisfy { $0.usual == usual })
  }
}
