import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

struct SeriesMeasureTests {
  // a-1, a-2, b-1, b-2, b-3, c-3, d-4, and e: of the ten pairs of actors, a-b and b-c share an event,
  // a-c are two events apart, and the seven with d or e have no path.
  @Test func `distances of the worked example`() {
    let network = TestNetworks.worked()
    let within = network.points(of: .distances)
    #expect(within.map(\.label) == ["2", "4", "unreachable"])
    #expect(within.map(\.value) == [2, 1, 7])
    // Seven ties; a-3, c-1 and c-2 are three ties apart; the other ten of twenty pairs have no path.
    let across = network.points(of: .distancesAcross)
    #expect(across.map(\.label) == ["1", "3", "unreachable"])
    #expect(across.map(\.value) == [7, 3, 10])
    #expect(across == network.transposed.points(of: .distancesAcross))
  }

  @Test func `distances where there are none`() {
    let empty = SeriesMeasure.distances.points(of: TestNetworks.incidence("..", ".."))
    #expect(empty == [SeriesMeasure.Point("unreachable", 1)])
    let nothing = SeriesMeasure.distances.points(
      of: Incidence(rowCount: 0, columnCount: 0, ties: []))
    #expect(nothing == [SeriesMeasure.Point("unreachable", 0)])
  }

  @Test(arguments: NestednessNull.allCases)
  func `nestedness beside chance is that of the test`(null: NestednessNull) throws {
    let davis = try TestNetworks.davis()
    let test = try #require(davis.nestednessTest(against: null, samples: 50, seed: 4).total)
    let points = davis.points(of: .nestednessTest(against: null, samples: 50, seed: 4))
    #expect(points.map(\.label) == ["observed", "mean", "standard deviation", "z", "p"])
    #expect(
      points.map(\.value)
        == [test.observed, test.mean, test.standardDeviation, test.z, test.p])
  }

  @Test func `nestedness beside chance is undefined where nestedness is`() {
    let points = SeriesMeasure.nestednessTest(against: .fixedDegrees).points(
      of: TestNetworks.incidence("x"))
    #expect(points.map(\.value) == [nil, nil, nil, nil, nil])
  }
}
