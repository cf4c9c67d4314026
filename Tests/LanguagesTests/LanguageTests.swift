import Testing

@testable import Languages

struct LanguageTests {
  @Test func `files name a language with an underscore`() {
    #expect(Language.allCases.map(\.localeName) == ["zh_Hans", "zh_Hant", "pt", "en"])
  }

  /// A reader looks for the own name, whatever the language of the page.
  @Test func `every language has a name of its own`() {
    #expect(Set(Language.allCases.map(\.ownName)).count == Language.allCases.count)
    #expect(Language.traditionalChinese.ownName == "繁體")
  }
}
