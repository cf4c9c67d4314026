import TestNetworks
import Testing
import TwoModeNetworks

struct ProjectionNeedTests {
  // a and b share 1 and 2, b and c share 3; each of 1, 2, 3 has two actors, 4 has one.
  @Test func `counts what a projection holds without making it`() {
    let network = TestNetworks.worked()
    #expect(network.projectedTieCount() == 2)
    #expect(network.projectedTieLimit == 3)
    let size = network.projectionNeed(counted: .exactly)
    #expect(size.pairs == 2 && size.shared == 3)
    #expect(network.projectionNeed(counted: .atMost).pairs == 3)
    typealias Tie = Projection<String, Int>.Tie
    #expect(size.bytes == 2 * (104 + MemoryLayout<Tie>.stride) + 3 * (8 + MemoryLayout<Int>.stride))
  }

  @Test func `never exceeds the pairs that there are`() throws {
    // Three events of all four actors: 18 meetings of 6 pairs.
    let network = TestNetworks.numbered(
      Incidence(
        rowCount: 4, columnCount: 3, ties: (0..<4).flatMap { row in (0..<3).map { (row, $0) } }))
    #expect(network.projectedTieLimit == 6)
    #expect(network.projectedTieCount() == 6)
    #expect(network.projectionNeed(counted: .atMost).shared == 18)
    let none = TwoModeNetwork<Int, Int>(ties: [])
    #expect(none.projectedTieLimit == 0 && none.projectedTieCount() == 0)
    #expect(none.projectionNeed(counted: .exactly).bytes == 0)
  }

  @Test(arguments: 1...60)
  func `agrees with the projection`(seed: UInt64) {
    for incidence in [
      TestNetworks.randomIncidence(seed: seed), TestNetworks.randomIncidence(seed: seed).transposed,
    ] {
      let network = TestNetworks.numbered(incidence)
      let ties = network.projected().ties
      let size = network.projectionNeed(counted: .exactly)
      #expect(size.pairs == ties.count)
      #expect(size.shared == ties.reduce(0) { $0 + $1.shared.count })
      #expect(network.projectedTieLimit >= ties.count)
    }
  }
}
