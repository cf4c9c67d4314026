import ResponsibilityRegister
import Testing

/// Which numbers open an item, a theme or a chapter, and what ids come of them.
@Suite struct OutlineTests {
  private func read(_ text: String) throws -> Register {
    try Register(
      worklist: text.replacing("〔甲〕", with: Passages.annotation("甲司"))
        .replacing("〔乙〕", with: Passages.annotation("乙司", "丙部")))
  }

  @Test(arguments: [
    // With a space after the number, or none, or another stop.
    ("1. 建桥。〔甲〕\n2.修路。〔乙〕\n3．通航。〔甲〕", ["1", "2", "3"]),
    // Lines of running text that begin with a number and a stop.
    ("1. 规划自\n2025. 年起，增长\n3.5 倍，列全球第\n2. 位。〔甲〕\n2. 修路。〔乙〕", ["1", "2"]),
    ("1. 目标：\n1. 建桥；\n2. 修路。〔甲〕\n2. 通航。〔乙〕", ["1", "2"]),
    ("1. 建桥。\n2. 修路。\n3. 通航。〔甲〕\n2. 修路。〔乙〕", ["1", "2"]),
    ("1. 建桥约\n2. 座。〔甲〕", ["1"]),
    // The same number, where it is the next one and no annotation says otherwise.
    ("1. 建桥\n2. 修路\n3. 通航", ["1", "2", "3"]),
    // A year at the start of a line neither starts nor skips a count, though a heading or an annotation
    // ends before it; nor does nought. The greatest number that may is 999.
    ("2025. 年度计划：\n1. 建桥。〔甲〕", ["1"]),
    ("1. 建桥。〔甲〕\n2025. 年度计划。\n2. 修路。〔乙〕", ["1", "2"]),
    ("1000. 年之交：\n1. 建桥。〔甲〕", ["1"]),
    ("999. 建桥。〔甲〕", ["999"]),
    ("0. 序：\n1. 建桥。〔甲〕", ["1"]),
    ("1. 建桥。〔甲〕\n0. 附注。\n2. 修路。〔乙〕", ["1", "2"]),
    // What directly follows an annotation decides, also where a stop stands between, and where it is the
    // last of the document.
    ("1. 建设桥梁\n2. 座。〔甲〕。\n2. 修路。〔乙〕", ["1", "2"]),
    ("1. 目标：\n1. 建桥；\n2. 修路。〔甲〕\n2. 通航。", ["1", "2"]),
    ("1. 建桥。〔甲〕。\n4. 修路。〔乙〕。", ["1", "4"]),
    ("1. 建桥。〔甲〕 　\n4. 修路。〔乙〕", ["1", "4"]),
    // An excerpt, also after a sentence.
    ("前言说明如下。\n14. 建桥。〔甲〕", ["14"]),
    ("14. 建桥。〔甲〕\n15. 修路。〔乙〕", ["14", "15"]),
    // Gaps and repeats.
    ("1. 建桥。〔甲〕\n4. 修路。〔乙〕\n5. 通航。〔甲〕", ["1", "4", "5"]),
    ("1. 建桥。\n3. 修路。〔乙〕\n4. 通航。〔甲〕", ["1", "3", "4"]),
    ("1. 建桥。〔甲〕\n2. 修路。〔乙〕\n2. 通航。〔甲〕\n2. 开港。〔甲〕\n3. 植树。〔甲〕", ["1", "2", "2#2", "2#3", "3"]),
    // Restarts in each chapter, and in each section.
    ("一、交通\n1. 建桥。〔甲〕\n2. 修路。〔乙〕\n二、环境\n1. 植树。〔甲〕", ["1.1", "1.2", "2.1"]),
    ("一、交通\n（一）水路\n1. 建桥。〔甲〕\n（二）陆路\n1. 修路。〔乙〕\n二、环境\n1. 植树。〔甲〕", ["1.1.1", "1.2.1", "2.1"]),
    ("（一）水路\n1. 建桥。〔甲〕\n（二）陆路\n1. 修路。〔乙〕", ["1.1", "2.1"]),
    // Sections are items where annotations hang on them; in one chapter or in several.
    ("一、交通\n1. 建桥。〔甲〕\n二、机制\n（一）2030 年起，\n2031 年止，每年报告。〔甲〕\n（二）例会。〔乙〕。\n", ["1", "M1", "M2"]),
    ("一、交通\n（一）建桥。〔甲〕\n（二）修路。〔乙〕\n二、机制\n（一）报告。〔甲〕", ["1.1", "1.2", "2.1"]),
    ("一、交通\n（一）建桥。〔甲〕\n（二）修路。\n（三）通航。〔乙〕", ["M1", "M2", "M3"]),
    // A list inside an item, numbered like sections or chapters.
    ("一、交通\n1. 分两步：\n（一）建桥；\n（二）修路。〔甲〕\n2. 通航。〔乙〕", ["1", "2"]),
    ("一、交通\n1. 分两步：\n一、建桥；\n二、修路。〔甲〕\n2. 通航。〔乙〕", ["1", "2"]),
    ("一、交通\n1. 建桥，详见第\n（一）部分，统\n二、规范。〔甲〕\n2. 通航。〔乙〕", ["1", "2"]),
    // A digit at the start of a line inside an annotation.
    ("1. 建桥。（澳门特别行政区政府：甲司、\n2. 号办公室）\n2. 修路。〔乙〕", ["1", "2"]),
    // An annotation that is never closed spoils itself alone.
    ("1. 建桥。（澳门特别行政区政府：甲司\n2. 修路（东段）。〔乙〕\n3. 通航。〔甲〕", ["1", "2", "3"]),
  ])
  func `items are told`(text: String, ids: [String]) throws {
    #expect(try read(text).items.map(\.id) == ids)
  }

  @Test(arguments: [
    (
      "前言。\n一、交通\n（一） 水 路\n运输\n1. 建桥。〔甲〕\n（二）陆路\n本节说明如下。\n2. 修路。〔乙〕\n二、机制建设\n（一）例会。〔甲〕",
      ["水 路运输", "陆路", "机制建设"]
    ),
    ("一、交通：\n1. 建桥。〔甲〕\n二、环境\n2. 植树。〔乙〕\n", ["交通", "环境", nil]),
    ("1. 建桥。〔甲〕", [nil]),
    // The count of sections restarts in each chapter.
    ("一、交通\n（一）水路\n1. 建桥。〔甲〕\n二、环境\n（一）林\n2. 植树。〔乙〕\n（二）海\n3. 护岸。〔甲〕", ["水路", "林", "海"]),
  ])
  func `themes are headings`(text: String, themes: [String?]) throws {
    let register = try read(text)
    #expect(register.items.map(\.theme) == Array(themes.prefix(register.items.count)))
    #expect(register.alarms.isEmpty)
  }

  /// What is numbered like a chapter or a section inside an item whose annotation has not come is a heading
  /// by its look: no sentence in it up to the next marker, or, of a chapter, in its first line.
  @Test(arguments: [
    ("一、交通\n（一）水路\n1. 建桥。\n（二）陆路\n2. 修路。〔甲〕", ["水路", "陆路"]),
    ("一、交通\n（一）水路\n1. 分两步。\n（二）建桥。分期。\n2. 修路。〔甲〕", ["水路", "水路"]),
    ("一、交通\n（一）水路\n1. 分两步。\n（二）建桥\n分期建设。\n2. 修路。〔甲〕", ["水路", "水路"]),
    ("一、交通\n（一）水路\n1. 分两步。\n（二）建桥。分期\n2. 修路。〔甲〕", ["水路", "水路"]),
    ("前言说明。\n一、交通。\n1. 建桥。〔甲〕", ["交通"]),
    ("一、交通\n1. 建桥。〔甲〕另行说明。\n二、附则", ["交通"]),
    ("一、交通\n1. 建桥。\n二、环境\n2. 植树。〔甲〕", ["交通", "环境"]),
    ("一、交通\n1. 建桥。\n二、环境\n本章说明如下。\n2. 植树。〔甲〕", ["交通", "环境"]),
    ("一、交通\n1. 分两步。\n二、修路。\n2. 植树。〔甲〕", ["交通", "交通"]),
    ("一、交通\n1. 分两步：\n一、建桥；\n二、修路。〔甲〕\n2. 通航。〔乙〕", ["交通", "交通"]),
    ("一、交通\n1. 分两步：\n（一）建桥。\n（二）修路。〔甲〕\n2. 通航。〔乙〕", ["交通", "交通"]),
  ])
  func `headings inside items are told by their look`(text: String, themes: [String]) throws {
    #expect(try read(text).items.map(\.theme) == themes)
  }

  @Test func `a heading may be empty`() throws {
    let items = try read("一、交通\n1. 建桥。\n二、\n2. 植树。〔甲〕").items
    #expect(items.map(\.theme) == ["交通", nil])
  }

  /// A number after an annotation decides on the same number before it only where nothing but a stop stands
  /// between the two.
  @Test(arguments: [
    ("1. 建设桥梁\n2. 完善航线。〔甲〕\n2. 修路。〔乙〕", 3), ("1. 建设桥梁\n2. 完善航线。〔甲〕。\n2. 修路。〔乙〕", 3),
    ("1. 建设桥梁\n2. 完善航线。〔甲〕。另行说明。\n2. 修路。〔乙〕", 2),
    ("1. 建设桥梁\n2. 完善航线。〔甲〕另行说明。\n2. 修路。〔乙〕", 2),
  ])
  func `what directly follows an annotation decides`(text: String, line: Int) throws {
    let items = try read(text).items
    #expect(items.map(\.id) == ["1", "2"])
    #expect(items.last?.line == line)
  }

  /// A list inside an item stays in its words.
  @Test func `lists inside items are kept whole`() throws {
    let chapters = try read("一、交通\n1. 分两步：\n一、建桥；\n二、修路。〔甲〕\n2. 通航。〔乙〕")
    #expect(chapters.items.map(\.text) == ["分两步：一、建桥；二、修路。", "通航。"])
    let sections = try read("一、交通\n1. 分两步：\n（一）建桥。\n（二）修路。〔甲〕\n2. 通航。〔乙〕")
    #expect(sections.items.map(\.text) == ["分两步：（一）建桥。（二）修路。", "通航。"])
  }

  /// Of the numbers at the start of a line that were read as text, those that could have gone on with the
  /// count are noted, and those after a sentence.
  @Test(arguments: [
    ("1. 建桥约\n2. 座。〔甲〕", ["2"]), ("1. 建桥，全长\n7. 公里。〔甲〕", []),
    ("1. 目标。\n7. 建桥。〔甲〕\n2. 修路。〔乙〕", ["7"]),
    // Inside an annotation no number counts.
    ("1. 建桥。（澳门特别行政区政府：甲司、\n2. 号办公室）", []),
    ("1. 建桥。〔甲〕\n2. 修路。（澳门特别行政区政府：甲司、\n3. 号办公室）", []),
  ])
  func `numbers that might have been items are noted`(text: String, numbers: [String]) throws {
    let found = try read(text).diagnostics
    #expect(found.map(\.code) == numbers.map { _ in .numberInText })
    #expect(found.map(\.subjects) == numbers.map { [$0] })
  }

  @Test(arguments: [
    ("1. 建桥。〔甲〕\n\n4. 修路。〔乙〕", "numbering-gap", 3, "2 to 3"),
    ("1. 建桥。〔甲〕\n3. 修路。〔乙〕", "numbering-gap", 2, "number 2 is"),
    ("14. 建桥。〔甲〕", "numbering-gap", 1, "1 to 13"),
    ("1. 建桥。〔甲〕\n1. 修路。〔乙〕", "repeated-number", 2, "1#2"),
    ("1. 建桥。〔甲〕\n2. 修路。〔乙〕\n1. 通航。〔甲〕", "repeated-number", 3, "1#2"),
    // Sections that are items.
    ("（一）建桥。〔甲〕\n（一）修路。〔乙〕", "repeated-number", 2, "the number （一） stands twice"),
    ("（一）建桥。〔甲〕\n（二）修路。〔乙〕\n（一）通航。〔甲〕", "repeated-number", 3, "M1#2"),
    ("（一）建桥。〔甲〕\n（三）修路。〔乙〕", "numbering-gap", 2, "number 2 is"),
    ("1. 建桥。\n2. 修路。〔乙〕", "no-annotation", 1, "item 1 "),
    ("附：\n〔甲〕\n1. 建桥。〔乙〕", "stray-annotation", 2, "甲司"),
    ("1. 建桥（东段。〔甲〕", "unclosed-bracket", 1, "（东段"),
    ("1. 建桥（（东段（。〔甲〕", "unclosed-bracket", 1, "nor are 2 after it"),
  ])
  func `what is odd is reported`(text: String, code: String, line: Int, words: String) throws {
    let found = try read(text).diagnostics
    #expect(found.map(\.code.rawValue) == [code])
    #expect(found.map(\.line) == [line])
    #expect(found.allSatisfy { $0.message.contains(words) }, "\(found)")
  }

  @Test func `numbers left in the text are noted`() throws {
    let register = try read("1. 目标。\n7. 建桥。〔甲〕\n2. 修路。〔乙〕\n \n 5 \n")
    #expect(register.diagnostics.map(\.code.rawValue) == ["number-in-text", "page-number"])
    #expect(register.diagnostics.allSatisfy { $0.severity == .note })
    #expect(register.items.first?.text == "目标。7. 建桥。")
  }
}

extension OutlineTests {
  /// An annotation that is never closed spoils itself alone, also where items are sections.
  @Test func `a lost closing bracket keeps the next item`() throws {
    let register = try Register(
      worklist: "三、机制\n（一）甲事。（澳门特别行政区政府：甲局，内地相关单位：乙部\n（二）丙事。"
        + Passages.annotation("丁局", "戊部"))
    #expect(register.triples == ["M2 丁局 l", "M2 戊部 p"])
    #expect(register.alarms == ["unclosed-bracket"])
  }
}
