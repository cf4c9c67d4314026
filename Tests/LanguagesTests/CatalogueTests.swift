import Testing

@testable import Languages

@Suite struct CatalogueTests {
  /// A text that is only a gap between sentences, of which Chinese needs none.
  private let mayBeEmpty: Set<String> = [
    "diagram.quadrant.space", "diagram.alluvial.space", "diagram.comparison.space", "picture.space",
  ]

  /// English definitions of measures are the measures' own.
  private func languages(of key: String) -> [Language] {
    Language.allCases.filter { !key.hasPrefix("measure.") || $0 != .english }
  }

  @Test func everyTextIsThereInEveryLanguage() {
    let catalogue = Catalogue.builtIn
    #expect(catalogue.keys.count > 200)
    for key in catalogue.keys {
      for language in languages(of: key) {
        let text = catalogue[key, language]
        #expect(text != nil, "\(key) is missing in \(language.rawValue)")
        let isEmpty = text?.isEmpty ?? false
        #expect(!isEmpty || mayBeEmpty.contains(key), "\(key) is empty in \(language.rawValue)")
      }
    }
  }

  @Test func languagesFillTheSameBraces() {
    let catalogue = Catalogue.builtIn
    // A language may name a number once more, or leave out what its grammar does not need.
    let mayDiffer: Set<String> = ["finding.hotspotChannel"]
    for key in catalogue.keys where !mayDiffer.contains(key) {
      let all = languages(of: key).map { braces(catalogue[key, $0] ?? "") }
      #expect(Set(all).count == 1, "\(key): \(all)")
    }
  }

  /// No character is in a text of one Chinese script that belongs to the other: these are frequent.
  @Test func scriptsAreNotMixed() {
    let simplified = Set("责单图颜线项权数据国际门动发关统议设对应际历进过还时书协调办资产业务机构给与并传义习买乱于云亚产亲")
      .subtracting("与并于云据")
    for key in Catalogue.builtIn.keys {
      let text = Catalogue.builtIn[key, .traditionalChinese] ?? ""
      let wrong = text.filter { simplified.contains($0) }
      #expect(wrong.isEmpty, "\(key) has \(wrong) in traditional characters")
    }
  }

  @Test func readsBlocks() {
    let catalogue = Catalogue(sources: [
      """
      [a.b]
      en "one "two""
      zh-Hans ""
      xx "unknown"

      [a.c]
      pt "três"
      """
    ])
    #expect(catalogue.keys == ["a.b", "a.c"])
    #expect(catalogue["a.b", .english] == "one \"two\"")
    #expect(catalogue["a.b", .simplifiedChinese]?.isEmpty == true)
    #expect(catalogue["a.b", .portuguese] == nil)
    #expect(catalogue["a.c", .portuguese] == "três")
    #expect(catalogue["a.d", .english] == nil)
  }

  @Test func decodesTypesOfTexts() throws {
    struct Inner: Decodable { let c: String }
    struct Outer: Decodable {
      let a: String
      let inner: Inner
      let none: String?
    }
    let catalogue = Catalogue(sources: ["[p.a]\nen \"A\"\n[p.inner.c]\nen \"C\""])
    let words = try Outer(from: CatalogueDecoder(catalogue, prefix: "p", language: .english))
    #expect(words.a == "A" && words.inner.c == "C" && words.none == nil)
    #expect(throws: DecodingError.self) {
      try Outer(from: CatalogueDecoder(catalogue, prefix: "p", language: .portuguese))
    }
    struct Number: Decodable { let a: Int }
    #expect(throws: DecodingError.self) {
      try Number(from: CatalogueDecoder(catalogue, prefix: "p", language: .english))
    }
  }

  private func braces(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.split(separator: "}").first })
  }
}
