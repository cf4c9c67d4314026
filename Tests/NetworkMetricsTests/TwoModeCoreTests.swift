import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct TwoModeCoreTests {
  // Actors of two events: a and b; 1 and 2 have both of them, 3 has b alone. Asking 2 of the events
  // leaves a, b, 1, 2; asking 3 leaves nothing. Events of one tie or more: all; b has three of them.
  @Test func `asks of each mode its own`() {
    let network = TestNetworks.worked()
    let core = network.core(alpha: 2, beta: 2)
    #expect(core.actors == ["a", "b"])
    #expect(core.events == [1, 2])
    #expect(network.core(alpha: 2, beta: 1).events == [1, 2, 3])
    #expect(network.core(alpha: 3, beta: 1).actors == ["b"])
    #expect(network.core(alpha: 2, beta: 3).actors.isEmpty)
    #expect(network.core(alpha: 1, beta: 2).actors == ["a", "b", "c"])
    // Nothing can have fewer than one tie and be linked to the rest.
    #expect(network.core(alpha: -7, beta: 0) == network.core(alpha: 1, beta: 1))
    #expect(network.twoModeCoreness().values == [2, 2, 0, 0, 0])
    #expect(network.twoModeCoreness(.other(1)).values == [2, 3, 1, 1, 0])
    #expect(network.twoModeCoreness(.other(2)).values == [2, 2, 1, 0, 0])
    #expect(network.transposed.twoModeCoreness(.other(2)).values == [2, 2, 1, 0])
  }

  @Test(arguments: seeds)
  func `agrees with taking away one node after another`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let network = TestNetworks.numbered(incidence)
    for alpha in 1...4 {
      let rows = Measure.twoModeCoreness(.own(alpha)).scores(of: incidence)
      let columns = Measure.twoModeCoreness(.other(alpha)).scores(of: incidence.transposed)
      for beta in 1...4 {
        let naive = Naive.core(incidence, rowFloor: alpha, columnFloor: beta)
        let core = network.core(alpha: alpha, beta: beta)
        #expect(Set(core.actors.map { Int32($0) }) == naive.rows)
        #expect(Set(core.events.map { Int32(-1 - $0) }) == naive.columns)
        for row in rows.indices {
          #expect(((rows[row] ?? 0) >= Double(beta)) == naive.rows.contains(Int32(row)))
        }
        for column in columns.indices {
          #expect(((columns[column] ?? 0) >= Double(beta)) == naive.columns.contains(Int32(column)))
        }
      }
    }
  }

  // Being in the (alpha, beta)-core can be read from either floor; the core of k and k is the k-core.
  @Test(arguments: seeds)
  func `is the same from both floors, and holds the k-cores`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let numbers = coreNumbers(of: incidence)
    for k in 1...5 {
      let own = Measure.twoModeCoreness(.own(k)).scores(of: incidence)
      for level in 1...5 {
        let other = Measure.twoModeCoreness(.other(level)).scores(of: incidence)
        for row in own.indices {
          #expect(((own[row] ?? 0) >= Double(level)) == ((other[row] ?? 0) >= Double(k)))
        }
      }
      for row in own.indices { #expect(((own[row] ?? 0) >= Double(k)) == (numbers[row] >= k)) }
    }
  }

  @Test func `names tell the floors apart`() {
    let floors: [CoreFloor] = [.own(1), .own(2), .own(3), .other(1), .other(2), .other(3)]
    let names = floors.map { Measure.twoModeCoreness($0).name }
    #expect(Set(names).count == floors.count)
  }
}
