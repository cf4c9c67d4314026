import Testing

@testable import ResponsibilityRegister

@Suite struct ItemTitleTests {
  @Test(arguments: [
    ("推进燃煤锅炉改造。2026年底前完成。", "推进燃煤锅炉改造"), ("加强监测，建立制度。", "加强监测，建立制度"),
    ("完善雨污分流管网，覆盖全部老旧小区", "完善雨污分流管网"),
    (String(repeating: "长", count: 50), String(repeating: "长", count: 40) + "…"),
  ])
  func `a title is the first clause`(words: String, title: String) {
    #expect(shortTitle(of: words) == title)
  }

  /// Commas of lists part no clauses there, and no word is cut.
  @Test(arguments: [
    (
      "Find rules, guidance and agreements that hinder AI; repeal them",
      "Find rules, guidance and agreements that hinder AI"
    ),
    ("Publish the plan. Then carry it out.", "Publish the plan"),
    (
      "Publish the plan by Jan. 2026 and the U.S. map",
      "Publish the plan by Jan. 2026 and the U.S. map"
    ),
    (
      "Ask businesses and the public which federal rules hold back the development and use of AI",
      "Ask businesses and the public which federal rules hold back the development and…"
    ),
    ("Weigh a state’s rules on AI: money", "Weigh a state’s rules on AI"),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 80) + "…"),
  ])
  func `a title of words between blanks is longer and whole`(words: String, title: String) {
    #expect(shortTitle(of: words) == title)
  }
}
