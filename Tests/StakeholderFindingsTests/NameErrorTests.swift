import StakeholderFindings
import Testing

@Suite struct NameErrorTests {
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
