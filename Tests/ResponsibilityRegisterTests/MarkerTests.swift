import Testing

@testable import ResponsibilityRegister

@Suite struct MarkerTests {
  @Test(
    arguments: [
      ("14. 建设", .item, 14, "14", 4), ("14.建设", .item, 14, "14", 3), ("7．建设", .item, 7, "7", 2),
      ("7、建设", .item, 7, "7", 2), ("１２．建设", .item, 12, "12", 3),
      ("2025. 建设", .item, 2025, "2025", 6),
      ("3.", .item, 3, "3", 2),
      ("一、目标", .chapter, 1, "一", 2), ("二十三、目标", .chapter, 23, "二十三", 4),
      ("十、目标", .chapter, 10, "十", 2), ("十二、目标", .chapter, 12, "十二", 3),
      ("（四）合作", .section, 4, "（四）", 3), ("( 四 ) 合作", .section, 4, "（四）", 6),
    ] as [(String, Marker.Kind, Int, String, Int)])
  func `numbers are read`(
    line: String, kind: Marker.Kind, number: Int, printed: String, contentStart: Int
  ) throws {
    let marker = try #require(Marker(at: 0, in: Array(line.unicodeScalars)))
    #expect(marker.kind == kind)
    #expect(marker.number == number)
    #expect(marker.printed == printed)
    #expect(marker.contentStart == contentStart)
  }

  @Test(arguments: [
    "3.5 万人", "2024 年", "12345. 建设", "建设", "", "1", "（1）建设", "（一", "（目标）", "一百、目标", "十十、目标",
    "二三、目标", "一目标", "．", "999999999999999999999. 数",
  ])
  func `other lines are none`(line: String) {
    #expect(Marker(at: 0, in: Array(line.unicodeScalars)) == nil)
  }
}
