import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct TieThinningTests {
  @Test(
    arguments: [
      ([5, 3, 1, 1, 1], nil, 2, 2, [0, 1]),
      ([2, 2, 1], nil, 60, 1, [0, 1, 2]),
      ([2, 2, 2], nil, 2, 2, [0, 1, 2]),
      ([4, 3, 3, 1], nil, 2, 4, [0]),
      ([4, 3, 3, 1], 2, 1, 2, [0, 1, 2]),
      ([Int.max, Int.max], nil, 1, Int.max, [0, 1]),
      ([], nil, 60, 1, []),
    ] as [([Int], Int?, Int, Int, [Int])])
  func `keeps the strongest`(
    counts: [Int], minimum: Int?, limit: Int, expected: Int, kept: [Int]
  ) {
    let thinning = TieThinning(counts: counts, minimum: minimum, limit: limit)
    #expect(thinning.minimum == expected)
    #expect(thinning.kept == kept)
  }
}
