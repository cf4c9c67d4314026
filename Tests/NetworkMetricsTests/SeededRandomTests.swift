import Testing

@testable import NetworkMetrics

struct SeededRandomTests {
  private static let known: [(seed: UInt64, numbers: [UInt64])] = [
    (
      1_234_567,
      [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    ),
    (0, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]),
  ]

  /// The first numbers as the authors' code gives them.
  @Test func `numbers are those of SplitMix64`() {
    for (seed, numbers) in Self.known {
      var random = SeededRandom(seed: seed)
      #expect(numbers.map { _ in random.next() } == numbers, "\(seed)")
    }
  }

  /// 0xE2, 0x6E and 0x06 of 256 are 0.88, 0.43 and 0.03 of the bound.
  @Test func `a number below a bound is that share of it`() {
    var random = SeededRandom(seed: 0)
    #expect((0..<3).map { _ in random.below(10) } == [8, 4, 0])
    #expect(random.below(1) == 0)
  }

  /// 2^64 draws do not fall evenly to 3 x 2^61 numbers: 2^64 - 2 x 3 x 2^61 are left over, a quarter of
  /// all, and are drawn again.
  @Test func `a draw that would be a bias is made again`() {
    let bound = 3 << 61
    var (random, plain) = (SeededRandom(seed: 0), SeededRandom(seed: 0))
    var again = 0
    for _ in 0..<1000 {
      let drawn = random.below(bound)
      #expect((0..<bound).contains(drawn))
      while Int(plain.next().multipliedFullWidth(by: UInt64(bound)).high) != drawn { again += 1 }
    }
    // A quarter of all is a third of those that are kept; four standard errors of 21.
    #expect((249..<418).contains(again), "\(again)")
  }

  /// Each of the six orders of three numbers is a sixth of all: 100 of 600, four standard errors of 9.1 more
  /// or less.
  @Test func `every order is as likely`() {
    var random = SeededRandom(seed: 0)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<600 { counts[random.order(3), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.allSatisfy { $0.key.sorted() == [0, 1, 2] && (64...136).contains($0.value) })
    #expect(random.order(0).isEmpty && random.order(1) == [0])
  }
}
