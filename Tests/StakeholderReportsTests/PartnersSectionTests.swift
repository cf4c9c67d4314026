import Testing

@testable import StakeholderReports

@Suite struct PartnersSectionTests {
  /// Without sides nothing is tested, and what is about sides or chapters has no section.
  @Test func `pairs without sides are one list`() throws {
    let content = try ReportContent.ofOneItem(units: 2)
    let lists = PartnersSection(content, figures: []).lists
    #expect(lists.map(\.id) == ["pairs-table"])
    #expect(lists.map(\.columns.count) == [4])
    #expect(ContactsSection(content, figures: []) == nil)
    #expect(ThemesSection(content, figures: []) == nil)
    #expect(OverviewSection(content).sides == nil && OverviewSection(content).chapters == nil)
  }
}
