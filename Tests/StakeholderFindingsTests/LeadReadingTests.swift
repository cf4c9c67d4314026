import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct LeadReadingTests {
  private func readings(_ text: String) throws -> [LeadReading] {
    LeadReading.all(in: try Register(worklist: text))
  }

  /// Macau's annotation names sides and nobody who leads.
  @Test func `words that name sides make leads by convention`() throws {
    let readings = try readings(
      """
      清单

      1. 桥。（澳门特别行政区政府：甲司、乙司，内地相关单位：丙部）

      2. 路。（澳门特别行政区政府：甲司，内地相关单位：丁部）
      """)
    #expect(readings.map(\.basis) == [.side])
    #expect(readings.map(\.words) == [["澳门特别行政区政府"]])
    #expect(readings.map(\.count) == [3])
    #expect(
      FindingWording(.english).leads(readings).map(\.text) == [
        "The document names sides and nobody who leads: that units under “澳门特别行政区政府” lead is a convention of "
          + "Liaison (leads: 3)."
      ])
    #expect(
      FindingWording(.simplifiedChinese).leads(readings).map(\.text) == [
        "文件只分列两方单位，没有写明谁牵头：把列在“澳门特别行政区政府”之下的单位视为牵头单位，是Liaison的约定（牵头责任3条）。"
      ])
  }

  /// 牵头 is the document's word; 负责 alone says who answers.
  @Test func `a word for leads is told from one for duty`() throws {
    let readings = try readings(
      """
      任务分工

      一、修路。（甲部牵头，乙部参与）

      二、造桥。（丙部、丁部负责）

      三、种树。（责任单位：丙部）
      """)
    #expect(readings.map(\.basis) == [.word, .duty])
    #expect(readings.map(\.count) == [1, 3])
    #expect(readings.first?.words == ["牵头"])
    #expect(readings.last.map { Set($0.words) } == ["负责", "责任单位"])
    let said = FindingWording(.simplifiedChinese).leads(readings).map(\.text)
    #expect(said[0] == "文件写明牵头（牵头）的责任1条。")
    #expect(said[1].hasPrefix("文件只写明由谁负责（负责、责任单位）、没有写明谁牵头的，本报告视为牵头：3条。"))
  }

  /// Words around 负责 make no lead of it, and words around 牵头 none the less.
  @Test func `longer words are told as the short ones are`() throws {
    let words = ["按职责分工负责", "负责落实", "牵头", "牵头落实", "Lead agency", "Responsible"]
    let register = try Register(
      parties: words.map { Party(name: $0) }, items: [Item(id: "1", title: "1")],
      responsibilities: words.map {
        Responsibility(party: $0, item: "1", role: .lead, label: $0)
      })
    let readings = LeadReading.all(in: register)
    #expect(readings.map(\.basis) == [.word, .duty])
    #expect(
      readings.map(\.words) == [
        ["牵头", "牵头落实", "Lead agency"], ["按职责分工负责", "负责落实", "Responsible"],
      ])
  }

  @Test func `a role without words is the file's`() throws {
    let readings = LeadReading.all(in: try SmallRegister.make())
    #expect(readings == [LeadReading.all(in: try SmallRegister.make())[0]])
    #expect(readings[0].basis == .given && readings[0].words.isEmpty && readings[0].count == 6)
  }

  @Test func `where nobody leads nothing is said`() throws {
    let register = try Register(
      parties: [Party(name: "A")], items: [Item(id: "1", title: "1")],
      responsibilities: [Responsibility(party: "A", item: "1")])
    #expect(LeadReading.all(in: register).isEmpty)
  }
}
