import Testing

@testable import ResponsibilityRegister

@Suite struct FirstMentionsTests {
  @Test func `names stand in the order of their first mention, with one value each`() {
    var mentions = FirstMentions<[Int]>()
    for (number, name) in ["乙", "甲", "乙", "丙"].enumerated() {
      mentions.values[mentions.place(of: name, else: [])].append(number)
    }
    #expect(mentions.names == ["乙", "甲", "丙"])
    #expect(mentions.values == [[0, 2], [1], [3]])
  }
}
