import Testing

@testable import StakeholderReports

@Suite struct ReportLinksTests {
  /// The pair of the second and the eleventh party, whichever is named first.
  @Test func `a pair has one anchor`() throws {
    let content = try ReportContent.ofOneItem(units: 11)
    let ids = content.register.parties.map(\.id)
    #expect(content.anchor(ofPair: ids[1], ids[10]) == "pair-2-11")
    #expect(content.anchor(ofPair: ids[10], ids[1]) == "pair-2-11")
  }
}
