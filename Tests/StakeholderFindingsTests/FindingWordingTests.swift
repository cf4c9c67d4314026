import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct FindingWordingTests {
  @Test(arguments: [
    (["1", "2", "3", "7", "M1"], "1–3, 7, M1"), (["4", "5"], "4, 5"), (["9"], "9"), ([], ""),
    (["9223372036854775807", "1"], "9223372036854775807, 1"),
  ])
  func itemLists(ids: [String], expected: String) {
    #expect(ItemList.text(ids.map { Item(id: $0, title: $0) }) == expected)
  }

  @Test func sentencesNameNumbersAndItems() throws {
    let findings = Findings(try SmallRegister.make())
    let english = FindingWordings.english
    let hotspot = try #require(findings.coordination.hotspots(.items).first)
    #expect(
      english.hotspot(hotspot)
        == "Item 2 (Task 2) asks for 6 relations to be coordinated: 4 across sides, 1 between joint leads, "
        + "4 between units that share no other item; score 15.")
    #expect(
      english.workload(findings.profiles[0], ofItems: 5)
        == "A answers for 3 of 5 items (leading 3), together with 3 units: "
        + "1.7 joint items with each on average.")
    #expect(
      english.withoutCounterpart(findings.withoutCounterpart, ofItems: 5)
        == "1 of 5 items have units of one side only: 4.")
    let chinese = try #require(FindingWordings.wording(in: .simplifiedChinese))
    #expect(
      chinese.soleChannels(findings.soleChannels, through: findings.soleChannels[0].channel)
        == "1个单位只经B与对方往来：Z（第5项）。")
    #expect(
      chinese.fragmentation(findings.fragmentations[0])
        == "没有B，网络将断为3块，与其余部分脱离的有：Z，以及第4、5项。")
  }
}
