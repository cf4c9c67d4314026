import DocumentBlocks
import Languages
import NetworkFormats
import ResponsibilityRegister
import StakeholderFindings
import StakeholderInputs
import Testing

/// What was read how is said in the reader's language: the catalogue has every kind of note.
@Suite struct NoteTextsTests {
  private func places(_ text: String) -> Set<String> { Set(TextTemplate(text).places) }

  private func check(_ key: String, english: String) throws {
    for language in Language.allCases {
      let text = try #require(
        Catalogue.builtIn[key, language], "\(key) is missing in \(language.rawValue)")
      #expect(places(text) == places(english), "\(key) in \(language.rawValue)")
      #expect(language == .english ? text == english : !text.isEmpty, "\(key)")
    }
  }

  private func kinds(_ prefix: String) -> [String] {
    Catalogue.builtIn.keys.filter { $0.hasPrefix(prefix) }.map {
      String($0.dropFirst(prefix.count))
    }
  }

  @Test func `every kind of note on a network has its text in every language`() throws {
    let all = NetworkDocument.Note.Kind.allCases
    for kind in all { try check("doubt.network-file." + kind.rawValue, english: kind.english) }
    #expect(kinds("doubt.network-file.") == all.map(\.rawValue).sorted())
    let parts = NetworkDocument.Note.Part.allCases
    for part in parts { try check("doubt.network-part." + part.rawValue, english: part.english) }
    #expect(kinds("doubt.network-part.") == parts.map(\.rawValue).sorted())
  }

  @Test func `every kind of note on a document has its text in every language`() throws {
    let all = SourceDocument.Note.Kind.allCases
    for kind in all {
      let english = SourceDocument.Note(kind, count: 7_777).description
        .replacing("7777", with: "{0}")
      try check("doubt.document-reading." + kind.rawValue, english: english)
    }
    #expect(kinds("doubt.document-reading.") == all.map(\.rawValue).sorted())
  }

  @Test func `a network file is told in the reader's language`() throws {
    let text = """
      *Network clubs
      *Vertices 3 2
      1 "Ann" ic Red
      2 "Bo"
      3 "Chess"
      *Edges
      1 3
      2 3 1 c Blue
      """
    let register = try Register(NetworkDocument(Array(text.utf8), format: .pajek))
    func said(_ language: Language) -> [String] {
      register.diagnostics.filter { $0.code == .networkFile }
        .map { FindingWording(language).doubt($0) }
    }
    #expect(
      said(.english) == [
        "Of the network file: not read: visual settings of nodes (1).",
        "Of the network file: not read: visual settings of ties (1).",
      ])
    #expect(
      said(.simplifiedChinese) == ["关于网络文件：未读取：节点的图形设置（1处）。", "关于网络文件：未读取：联系的图形设置（1处）。"])
    #expect(
      said(.portuguese) == [
        "Do ficheiro da rede: não foram lidas: definições visuais (nós: 1).",
        "Do ficheiro da rede: não foram lidas: definições visuais (laços: 1).",
      ])
  }

  @Test func `a document is told in the reader's language`() throws {
    let inputs = try TemporaryInputs()
    let file = try inputs.file(
      "list.html",
      "<!DOCTYPE html><html><body><p>1. 建桥。（甲司、乙局）</p><p hidden>无</p></body></html>")
    let register = try RegisterInput(file: file).register
    let notes = register.diagnostics.filter { $0.code == .documentReading }
    #expect(notes.map(\.subjects) == [["hidden-text", "1"]])
    #expect(
      notes.map { FindingWording(.traditionalChinese).doubt($0) } == ["關於文件的讀取：略去了隱藏的文字（1處）。"])
  }
}
