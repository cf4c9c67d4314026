import TestNetworks
import Testing
import TwoModeNetworks

@testable import NetworkMetrics

struct CorePeripheryTests {
  private func ideal(
    _ between: CorePeripheryTies, inRows: Bool, inColumns: Bool
  ) -> Double? {
    if inRows && inColumns { return 1 }
    if !inRows && !inColumns { return 0 }
    switch between {
    case .absent: return 0
    case .present: return 1
    case .ignored: return nil
    }
  }

  // 20 cells, 7 ties. {a, b} x {1, 2} has 4 of 4 cells tied: (20 x 4 - 7 x 4) / sqrt(7 x 13 x 4 x 16) =
  // 52 / 76.3 = 0.68. With 3, 5 of 6: (100 - 42) / sqrt(91 x 6 x 14) = 58 / 87.4 = 0.66. b x {1, 2, 3}, 3 of
  // 3: (60 - 21) / sqrt(91 x 51) = 39 / 68.1. {a, b, c} x {1, 2, 3}, 6 of 9: (120 - 63) / sqrt(91 x 99) =
  // 57 / 94.9 = 0.60.
  @Test func `is the best core of the worked example`() {
    let core = TestNetworks.worked().corePeriphery()
    #expect(core?.actors == ["a", "b"])
    #expect(core?.events == [1, 2])
    let product: Double = 7 * 13 * 4 * 16
    #expect(agree(core?.correlation, 52 / product.squareRoot()))
  }

  // Listing all 2^14 sets of events, each with its best women, gives 0.42880033...
  @Test func `is the best of all for the Southern Women`() throws {
    let core = try #require(try TestNetworks.davis().corePeriphery())
    #expect(core.actors.count == 8)
    #expect(Set(core.events) == ["E3", "E5", "E6", "E7", "E8"])
    #expect((core.correlation - 0.4288003333380115).magnitude < 1e-12)
  }

  @Test func `is 1 for each ideal`() {
    let absent = TestNetworks.numbered(TestNetworks.incidence("xx..", "xx..", "....", "...."))
    #expect(agree(absent.corePeriphery()?.correlation, 1))
    #expect(absent.corePeriphery()?.actors == [0, 1])
    #expect(absent.corePeriphery()?.events == [-1, -2])
    let present = TestNetworks.numbered(TestNetworks.incidence("xxxx", "xxxx", "xx..", "xx.."))
    #expect(agree(present.corePeriphery(between: .present)?.correlation, 1))
    #expect(present.corePeriphery(between: .present)?.actors == [0, 1])
    let ignored = TestNetworks.numbered(TestNetworks.incidence("xxx.", "xx.x", "x...", ".x.."))
    #expect(agree(ignored.corePeriphery(between: .ignored)?.correlation, 1))
    #expect(ignored.corePeriphery(between: .ignored)?.events == [-1, -2])
  }

  @Test(arguments: [
    TestNetworks.incidence(), TestNetworks.incidence("..", ".."),
    TestNetworks.incidence("xx", "xx"), Incidence(rowCount: 0, columnCount: 3, ties: []),
  ])
  func `is undefined where nothing tells a core`(incidence: Incidence) {
    for between in CorePeripheryTies.allCases where between != .ignored {
      #expect(TestNetworks.numbered(incidence).corePeriphery(between: between) == nil)
    }
  }

  @Test(arguments: Array(seeds.prefix(100)), CorePeripheryTies.allCases)
  func `names the nodes that the correlation is of`(
    seed: UInt64, between: CorePeripheryTies
  ) throws {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    guard let core = TestNetworks.numbered(incidence).corePeriphery(between: between) else {
      return
    }
    let fit = Naive.correlation(incidence) {
      ideal(between, inRows: core.actors.contains($0), inColumns: core.events.contains(-1 - $1))
    }
    #expect(agree(core.correlation, fit))
  }

  // All 256 cores of small networks: the search never finds a better one, and in at least 45 of 50
  // networks it finds the best.
  @Test(arguments: CorePeripheryTies.allCases)
  func `is the best of all cores, or nearly`(between: CorePeripheryTies) {
    var best = 0
    for seed in seeds.prefix(50) {
      var generator = SeededGenerator(seed: seed)
      let ties = (0..<16).filter { _ in Bool.random(using: &generator) }.map { ($0 / 4, $0 % 4) }
      let incidence = TestNetworks.incidence(rows: 4, columns: 4, ties: ties)
      let fits = (0..<256).compactMap { bits in
        Naive.correlation(incidence) { row, column in
          ideal(
            between, inRows: bits >> row & 1 == 1, inColumns: bits >> (4 + column) & 1 == 1)
        }
      }
      let found = NetworkMeasure.corePeriphery(between: between).value(of: incidence)
      guard let most = fits.max(), let found else {
        #expect(found == nil)
        continue
      }
      #expect(found <= most + 1e-12)
      if agree(found, most) { best += 1 }
    }
    #expect(best >= 45, "\(best)")
  }
}
