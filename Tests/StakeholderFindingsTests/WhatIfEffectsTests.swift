import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import Testing

// By hand: a and x share 1 and 2; a and b, b and x share 2; b and y share 3. a meets the other side through x
// alone, and y through b alone.
@Suite struct WhatIfEffectsTests {
  private func effects(_ steps: (RegisterChangeWords.Kind, String)...) throws -> WhatIfEffects {
    WhatIfEffects(
      try WhatIf(
        try SupposedRegister.make(), steps: steps.map { RegisterChangeWords($0.0, $0.1) }))
  }

  private func pairs(_ channels: [WhatIfEffects.Channel]) -> [String] {
    channels.map { "\($0.first.name)\($0.second.name)" }
  }

  private func pairs(_ channels: [SoleChannel]) -> [String] {
    channels.map { "\($0.party.name)\($0.channel.name)" }
  }

  private func count(_ name: String, _ effects: WhatIfEffects) -> [Int] {
    effects.counts.filter { $0.name == name }.flatMap { [$0.count.before, $0.count.after] }
  }

  @Test func `a merger keeps channels, but for those that come to lie within`() throws {
    let merged = try effects((.merge, "a,b=m"))
    #expect(pairs(merged.channelsWithin) == ["ab"])
    #expect(merged.channelsLost.isEmpty && merged.channelsGained.isEmpty)
    #expect(pairs(merged.soleChannelsLost) == ["ax"])
    #expect(pairs(merged.soleChannelsGained) == ["xm"])
    #expect(count("parties", merged) == [4, 3])
    #expect(count("pairs", merged) == [4, 2])
    #expect(count("pairs-across-sides", merged) == [3, 2])
    #expect(count("ties", merged) == [8, 7])
    #expect(merged.itemsWithoutParty.isEmpty && merged.itemsWithoutLead.isEmpty)
    let loads = merged.loads.map { load in
      "\(load.party.name) \(load.load.before.map { "\($0.items)" } ?? "-") \(load.load.after.map { "\($0.items)" } ?? "-")"
    }
    // x has to agree with one unit on item 2, where it had to with two; y's is the same.
    #expect(loads == ["m - 4", "x 2 2", "a 3 -", "b 2 -"])
  }

  @Test func `who goes leaves items without unit, lead and counterpart`() throws {
    let withoutA = try effects((.remove, "a"))
    #expect(withoutA.itemsWithoutParty.map(\.id) == ["4"])
    #expect(withoutA.itemsWithoutLead.map(\.id) == ["1", "2"])
    #expect(withoutA.itemsWithoutCounterpart.map(\.id) == ["1"])
    #expect(pairs(withoutA.channelsLost) == ["ax", "ab"])
    let withoutB = try effects((.remove, "b"))
    #expect(withoutB.itemsWithoutParty.isEmpty)
    #expect(withoutB.itemsWithoutLead.map(\.id) == ["3"])
    #expect(withoutB.itemsWithoutCounterpart.map(\.id) == ["3"])
    #expect(pairs(withoutB.channelsLost) == ["ab", "xb", "by"])
    #expect(pairs(withoutB.soleChannelsLost) == ["yb"])
    #expect(pairs(withoutB.soleChannelsGained) == ["xa"])
  }

  @Test func `items that go to others make new channels`() throws {
    let moved = try effects((.transfer, "a=y:1"))
    #expect(pairs(moved.channelsGained) == ["xy"])
    #expect(moved.channelsLost.isEmpty)
    // 1: across sides and a's only way to the other, 3; then within one and a first meeting, 2. 2: a and x meet
    // here alone now.
    #expect(moved.itemLoads.map(\.item.id) == ["1", "2"])
    let first = moved.itemLoads[0].coordination
    #expect(first.before == 3 && first.after == 2)
  }

  @Test func `a unit of another name is the same unit`() throws {
    let renamed = try effects((.rename, "a=n"))
    #expect(renamed.loads.isEmpty && renamed.scores.isEmpty && renamed.itemLoads.isEmpty)
    #expect(renamed.channelsLost.isEmpty && renamed.channelsGained.isEmpty)
    #expect(renamed.soleChannelsLost.isEmpty && renamed.soleChannelsGained.isEmpty)
    #expect(renamed.comparedScores == 4 * 5)
  }

  // Normalised degrees: y has 1 of 4 items, and 4 of 4 with a's three. Without one item that it has not, its
  // degree is 1/3, without its own 0: mean 1/4, squares 3 (1/12)^2 + (1/4)^2 = 1/12, error sqrt(3/4 x 1/12) = 1/4.
  @Test func `scores are said that move further than single items move them`() throws {
    let whatIf = try WhatIf(
      try SupposedRegister.make(), steps: [.init(.transfer, "a=y")])
    let effects = WhatIfEffects(whatIf, measures: [.normalizedDegree])
    #expect(effects.comparedScores == 4)
    let moved = try #require(effects.scores.first { $0.party.name == "y" })
    #expect(moved.score.before == 0.25 && moved.score.after == 1)
    #expect(abs((moved.standardError ?? 0) - 0.25) < 1e-12)
    // x keeps its items, and a unit of none has none to be compared with.
    #expect(!effects.scores.contains { $0.party.name == "x" })
  }
}
