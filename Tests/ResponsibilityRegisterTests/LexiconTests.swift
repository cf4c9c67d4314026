import Testing

@testable import ResponsibilityRegister

@Suite struct LexiconTests {
  /// Case, blanks and brackets at the end make no difference; Chinese labels are made of parts.
  @Test(arguments: [
    ("牵头单位", "lead"), ("牵头责任单位", "lead"), ("主要责任单位", "duty"), ("责任科室（部门）", "duty"),
    ("协同配合单位", "participant"),
    ("監督機關", "guide"), ("分管领导", "person"), ("责任人", "person"), ("完成时限", "deadline"),
    ("Lead Organisation(s)", "lead"),
    (" lead  department ", "lead"), ("Responsible body/bodies", "duty"),
    ("Other actors involved (civil society)", "participant"),
    ("Entidade(s) responsável(eis)", "duty"), ("担当府省庁", "duty"), ("소관부처", "duty"),
    ("Collaborateurs", "participant"),
  ])
  func `labels are known`(label: String, meaning: String) {
    #expect(Lexicon.builtIn.meaning(ofLabel: label)?.rawValue == meaning)
  }

  @Test(arguments: [
    "", "单位", "牵头", "甲局", "（牵头单位", "为牵头单位", "Leadership", "the lead is", "需要责任单位配合",
  ])
  func `other words are none`(words: String) {
    // 牵头 before a colon is a label by itself.
    #expect(Lexicon.builtIn.meaning(ofLabel: words) == (words == "牵头" ? .lead : nil))
  }

  @Test func `a file adds words`() throws {
    let lexicon = try Lexicon.builtIn.adding(
      "# 堂\n\nlabel lead port: 主理部门 | 主理\nverb participant: 从旁协助\nunit: 堂\nlabel other: 牵头单位\n")
    #expect(lexicon.meaning(ofLabel: "主理部门") == .lead)
    #expect(lexicon.meaning(ofLabel: "牵头单位") == .other)
    let register = try Register(
      worklist: "1.修桥。（主理部门：水务堂）\n2.铺路。（甲局牵头，乙堂从旁协助）", lexicon: lexicon)
    #expect(register.triples == ["1 水务堂 l", "2 甲局 l", "2 乙堂 p"])
    #expect(register.parties.map(\.side?.rawValue) == ["port", nil, nil])
  }

  @Test(arguments: [
    ("label lead 主理", 1, "no colon"), ("# 甲\nlabel lead: ", 2, "no word"),
    ("lable lead: 主理", 1, "no kind"),
    ("label boss: 主理", 1, "no kind"), ("verb person: 主理", 1, "no kind"), ("unit: | ", 1, "no word"),
  ])
  func `faults of a file are named`(text: String, line: Int, words: String) {
    let error = #expect(throws: RegisterError.self) { try Lexicon().adding(text) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true)
  }

  @Test func `what is built in is what the files hold`() throws {
    #expect(
      BuiltInLexicons.files.map(\.name).sorted() == [
        "chinese", "dutch", "english", "french", "german", "italian", "japanese", "korean",
        "nordic",
        "portuguese", "spanish", "welsh",
      ])
    var lexicon = Lexicon()
    for file in BuiltInLexicons.files { lexicon = try lexicon.adding(file.text) }
    #expect(lexicon.labels.count > 500)
  }

  @Test func `a tree of words finds the longest that may end where it ends`() {
    var tree = WordTree<Int>()
    for (word, value) in [("", 0), ("ab", 1), ("abcd", 2), ("b", 3), ("ab", 4)] {
      tree.insert(Array(word.unicodeScalars), value)
    }
    let text = Array("xabcde".unicodeScalars)[...]
    #expect(tree.longest(at: 0, in: text) == nil)
    #expect(tree.longest(at: 1, in: text).map { [$0.value, $0.length] } == [2, 4])
    #expect(
      tree.longest(at: 1, in: text, where: { $0 < 5 }).map { [$0.value, $0.length] } == [4, 2])
    #expect(tree.longest(at: 1, in: text[..<4]).map { [$0.value, $0.length] } == [4, 2])
    #expect(tree.longest(at: 2, in: text).map { [$0.value, $0.length] } == [3, 1])
  }
}
