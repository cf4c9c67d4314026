import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct TwoModeBrokerageTests {
  // b shares 1 and 2 with a, 3 with c and 4 with d; c and d share 5. Chains around b: a to c by 1, 3 and 2,
  // 3; a to d by 1, 4 and 2, 4; none from c to d. Around c: b and d share 4. Around a: b alone.
  private let network = TestNetworks.numbered(
    TestNetworks.incidence("xx...", "xxxx.", "..x.x", "...xx"))

  @Test func `counts chains where brokerage counts pairs`() {
    #expect(network.brokerage().values == [0, 4, 0, 0])
    #expect(network.twoModeBrokerage().values == [0, 8, 0, 0])
  }

  // Groups: a and b of one, c and d of others. a to c and a to d, and back, are all between the broker's
  // own group and another: 4 chains of each direction.
  @Test func `tells roles and events by their groups`() {
    let groups = [0, 0, 1, 2]
    for role in BrokerageRole.allCases {
      let expected: Double = role == .representative || role == .gatekeeper ? 4 : 0
      #expect(network.twoModeBrokerage(role) { groups[$0] }.values == [0, expected, 0, 0])
    }
    // With a apart, a and c of two groups and neither the broker's: 8 chains of a liaison. Events 1 and
    // 3 of one group, 2 of another, 4 of none: of one group, a-1-b-3-c and back.
    func liaison(_ events: BrokerageEvents) -> Double? {
      network.twoModeBrokerage(
        .liaison, through: events, actorsBy: { [3, 0, 1, 2][$0] },
        eventsBy: { [nil, 0, 1, 0, nil, 0][-$0] }
      ).values[1]
    }
    #expect(liaison(.any) == 8)
    #expect(liaison(.ofOneGroup) == 2)
    #expect(liaison(.ofTwoGroups) == 6)
  }

  @Test(arguments: Array(seeds.prefix(60)))
  func `agrees with listing every chain`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let network = TestNetworks.numbered(incidence)
    let labels = TestNetworks.randomGroups(incidence.rowCount, seed: seed)
    let eventLabels = TestNetworks.randomGroups(incidence.columnCount, seed: seed + 1)
    let rows = (0..<incidence.rowCount).map { Set(incidence.rows[$0]) }
    for role in BrokerageRole.allCases {
      for events in BrokerageEvents.allCases {
        let naive = rows.indices.map { b -> Double? in
          guard let own = labels[b] else { return nil }
          var count = 0.0
          for a in rows.indices where a != b {
            for c in rows.indices where c != b && c != a && rows[a].isDisjoint(with: rows[c]) {
              guard let first = labels[a], let last = labels[c] else { continue }
              let found: BrokerageRole =
                switch (first == own, last == own) {
                case (true, true): .coordinator
                case (true, false): .representative
                case (false, true): .gatekeeper
                case (false, false): first == last ? .consultant : .liaison
                }
              guard found == role else { continue }
              for e in rows[a].intersection(rows[b]) {
                for f in rows[b].intersection(rows[c]) {
                  let one = eventLabels[Int(e)]
                  let isOne = one != nil && one == eventLabels[Int(f)]
                  if events == .any || isOne == (events == .ofOneGroup) { count += 1 }
                }
              }
            }
          }
          return count
        }
        let scores = network.twoModeBrokerage(
          role, through: events, actorsBy: { labels[$0] }, eventsBy: { eventLabels[-1 - $0] })
        #expect(scores.values == naive, "\(role) \(events)")
      }
    }
  }
}
