import Testing

@testable import Languages

@Suite struct TextTemplateTests {
  @Test(arguments: [
    ("{a} 和 {b}", "1 和 {a}"), ("{c}", "{c}"), ("{", "{"), ("}{a", "}{a"), ("", ""), ("a}", "a}"),
    ("{{a}", "{1"), ("{x {a}", "{x 1"), ("{a}{a}", "11"), ("{}", "{}"),
  ]) func `fills once only`(template: String, expected: String) {
    #expect(TextTemplate(template).filled(with: ["a": "1", "b": "{a}"]) == expected)
  }

  @Test func `parts words from places`() {
    let pieces = TextTemplate("one {a}{b} two")
      .pieces(filledWith: [("a", ["A"]), ("b", ["B"])], words: { [String($0)] })
    #expect(pieces == [["one "], ["A"], ["B"], [" two"]])
  }

  @Test func `no piece is without words`() {
    let pieces = TextTemplate("{a} one {a}")
      .pieces(filledWith: [("a", ["A"])], words: { [String($0)] })
    #expect(pieces == [["A"], [" one "], ["A"]])
  }

  @Test func `names its places`() {
    #expect(TextTemplate("{b} {a} {b} {").places == ["b", "a", "b"])
  }

  @Test func `finds what does not fit`() {
    let catalogue: [String: Set<String>] = ["{a} of {b}": ["a", "b"], "none": ["a"], "": []]
    func misfit(_ text: String, _ names: [String]) -> String? {
      TextTemplate(text).misfit(for: names, in: catalogue)
    }
    #expect(misfit("{a} of {b}", ["b", "a"]) == nil)
    #expect(misfit("{a} of {b}", ["a"]) == "“{a} of {b}”: nothing is given for {b}")
    #expect(misfit("{a} of {b}", ["a", "b", "c"]) == "“{a} of {b}”: there is no place for {c}")
    // Another language has a place for it.
    #expect(misfit("none", ["a"]) == nil)
    // Words that are not the catalogue's own are their owner's business.
    #expect(misfit("{z}", []) == nil)
    #expect(misfit("", ["a"]) == nil)
  }

  @Test func `knows the places of the catalogue`() throws {
    let text = try #require(Catalogue.builtIn["diagram.items", .simplifiedChinese])
    #expect(Catalogue.placesOfTexts[text] == ["count"])
  }
}
