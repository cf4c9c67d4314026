import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct CutpointsTests {
  // Without b: {a, 1, 2} and {c, 3}. Without 3: {a, b, 1, 2} and {c}. No other node parts anything.
  @Test func `name what falls off the largest piece`() {
    let network = TestNetworks.worked()
    let cutpoints = network.cutpoints()
    #expect(cutpoints.map(\.node) == ["b"])
    #expect(cutpoints.first?.actorsCutOff == ["c"])
    #expect(cutpoints.first?.eventsCutOff == [3])
    #expect(cutpoints.first?.pieces.map(\.actors) == [["a"], ["c"]])
    #expect(network.cutpointScores().values == [0, 1, 0, 0, 0])
    #expect(network.transposed.cutpointScores().values == [0, 0, 1, 0])
    #expect(network.transposed.cutpoints().first?.eventsCutOff == ["c"])
  }

  @Test(arguments: seeds)
  func `agree with deleting each node`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let scores = Measure.cutpoint.scores(of: incidence)
    let cutpoints = TestNetworks.numbered(incidence).cutpoints()
    for row in 0..<incidence.rowCount {
      let pieces = Naive.piecesWithout(row: row, incidence)
      #expect(scores[row] == Double(max(0, pieces.count - 1)))
      let cutpoint = cutpoints.first { $0.node == row }
      #expect((cutpoint != nil) == (pieces.count > 1))
      guard let cutpoint else { continue }
      #expect(
        Set(cutpoint.pieces.map { Set($0.actors + $0.events.map { incidence.rowCount - 1 - $0 }) })
          == Set(pieces.map(Set.init)))
      let largest = pieces.map(\.count).max() ?? 0
      let rest = pieces.reduce(0) { $0 + $1.count } - largest
      #expect(cutpoint.actorsCutOff.count + cutpoint.eventsCutOff.count == rest)
      #expect(cutpoint.pieces.first?.count == largest)
    }
  }

  @Test func `follow a path that would exhaust a call stack`() {
    // The path ends in a column on the far side and in row 0 on this side.
    let scores = Measure.cutpoint.scores(of: TestNetworks.path(rows: 100_000, columns: 100_000))
    #expect(scores.first == 0)
    #expect(scores.dropFirst().allSatisfy { $0 == 1 })
  }
}
