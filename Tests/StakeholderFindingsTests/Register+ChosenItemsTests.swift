import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct RegisterChosenItemsTests {
  @Test(arguments: [
    (["2"], ["2"]), (["3", "1", "3"], ["1", "3"]), (["2-4"], ["2", "3", "4"]),
    (["2–3", "1"], ["1", "2", "3"]), (["U"], ["3", "4"]), ([], []),
  ])
  func `items, chapters and runs choose`(words: [String], ids: [String]) throws {
    #expect(try SupposedRegister.make().items(chosenBy: words).map(\.id) == ids)
  }

  @Test(arguments: ["5", "4-2", "1-9", "nothing", "-"])
  func `what chooses nothing is an error`(word: String) throws {
    let register = try SupposedRegister.make()
    #expect(throws: NameError.self) { try register.items(chosenBy: [word]) }
  }

  @Test func `an id with a dash is the item, not a run`() throws {
    let register = try Register(csv: "item,party\n1,a\n1-2,a\n2,a\n")
    #expect(try register.items(chosenBy: ["1-2"]).map(\.id) == ["1-2"])
  }
}
