import NetworkFormats
import ResponsibilityRegister
import StakeholderInputs
import Testing

@Suite struct NetworkDocumentRegisterTests {
  private func register() throws -> Register {
    var names = LocalizedText()
    names[.english] = "Ministry of Foreign Affairs"
    var title = LocalizedText()
    title[.portuguese] = "Um"
    var chapter = LocalizedText()
    chapter[.english] = "Chapter"
    var side = LocalizedText()
    side[.english] = "Mainland"
    return try Register(
      title: "清单",
      parties: [
        Party(
          id: "mfa", name: "外交部", side: Side(rawValue: "mainland"), kind: "ministry",
          names: names, writtenForms: ["外交 部", "外部"]),
        Party(name: "甲 \"局\""), Party(name: "乙局"),
      ],
      items: [
        Item(id: "1", theme: "一", title: "同", titles: title, text: "正文", date: "2025年底", line: 7),
        Item(id: "2", number: "（二）", title: "同"), Item(id: "3", title: "乙局"),
      ],
      responsibilities: [
        Responsibility(
          party: "mfa", item: "1", role: .lead, weight: 2,
          evidence: Evidence(firstLine: 8, lastLine: 9, text: "（外交部）")),
        Responsibility(
          party: "mfa", item: "1", role: .participant, parts: [.accountable, .consulted],
          label: "A/C", weight: 1.5),
        Responsibility(party: "甲 \"局\"", item: "2", weight: 1),
      ],
      themeTitles: ["一": chapter], sideNames: [Side(rawValue: "mainland"): side])
  }

  @Test func `parties are actors, items events, and nothing is lost on the way back`() throws {
    let register = try register()
    let document = NetworkDocument(register)
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .actor, .event, .event, .event])
    #expect(document.isolates == [2, 5])
    #expect(document.actorWord == "party")
    let back = try Register(document)
    #expect(back.title == register.title)
    #expect(back.parties == register.parties)
    #expect(back.items == register.items)
    #expect(back.responsibilities == register.responsibilities)
    #expect(back.themeTitles == register.themeTitles)
    #expect(back.sideNames == register.sideNames)
    #expect(back.diagnostics.isEmpty)
  }
}
