import Testing

@testable import Spreadsheets

@Suite struct SheetNamesTests {
  @Test(arguments: [
    ("a[b]:c*d?e/f\\g", "a_b__c_d_e_f_g"), ("", "_"), ("'a'", "_a_"), ("'", "_"),
    ("'\u{301}a", "_\u{301}a"),
    ("History", "History_"), ("a\u{0}\n\u{FFFE}b", "a___b"), ("往来：矩阵", "往来_矩阵"),
    (String(repeating: "长", count: 40), String(repeating: "长", count: 31)),
    // Two UTF-16 units each: fifteen fit into 31.
    (String(repeating: "𠮷", count: 16), String(repeating: "𠮷", count: 15)),
    ("a" + String(repeating: "\u{301}", count: 40), "_"),
  ])
  func held(name: String, expected: String) {
    #expect(SheetNames.distinct([name]) == [expected])
  }

  @Test func `repeated names get numbers`() {
    let long = String(repeating: "x", count: 31)
    #expect(
      SheetNames.distinct(["a", "A", "a (2)", "a", long, long])
        == ["a", "A (2)", "a (2) (2)", "a (3)", long, String(repeating: "x", count: 27) + " (2)"])
  }

  @Test func `many repeats stay distinct and short`() {
    let names = SheetNames.distinct(
      Array(repeating: String(repeating: "长", count: 31), count: 2_000))
    #expect(Set(names.map { $0.lowercased() }).count == 2_000)
    #expect(names.allSatisfy { $0.utf16.count <= 31 })
  }
}
