import Testing

@testable import Drawing

@Suite struct TextWrappingTests {
  @Test(arguments: [
    ("政策研究和区域发展局", 7.0, ["政策研究和", "区域发展局"]),
    ("商务部", 7.0, ["商务部"]),
    ("国家发展改革委", 6.0, ["国家发展", "改革委"]),
    // Closing punctuation does not begin a line, opening punctuation does not end one.
    ("甲乙丙，丁戊己", 4.0, ["甲乙丙，", "丁戊己"]),
    ("甲乙丙（丁）", 4.0, ["甲乙丙", "（丁）"]),
    ("Ministry of Finance", 7.0, ["Ministry of", "Finance"]),
  ]) func `balances lines`(text: String, ems: Double, expected: [String]) {
    #expect(TextWrapping.balanced(text, size: 10, width: ems * 10) == expected)
  }

  @Test func `cuts what needs too many lines`() {
    let lines = TextWrapping.balanced(
      String(repeating: "长", count: 40), size: 10, width: 100, maximumLines: 2)
    #expect(lines == [String(repeating: "长", count: 10), String(repeating: "长", count: 9) + "…"])
  }

  @Test func `breaks a word that is wider than a line`() {
    let lines = TextWrapping.balanced(
      String(repeating: "W", count: 30), size: 10, width: 100, maximumLines: 9)
    #expect(lines.joined() == String(repeating: "W", count: 30))
    #expect(lines.allSatisfy { TextMetrics.width($0, size: 10) <= 100 })
  }

  /// 16 characters need 2 lines of 10 or 1 of 20; a word of 14 letters is not broken where there is room.
  @Test func `takes the first room that holds the text`() {
    let text = String(repeating: "长", count: 16)
    func fitted(_ text: String, _ rooms: [(width: Double, lines: Int)]) -> [String] {
      TextWrapping.fitted(text, size: 10, rooms: rooms)
    }
    #expect(fitted(text, [(100, 2), (200, 1)]).count == 2)
    #expect(fitted(text, [(100, 1), (200, 1)]) == [text])
    #expect(fitted(text, [(50, 1), (100, 1)]) == [String(repeating: "长", count: 9) + "…"])
    #expect(
      fitted("State Administration", [(60, 4), (100, 4)]) == ["State", "Administration"])
    #expect(fitted("“完整…”…", [(300, 1)]) == ["“完整…”…"])
    #expect(fitted("x", []) == ["x"])
  }

  @Test func `loses nothing`() {
    for count in 1...60 {
      let text = String(String(repeating: "甲乙 ab，丙（丁）", count: 8).prefix(count))
        .split(separator: " ").joined(separator: " ")
      for width in stride(from: 20.0, to: 300, by: 35) {
        let lines = TextWrapping.balanced(text, size: 10, width: width, maximumLines: 99)
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        #expect(lines.allSatisfy { TextMetrics.width($0, size: 10) <= width + 1e-9 })
      }
    }
  }
}
