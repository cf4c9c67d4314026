import StakeholderFindings
import Testing

@Suite struct NameErrorTests {
  @Test(arguments: [
    (
      NameError(no: "party", called: "Bord", among: ["Board", "Bank"], remedy: "list them"),
      "there is no party 'Bord'; did you mean 'Board'? List them"
    ),
    (
      NameError(no: "party", called: "xyz", among: ["Board"], remedy: "list them"),
      "there is no party 'xyz'; list them"
    ),
    (
      NameError(noTest: "fixed-rows", among: ["sdsm", "fixed-row"]),
      "there is no test 'fixed-rows'; did you mean 'fixed-row'? The tests are sdsm, fixed-row"
    ),
    (
      NameError(several: "item", called: "1", meant: ["1.1", "2.1"]),
      "'1' is more than one item: 1.1, 2.1; write one of these"
    ),
  ])
  func `one line says what is wrong and what would mend it`(error: NameError, text: String) {
    #expect(error.description == text)
  }

  /// "councils" has one character more, the other name ten.
  @Test func `the nearest of several names is asked for`() {
    let error = NameError(
      no: "party", called: "council", among: ["council for trade", "councils", "ministry"],
      remedy: "all parties are in the register")
    #expect(error.nearest == ["councils", "council for trade"])
    #expect(
      error.description
        == "there is no party 'council'; did you mean 'councils'? All parties are in the register")
  }
}
