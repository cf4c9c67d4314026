import ResponsibilityRegister
import Testing

@Suite struct RegisterCalledTests {
  private func register() throws -> Register {
    try Register(
      parties: [
        Party(id: "p1", name: "海事部", names: LocalizedText([.english: "Ministry of the Sea"])),
        Party(id: "海事局", name: "航运司", writtenForms: ["航運司"]),
        Party(id: "p3", name: "海事局", names: LocalizedText([.english: "ministry of the sea"])),
      ],
      items: [
        Item(id: "1.1", number: "1", theme: "港口", title: "建港"),
        Item(id: "1.2", number: "（二）", theme: "港口", title: "疏浚"),
        Item(
          id: "2.1", number: "1", theme: "2", title: "通航",
          titles: LocalizedText([.portuguese: "Abrir à navegação"])),
        Item(id: "1", number: "M1", theme: "机制", title: "开会"),
      ],
      responsibilities: [], themeTitles: ["港口": LocalizedText([.english: "Ports"])])
  }

  @Test(arguments: [
    ("p1", ["p1"]), ("海事部", ["p1"]), ("Ministry of the Sea", ["p1"]), ("航運司", ["海事局"]),
    // An id stands before the same name.
    ("海事局", ["海事局"]),
    // Spelled as one, and then as both.
    ("ministry of the sea", ["p3"]), (" MINISTRY OF THE SEA", ["p1", "p3"]),
    ("航\u{2F42}司", []), ("海事", []), ("", []), (" ", []),
  ])
  func `parties by any name`(word: String, ids: [String]) throws {
    #expect(try register().parties(called: word).map(\.id) == ids)
  }

  @Test(arguments: [
    // The id before the number, which is that of two.
    ("1", ["1"]), ("1.1", ["1.1"]), ("（二）", ["1.2"]), ("(二)", ["1.2"]), ("m1", ["1"]),
    ("Abrir à navegação", ["2.1"]), ("2.1 通航", ["2.1"]), ("2.1 abrir à navegação", ["2.1"]),
    ("3", []), ("", []),
  ])
  func `items by any name`(word: String, ids: [String]) throws {
    #expect(try register().items(called: word).map(\.id) == ids)
  }

  @Test func `a number of two items is both`() throws {
    let items = ["1.1", "2.1"].map { Item(id: $0, number: "1", title: $0) }
    let register = try Register(parties: [], items: items, responsibilities: [])
    #expect(register.items(called: "1").map(\.id) == ["1.1", "2.1"])
  }

  @Test(arguments: [
    ("港口", ["港口"]), ("Ports", ["港口"]), ("ports ", ["港口"]), ("1", ["港口"]), ("3", ["机制"]),
    // A heading stands before a number of order.
    ("2", ["2"]), ("0", []), ("4", []), ("-1", []), ("港", []),
  ])
  func `themes by any name`(word: String, themes: [String]) throws {
    #expect(try register().themes(called: word) == themes)
  }
}
