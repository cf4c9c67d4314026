import DocumentBlocks
import Testing

@testable import Documents

@Suite struct WordNumberingTests {
  typealias Made = MadeWordDocument

  private func markers(
    _ numbering: String, _ items: [(list: Int, level: Int)]
  ) throws -> [String?] {
    let made = Made(
      body: items.map { Made.item("x", list: $0.list, level: $0.level) }.joined(),
      numbering: numbering)
    return try made.read().paragraphs.map(\.marker)
  }

  private static let num = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"

  @Test func `levels count by themselves and begin again below a higher one`() throws {
    let list = Made.list(
      Made.level(0, "chineseCountingThousand", "%1、"),
      Made.level(1, "chineseCounting", "（%2）"), Made.level(2, "decimal", "%3."))
    #expect(
      try markers(
        list + Self.num, [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)])
        == ["一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）"])
  }

  @Test func `numbers of higher levels are shown, in digits where the level is legal`() throws {
    let list = Made.list(
      Made.level(0, "upperRoman", "%1."), Made.level(1, "decimal", "%1.%2"),
      Made.level(2, "decimal", "%1.%2.%3", more: "<w:isLgl/>"))
    #expect(
      try markers(list + Self.num, [(1, 0), (1, 0), (1, 1), (1, 2)])
        == ["I.", "II.", "II.1", "2.1.1"])
  }

  @Test func `a level that is used before those above it takes their starts`() throws {
    let list = Made.list(
      Made.level(0, "decimal", "%1.", start: 3), Made.level(1, "decimal", "%1.%2"))
    #expect(try markers(list + Self.num, [(1, 1), (1, 1), (1, 0)]) == ["3.1", "3.2", "4."])
  }

  @Test func `lists of one definition count on, unless one says where it starts`() throws {
    let list = Made.list(Made.level(0, "decimal", "%1."))
    let more =
      Self.num + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/>"
      + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    #expect(
      try markers(list + more, [(1, 0), (2, 0), (3, 0), (3, 0), (1, 0)])
        == ["1.", "2.", "1.", "2.", "3."])
  }

  @Test func `a list may override a level, and one may never begin again`() throws {
    let list = Made.list(
      Made.level(0, "decimal", "%1."),
      Made.level(1, "lowerLetter", "(%2)", more: "<w:lvlRestart w:val=\"0\"/>"))
    let own =
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
      + Made.level(0, "upperLetter", "%1)") + "</w:lvlOverride></w:num>"
    #expect(
      try markers(list + own, [(1, 0), (1, 1), (1, 0), (1, 1)]) == ["A)", "(a)", "B)", "(b)"])
  }

  @Test func `bullets are shown, those of fonts of symbols as the usual one`() throws {
    let list = Made.list(
      Made.level(0, "bullet", "\u{F0B7}"), Made.level(1, "bullet", "–"),
      Made.level(2, "bullet", "o"))
    #expect(try markers(list + Self.num, [(1, 0), (1, 1), (1, 2)]) == ["•", "–", "•"])
  }

  @Test func `list zero takes a paragraph out of its style's list`() throws {
    var made = Made(
      body: Made.paragraph("a", "<w:pStyle w:val=\"S\"/>")
        + Made.paragraph(
          "b", "<w:pStyle w:val=\"S\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + Made.paragraph("c", "<w:pStyle w:val=\"S2\"/>"),
      numbering: Made.list(
        Made.level(0, "decimal", "%1.", more: "<w:pStyle w:val=\"S\"/>"),
        Made.level(1, "decimal", "%1.%2", more: "<w:pStyle w:val=\"S2\"/>")) + Self.num)
    made.styles = ["S", "S2"].map {
      "<w:style w:type=\"paragraph\" w:styleId=\"\($0)\"><w:name w:val=\"\($0)\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    }.joined()
    #expect(try made.read().paragraphs.map(\.marker) == ["1.", nil, "1.1"])
  }

  @Test func `numbers beyond reason do not stop the reading`() throws {
    let list = Made.list(Made.level(0, "decimal", "%1.", start: 999_999))
    #expect(try markers(list + Self.num, [(1, 0), (1, 0)]) == ["999999.", "1000000."])
    let wild = Made.list(Made.level(0, "decimal", "%1.%9.%", start: Int.max))
    #expect(try markers(wild + Self.num, [(1, 0), (1, 50), (7, 0)]) == ["1..%", nil, nil])
  }
}
