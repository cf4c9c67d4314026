import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

/// What comes to a limit says so, and is not taken for what is undefined.
struct ShortfallTests {
  private func reinforcement(_ incidence: Incidence) throws -> MutualReinforcement {
    func alike(_ count: Int) -> MutualReinforcement.Factors {
      let ones = [Double](repeating: 1, count: count)
      return MutualReinforcement.Factors(receiving: ones, sending: ones)
    }
    let values = try #require(TieValues(incidence, .alike))
    return MutualReinforcement(
      incidence: incidence, values: values, rows: alike(incidence.rowCount),
      columns: alike(incidence.columnCount), rowStart: 1, columnStart: 1, damping: 0.1,
      isBalanced: false, threads: 1)
  }

  @Test func `an iteration that has not settled says after how many rounds`() throws {
    let davis = try reinforcement(try TestNetworks.davis().incidence)
    let outcome = davis.rowScores(mostRounds: 2)
    guard case .notSettled(2, let residual) = outcome.shortfall else {
      Issue.record("\(outcome)")
      return
    }
    #expect(residual > 1e-9 && residual < 1)
    let run = davis.run(mostRounds: 2)
    #expect((run.rows + run.columns).allSatisfy { $0 == nil })
    #expect(run.rows.count == 18 && run.columns.count == 14)
    #expect(run.shortfall == outcome.shortfall)
    #expect(davis.run().shortfall == nil)
  }

  @Test func `leading vectors that have not settled say so`() throws {
    let davis = try TestNetworks.davis().incidence
    let values = try #require(TieValues(davis, .alike))
    let hasty = LeadingSingularVectors(
      ofConnected: TestNetworks.path(rows: 200, columns: 200), values: values, threads: 1,
      mostRounds: 3)
    guard case .notSettled(3, let residual) = hasty.shortfall else {
      Issue.record("\(String(describing: hasty.shortfall))")
      return
    }
    #expect(residual > 1e-9)
    let settled = LeadingSingularVectors(ofConnected: davis, values: values, threads: 1)
    #expect(settled.shortfall == nil)
  }

  @Test func `a search for a cover that ends too early has no cover`() throws {
    // Every two of six rows share a column: five of them cover all, and the greedy choice proves nothing.
    let pairs = (0..<6).flatMap { first in ((first + 1)..<6).map { (first, $0) } }
    let incidence = Incidence(
      rowCount: 6, columnCount: 15,
      ties: pairs.enumerated().flatMap { column, pair in
        [(row: Int32(pair.0), column: Int32(column)), (Int32(pair.1), Int32(column))]
      })
    let ended = Shortfall.searchEnded(branches: 0)
    #expect(firstCover(of: incidence, limit: 0).shortfall == ended)
    #expect(firstCover(of: incidence, limit: 0).value == undefinedScores(6))
    #expect(provedSize(of: incidence, limit: 0).shortfall == ended)
    #expect(provedSize(of: incidence, limit: 0).value == nil)
    #expect(provedSize(of: incidence, limit: 10_000).value == 5)
    #expect(provedSize(of: incidence, limit: 10_000).shortfall == nil)
  }

  @Test func `a curve whose order was not counted anew to the end says so`() throws {
    let davis = try TestNetworks.davis().incidence
    let anew = RemovalOrder.betweenness(recomputed: true)
    let cut = RowRemovals(davis, by: anew, threads: 1, limit: 32 * 89)
    #expect(cut.shortfall == .countingEnded(tiesWalked: 32 * 89))
    #expect(SeriesMeasure.removal(anew).outcome(of: davis).shortfall == nil)
    #expect(NetworkMeasure.robustness(anew).outcome(of: davis).shortfall == nil)
  }

  @Test func `modes of too many nodes are not looked through`() {
    let many = Incidence(
      rowCount: 20_001, columnCount: 2, ties: (0..<20_001).map { (Int32($0), Int32($0 % 2)) })
    let players = Shortfall.tooManyNodes(20_001, most: 20_000)
    #expect(Measure.keyPlayersReach(count: 1).outcome(of: many).shortfall == players)
    #expect(NetworkMeasure.reachOfKeyPlayers(count: 1).outcome(of: many).shortfall == players)
    let blocks = Measure.concorBlock.outcome(of: many)
    #expect(blocks.shortfall == .tooManyNodes(20_001, most: 5000))
    #expect(blocks.value.allSatisfy { $0 == nil })
  }

  @Test func `scores, and scores made again, carry it along`() throws {
    let definition = Measure.degree.definition
    let short = Shortfall.searchEnded(branches: 7)
    // Falls short in networks of fewer ties than the whole.
    let measure = Measure(definition) { incidence, _ -> MeasureOutcome<[Double?]> in
      MeasureOutcome(
        undefinedScores(incidence.rowCount), shortfall: incidence.tieCount < 89 ? short : nil)
    }
    let davis = try TestNetworks.davis()
    #expect(davis.scores(of: measure).shortfall == nil)
    #expect(davis.jackknife(of: measure).shortfall == short)
    #expect(davis.bootstrap(of: measure, samples: 2, seed: 1).shortfall == short)
    let always = Measure(definition) { incidence, _ -> MeasureOutcome<[Double?]> in
      .none(incidence.rowCount, because: short)
    }
    #expect(davis.scores(of: always).shortfall == short)
    #expect(davis.scores(of: always) != davis.scores(of: measure))
    #expect(short.description.contains("7"))
  }

  @Test func `nothing that is undefined has one`() {
    let none = Incidence(rowCount: 2, columnCount: 2, ties: [])
    for measure in Measure.catalogue {
      #expect(measure.outcome(of: none).shortfall == nil, "\(measure.name)")
    }
    for measure in NetworkMeasure.catalogue {
      #expect(measure.outcome(of: none).shortfall == nil, "\(measure.name)")
    }
    for measure in SeriesMeasure.catalogue {
      #expect(measure.outcome(of: none).shortfall == nil, "\(measure.name)")
    }
  }
}
