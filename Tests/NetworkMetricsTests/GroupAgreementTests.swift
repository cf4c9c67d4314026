import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct GroupAgreementTests {
  // Two parts that nothing links are the two communities.
  private let network = TestNetworks.numbered(
    TestNetworks.incidence("xx..", "xx..", "..xx", "..xx", "...."))

  private func agreement(_ groups: [Int?]) -> [Double?] {
    PartitionAgreement.allCases.map { agreement in
      network.value(of: .communityAgreement(agreement), actorsBy: { groups[$0] })
    }
  }

  // The isolate is in no community and is left out, whatever its group.
  @Test func `is whole where the communities are the groups`() {
    #expect(agree(agreement([7, 7, 8, 8, 9]), [1, 1, 0]))
  }

  // Groups across the communities: each group half in either. The entropies are ln 2 each and nothing is
  // mutual, so that VI is 2 ln 2. Of 6 pairs, 2 are together in communities and 2 in groups, none in
  // both: chance has 2 x 2 / 6 = 2/3, so that ARI is (0 - 2/3) / (2 - 2/3) = -1/2.
  @Test func `is none where groups lie across the communities`() {
    #expect(agree(agreement([1, 2, 1, 2, nil]), [0, -0.5, 2 * 0.6931471805599453]))
  }

  @Test func `is undefined where no node has both`() {
    #expect(agreement([nil, nil, nil, nil, 1]) == [nil, nil, nil])
  }

  @Test func `is that of the partitions`() throws {
    let davis = try TestNetworks.davis()
    let found = Partition(labels: davis.scores(of: .community()).values)
    let groups = Partition(labels: davis.actors.indices.map { $0 < 9 })
    let cliques = Dictionary(uniqueKeysWithValues: davis.actors.enumerated().map { ($1, $0 < 9) })
    #expect(
      davis.value(of: .communityAgreement(.ari), actorsBy: { cliques[$0] })
        == found.adjustedRandIndex(with: groups))
  }
}
