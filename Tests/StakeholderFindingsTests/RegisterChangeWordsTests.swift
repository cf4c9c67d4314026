import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct RegisterChangeWordsTests {
  private func change(
    _ kind: RegisterChangeWords.Kind, _ words: String, of register: Register? = nil
  ) throws -> RegisterChange {
    try RegisterChangeWords(kind, words).change(of: register ?? (try SupposedRegister.make()))
  }

  @Test func `each kind of words is a change`() throws {
    #expect(try change(.merge, "a,b=m@t") == .merge(["a", "b"], into: "m", side: "t"))
    #expect(try change(.merge, "a + b") == .merge(["a", "b"], into: nil, side: nil))
    #expect(
      try change(.split, "a = p: 1 ; q:rest")
        == .split("a", into: [.init("p", items: ["1"]), .init("q", items: nil)]))
    #expect(try change(.rename, "a=n") == .rename("a", to: "n"))
    #expect(
      try change(.add, "n@t=1-2,U:lead") == .add("n", side: "t", items: ["1-2", "U"], role: .lead))
    #expect(try change(.add, "n") == .add("n", side: nil, items: [], role: nil))
    #expect(try change(.remove, "a、x") == .remove(["a", "x"]))
    #expect(try change(.transfer, "a=b") == .transfer(from: "a", to: "b", items: nil))
    #expect(try change(.transfer, "a=b:1,2") == .transfer(from: "a", to: "b", items: ["1", "2"]))
    #expect(
      try change(.addItem, "5 A new one@U=a:lead,y")
        == .addItem(
          id: "5", title: "A new one", theme: "U", parties: [.init("a", role: .lead), .init("y")]))
  }

  @Test func `names that hold commas, colons and signs are whole`() throws {
    let register = try Register(
      csv: "item,party\n1,\"Business, Innovation and Skills\"\n1,A=B\n2,\"Works: Roads\"\n2,c\n")
    let first = "Business, Innovation and Skills"
    #expect(
      try change(.merge, "\(first),A=B=m", of: register)
        == .merge([first, "A=B"], into: "m", side: nil))
    #expect(
      try change(.transfer, "A=B=Works: Roads:1", of: register)
        == .transfer(from: "A=B", to: "Works: Roads", items: ["1"]))
    #expect(try change(.remove, "c,\(first)", of: register) == .remove(["c", first]))
  }

  @Test(arguments: [
    (RegisterChangeWords.Kind.merge, "a,k=m", "'k'"), (.rename, "k=m", "'k'"), (.rename, "a", "="),
    (.split, "a=p", "rest"), (.transfer, "a=k:1", "'k'"), (.addItem, "5", "units"),
    (.addItem, "=a", "id"), (.add, "@t=1", "name"), (.remove, "", "unit"),
  ])
  func `words that tell no change say what is wrong`(
    kind: RegisterChangeWords.Kind, words: String, said: String
  ) throws {
    let error = #expect(throws: RegisterChangeError.self) { try change(kind, words) }
    #expect(error?.message.contains(said) == true, "\(error?.message ?? "")")
  }

  @Test func `a script has a step a line`() throws {
    let steps = try RegisterChangeWords.script("# first\nmerge a,b=m\r\n\n  remove  x \n")
    #expect(steps.map(\.text) == ["merge a,b=m", "remove x"])
    let error = #expect(throws: RegisterError.self) {
      try RegisterChangeWords.script("merge a,b\nmarge a,b\n")
    }
    #expect(error?.line == 2 && error?.description.contains("merge") == true)
    #expect(throws: RegisterError.self) { try RegisterChangeWords.script("remove \n") }
  }
}
