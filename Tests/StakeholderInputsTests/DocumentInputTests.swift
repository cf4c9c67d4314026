import Foundation
import ResponsibilityRegister
import StakeholderInputs
import Testing

/// The same list as a document of every kind gives the same register.
@Suite struct DocumentInputTests {
  private static func register(_ file: String) throws -> Register {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let path = tests.appending(path: "DocumentsTests/Fixtures/\(file)")
    return try RegisterInput(file: path.path, usesCompanions: false).register
  }

  private static func triples(_ register: Register) -> [String] {
    register.responsibilities.map { "\($0.item) \($0.party) \($0.role?.rawValue ?? "-")" }
  }

  /// Read by a person in Fixtures/make_fixtures.py.
  private static let prose = [
    "1.1 市生态环境局 lead", "1.1 市发展改革委 participant", "1.1 各区政府 participant", "1.2 市交通局 lead",
    "1.2 市财政局 participant", "1.2.2 市供电公司 lead", "2.1 市水务局 lead", "2.1 市城管局 participant",
    "2.1 市农业农村局 participant", "2.2 市住房城乡建设局 lead",
  ]
  private static let table = [
    "1 市生态环境局 lead", "1 市发展改革委 participant", "1 各区政府 participant", "2 市生态环境局 lead",
    "2 市住房城乡建设局 participant", "2 市城管局 participant", "3 市交通局 lead", "3 市财政局 participant",
    "4 市水务局 lead", "4 市城管局 participant", "5 市住房城乡建设局 lead",
  ]

  @Test(arguments: ["docx", "odt", "html", "rtf", "md"])
  func `a list is the same in every document`(ending: String) throws {
    let register = try Self.register("list-zh.\(ending)")
    #expect(Self.triples(register) == Self.prose + Self.table)
    #expect(register.title == "云溪市绿色发展行动计划重点任务清单")
    #expect(register.diagnostics.allSatisfy { $0.code != .unreadAnnotation })
    let cells = register.responsibilities.compactMap { $0.evidence?.cell }
    #expect(cells.count == Self.table.count)
    #expect(Set(cells) == [3, 4])
  }

  /// A sheet that holds the list above the table: its cells are told by rows alone.
  @Test func `a list is the same in a workbook`() throws {
    let register = try Self.register("list-zh.xlsx")
    #expect(Self.triples(register) == Self.prose + Self.table)
    #expect(register.title == "云溪市绿色发展行动计划重点任务清单")
    #expect(register.diagnostics.allSatisfy { $0.code != .unreadAnnotation })
    #expect(register.themes == ["改善空气质量", "保护水环境", "空气质量", "水环境"])
  }

  @Test func `a PDF gives its pages`() throws {
    let register = try Self.register("list-zh.pdf")
    #expect(Array(Self.triples(register).prefix(Self.prose.count)) == Self.prose)
    #expect(register.responsibilities.allSatisfy { $0.evidence?.page != nil })
  }

  @Test(arguments: ["docx", "odt", "html", "rtf", "md", "pdf", "xlsx"])
  func `an English list is read in every document`(ending: String) throws {
    let triples = Self.triples(try Self.register("list-en.\(ending)"))
    for triple in [
      "Waste Services lead", "Markets Office participant", "Roads Department lead",
      "Education Board participant",
    ] {
      #expect(triples.contains { $0.hasSuffix(triple) }, "\(triples)")
    }
  }

  @Test(arguments: [
    ("encrypted.pdf", "password"), ("tight-table.pdf.txt", "no such file"),
  ])
  func `what is no list is said in one line`(file: String, words: String) {
    let error = #expect(throws: InputError.self) { try Self.register(file) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("\n") == false)
  }

  /// A column that says who leads, or several, make a work-list of a table; units and items alone make ties.
  @Test(arguments: [
    ("序号,任务,牵头单位,配合单位,完成时限\n1,建桥,甲局,\"乙局、丙局\",6月底\n2,修路,丁局,无,\n", true),
    ("No.;Action;Lead;Partners\n1;Plant trees;HSE;DCC, EPA\n", true), ("任务,责任单位\n建桥,甲局\n", false),
    ("任务,责任单位,分工\n建桥,甲局,牵头\n建桥,乙局,配合\n", false),
  ])
  func `a table with columns of roles is a work-list`(text: String, isList: Bool) throws {
    let folder = try TemporaryInputs()
    let input = try RegisterInput(file: folder.file("a.csv", text))
    #expect(input.notices.contains { $0.contains("read as a work-list") } == isList)
    if text.hasPrefix("序") {
      #expect(
        Self.triples(input.register) == [
          "1 甲局 lead", "1 乙局 participant", "1 丙局 participant", "2 丁局 lead",
        ])
      #expect(input.register.items.map(\.date) == ["6月底", nil])
      #expect(input.register.items.map(\.title) == ["建桥", "修路"])
    }
  }

  @Test func `words of one's own are read with a document`() throws {
    let folder = try TemporaryInputs()
    let words = try folder.file("words.txt", "label lead: 主理部门\n")
    let list = try folder.file("list.txt", "1.建桥。（主理部门：水务局）\n")
    #expect(Self.triples(try RegisterInput(file: list, grammar: words).register) == ["1 水务局 lead"])
    let wrong = try folder.file("wrong.txt", "label boss: 主理\n")
    let error = #expect(throws: InputError.self) { try RegisterInput(file: list, grammar: wrong) }
    #expect(error?.description.contains("wrong.txt:1") == true)
  }
}
