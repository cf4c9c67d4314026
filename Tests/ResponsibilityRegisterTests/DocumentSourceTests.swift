import ResponsibilityRegister
import Testing

@Suite struct DocumentSourceTests {
  private let table = """
    field,zh-Hans,en
    title,清单,The list
    publisher,某市,
    reworded,题目为自拟。,Titles are ours.

    """

  @Test func `a table gives the fields by language`() throws {
    let source = try DocumentSource(csv: table)
    #expect(source.title[.english] == "The list" && source.title[.portuguese] == nil)
    // In a language that a field lacks stands what it has.
    #expect(source.title.text(in: .portuguese) == "清单")
    #expect(source.publisher.text(in: .english) == "某市")
    #expect(source.isReworded && source.date.isEmpty && source.heading.isEmpty)
    #expect(source.date.text(in: .english) == nil)
  }

  @Test(arguments: [
    ("field,en\nauthor,X\n", 2, "“author” is no field of a source"),
    ("field,en\ntitle,X\ntitle,Y\n", 3, "the field title stands twice"),
    ("field,en\ntitle,\n", 2, "the field title has no words"),
    ("name,en\ntitle,X\n", 1, "field"),
  ])
  func `a fault is said with its line`(text: String, line: Int, said: String) {
    let error = #expect(throws: RegisterError.self) { try DocumentSource(csv: text) }
    #expect(error?.line == line)
    #expect(error?.description.contains(said) == true, "\(error?.description ?? "")")
  }

  /// Nothing that is done to a register loses what is known of its document.
  @Test func `a register keeps its source`() throws {
    let source = try DocumentSource(csv: table)
    let register = try Register(
      parties: [Party(name: "A", side: Side(rawValue: "left"))], items: [Item(id: "1", title: "1")],
      responsibilities: [Responsibility(party: "A", item: "1", role: .lead)]
    ).sourced(from: source)
    #expect(try register.restricted(to: ["lead"]).source == source)
    #expect(try register.documented().source == source)
    // Whoever names the document otherwise is followed.
    #expect(try register.documented(title: "Other").source == nil)
    #expect(try register.kindsByNames().source == source)
    #expect(
      try register.sidesNamed(by: SideNames(csv: "side,en\nleft,Left\n")).source == source)
    #expect(try register.titled(by: ItemTitles(csv: "item,en\n1,One\n")).source == source)
    #expect(try Register(json: register.json()).source == source)
    let plain = try Register(parties: [], items: [], responsibilities: [])
    #expect(try Register(json: plain.json()).source == nil)
  }
}
