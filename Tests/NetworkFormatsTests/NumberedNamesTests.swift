import Testing

@testable import NetworkFormats

@Suite struct NumberedNamesTests {
  @Test func `a name of one node is its id, another has its number`() {
    let ids = NumberedNames.ids(["a", "b", "a", "3", ""]) { "\($0 + 1)" }
    #expect(ids == ["1", "b", "#3", "3", "5"])
    #expect(NumberedNames.ids([], number: String.init).isEmpty)
  }

  @Test func `rows and columns are counted for themselves`() {
    #expect((0..<4).map { NumberedNames.twoMode($0, rows: 2) } == ["r1", "r2", "c1", "c2"])
  }
}
