import ResponsibilityRegister
import Testing

@Suite struct ItemTitlesTests {
  @Test func `items take their titles`() throws {
    let register = try Register(csv: "item,party,title\n1,甲司,旧题\n2,甲司,旧题二\n3,甲司,旧题三\n")
    let titled = try register.titled(
      by: ItemTitles(csv: "item,zh-Hans,en\n2,新题,New title\n3,,Third\n"))
    #expect(titled.items.map(\.title) == ["旧题", "新题", "旧题三"])
    #expect(titled.items.map { $0.titles[.english] } == [nil, "New title", "Third"])
    #expect(titled.responsibilities == register.responsibilities)
  }

  @Test func `themes take their titles`() throws {
    let register = try Register(
      csv: "item,party,theme\n1,甲司,交通\n2,甲司,2\n3,甲司,环境\n")
    // A row that is an item's id and a theme is the item's.
    let titled = try register.titled(by: ItemTitles(csv: "item,pt,en\n交通,Vias,Roads\n2,Dois,Two\n"))
    #expect(titled.themeTitles == ["交通": LocalizedText([.portuguese: "Vias", .english: "Roads"])])
    #expect(titled.themes == register.themes)
    #expect(titled.items[1].titles[.english] == "Two")
    #expect(try Register(csv: titled.csv()) == titled)
    #expect(try Register(json: titled.json()) == titled)
    #expect(try titled.documented(date: "2024年").themeTitles == titled.themeTitles)
    let error = #expect(throws: RegisterError.self) {
      try register.titled(by: ItemTitles(csv: "item,en\n交通运输,Transport\n"))
    }
    #expect(error?.line == 2)
    #expect(throws: RegisterError.self) {
      try Register(
        parties: [], items: [], responsibilities: [],
        themeTitles: ["交通": LocalizedText([.english: "Roads"])])
    }
  }

  @Test(arguments: [
    ("item,en\n1,One\n9,Nine\n", 3, "no item 9"), ("item,en\n1,One\n1,Uno\n", 3, "line 2"),
    ("item,en\n,One\n", 2, "no item"), ("en\nOne\n", 1, "no column item"),
  ])
  func `faults are named`(csv: String, line: Int, words: String) throws {
    let register = try Register(csv: "item,party\n1,甲司\n")
    let error = #expect(throws: RegisterError.self) {
      try register.titled(by: ItemTitles(csv: csv))
    }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true)
  }

  @Test func `the Macau titles are there in every language`() throws {
    let titles = try ItemTitles(csv: Passages.macau("titles.csv"))
    let register = try Register(worklist: Passages.macau("worklist.txt")).titled(by: titles)
    for item in register.items {
      for language in Language.allCases { #expect(item.titles[language] != nil, "\(item.id)") }
      #expect(item.text == item.title + "。")
    }
    #expect(register.themes.count == 6)
    for theme in register.themes {
      for language in Language.allCases {
        #expect(register.themeTitles[theme]?[language] != nil, "\(theme)")
      }
    }
  }
}
