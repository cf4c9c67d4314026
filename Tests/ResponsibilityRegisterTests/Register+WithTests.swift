import ResponsibilityRegister
import Testing

@Suite struct RegisterWithTests {
  private func whole() throws -> Register {
    try Register(
      title: "List", date: "2030",
      source: DocumentSource(title: LocalizedText([.english: "A list"])),
      parties: [Party(name: "a", side: .macau), Party(name: "b", side: .mainland)],
      items: [Item(id: "1", theme: "T", title: "1"), Item(id: "2", theme: "U", title: "2")],
      responsibilities: [Responsibility(party: "a", item: "1", role: .lead)],
      themeTitles: ["T": LocalizedText([.english: "T"]), "U": LocalizedText([.english: "U"])],
      sideNames: [
        .macau: LocalizedText([.english: "Macao"]),
        .mainland: LocalizedText([.english: "Mainland"]),
      ],
      diagnostics: [
        Diagnostic(
          severity: .note, code: .noLead, line: nil, subjects: ["2"], message: "none leads")
      ])
  }

  @Test func `what is not given stays`() throws {
    let whole = try whole()
    #expect(try whole.with() == whole)
    let bare = try whole.with(responsibilities: [], diagnostics: [])
    #expect(bare.responsibilities.isEmpty && bare.diagnostics.isEmpty)
    #expect(bare.title == "List" && bare.date == "2030" && bare.source == whole.source)
    #expect(bare.themeTitles == whole.themeTitles && bare.sideNames == whole.sideNames)
  }

  @Test func `names that nothing has a use for go`() throws {
    let part = try whole().with(
      parties: [Party(name: "a", side: .macau)], items: [Item(id: "1", theme: "T", title: "1")])
    #expect(Array(part.sideNames.keys) == [.macau])
    #expect(Array(part.themeTitles.keys) == ["T"])
  }
}
