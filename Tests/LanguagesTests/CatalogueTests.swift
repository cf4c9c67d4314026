import Testing

@testable import Languages

@Suite struct CatalogueTests {
  /// A text that is only a gap between sentences, of which Chinese needs none.
  private let mayBeEmpty: Set<String> = [
    "diagram.quadrant.space", "diagram.alluvial.space", "diagram.comparison.space", "picture.space",
    "report.method.separator",
  ]

  @Test func `every text is there in every language`() {
    let catalogue = Catalogue.builtIn
    #expect(catalogue.keys.count > 200)
    for key in catalogue.keys {
      for language in Language.allCases {
        let text = catalogue[key, language]
        #expect(text != nil, "\(key) is missing in \(language.rawValue)")
        let isEmpty = text?.isEmpty ?? false
        #expect(!isEmpty || mayBeEmpty.contains(key), "\(key) is empty in \(language.rawValue)")
      }
    }
  }

  @Test func `languages have the same places`() {
    let catalogue = Catalogue.builtIn
    // So what one language is filled in with fits all: a word that one of them lacks stops a program in its language
    // alone.
    for key in catalogue.keys {
      let all = Language.allCases.map { places(catalogue[key, $0] ?? "") }
      #expect(Set(all).count == 1, "\(key): \(all)")
    }
  }

  /// No character is in a text of one Chinese script that belongs to the other: these are frequent.
  @Test func `scripts are not mixed`() {
    let simplified = Set("责单图颜线项权数据国际门动发关统议设对应际历进过还时书协调办资产业务机构给与并传义习买乱于云亚产亲")
      .subtracting("与并于云据")
    for key in Catalogue.builtIn.keys {
      let text = Catalogue.builtIn[key, .traditionalChinese] ?? ""
      let wrong = text.filter { simplified.contains($0) }
      #expect(wrong.isEmpty, "\(key) has \(wrong) in traditional characters")
    }
  }

  @Test func `reads files`() throws {
    let catalogue = try Catalogue(files: [
      .english: file(.english, "msgctxt \"a.b\"\nmsgid \"one\"\nmsgstr \"one \\\"two\\\"\"\n"),
      .simplifiedChinese: file(
        .simplifiedChinese,
        "msgctxt \"a.c\"\nmsgid \"x\"\nmsgstr \"三\"\nmsgctxt \"a.b\"\nmsgid \"x\"\nmsgstr \"\"\n"),
    ])
    #expect(catalogue.keys == ["a.b", "a.c"])
    #expect(catalogue["a.b", .english] == "one \"two\"")
    #expect(catalogue["a.b", .simplifiedChinese]?.isEmpty == true)
    #expect(catalogue["a.b", .portuguese] == nil)
    #expect(catalogue["a.c", .simplifiedChinese] == "三")
    #expect(catalogue["a.d", .english] == nil)
  }

  @Test(arguments: [
    ("msgid \"a\"\nmsgstr \"b\"\n", 7, "the entry has no key"),
    ("#, fuzzy\nmsgctxt \"k\"\nmsgid \"a\"\nmsgstr \"b\"\n", 8, "k is fuzzy"),
    (
      "msgctxt \"k\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n", 7,
      "k has plural forms"
    ),
    (
      "msgctxt \"k\"\nmsgid \"a\"\nmsgstr \"\"\n\nmsgctxt \"k\"\nmsgid \"b\"\nmsgstr \"\"\n", 11,
      "the same entry stands on line 7"
    ),
    ("nonsense\n", 7, "a keyword"),
  ]) func `refuses entries`(text: String, line: Int, problem: String) throws {
    let fault = try #require(throws: PortableObjectFault.self) {
      try Catalogue(files: [.english: file(.english, text)])
    }
    #expect(fault.file == "en.po" && fault.line == line, "\(fault)")
    #expect(fault.problem.contains(problem), "\(fault)")
  }

  @Test func `refuses another language`() throws {
    let fault = try #require(throws: PortableObjectFault.self) {
      try Catalogue(files: [.portuguese: file(.english, "")])
    }
    #expect(fault.file == "pt.po" && fault.problem.contains("another Language than pt"))
  }

  @Test func `decodes types of texts`() throws {
    struct Inner: Decodable { let c: String }
    struct Outer: Decodable {
      let a: String
      let inner: Inner
      let none: String?
    }
    let catalogue = try Catalogue(files: [
      .english: file(
        .english,
        "msgctxt \"p.a\"\nmsgid \"A\"\nmsgstr \"A\"\nmsgctxt \"p.inner.c\"\nmsgid \"C\"\nmsgstr \"C\"\n"
      )
    ])
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

  private func places(_ text: String) -> Set<String> { Set(TextTemplate(text).places) }

  /// A file of texts: a header of five lines, an empty line, and what is given.
  private func file(_ language: Language, _ entries: String) -> [UInt8] {
    let header = """
      msgid ""
      msgstr ""
      "Language: \(language.localeName)\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=1; plural=0;\\n"

      """
    return Array((header + "\n" + entries).utf8)
  }
}
