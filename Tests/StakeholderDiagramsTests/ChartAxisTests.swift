import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct ChartAxisTests {
  @Test(
    arguments: [
      ([1, 27], 5.5, [1, 2, 5, 10, 20], true),
      ([11, 17], 16, [11, 12, 13, 14, 15, 16, 17], false),
      // Half in the lowest quarter, but the largest is not four times the smallest.
      ([1, 3.4], 1.2, [1, 2, 3], false), ([1, 4], 1.7, [1, 2], true),
      ([2, 300], 150, [50, 100, 150, 200, 250, 300], false),
      ([1.4], 1.4, [1, 2], false), ([3], 3, [3, 4], false), ([], 1, [1, 2], false),
      ([0.2, 0.3], 0.25, [0, 1], false), ([.nan, .infinity, -1], 1, [1, 2], false),
      ([1, 1e12], 2, [1, 2, 5], true),
    ] as [([Double], Double, [Int], Bool)])
  func `ticks are whole and readable`(
    values: [Double], median: Double, ticks: [Int], isLogarithmic: Bool
  ) {
    let axis = ChartAxis(values: values, median: median)
    #expect(axis.ticks.starts(with: ticks))
    #expect(axis.ticks.count <= 30)
    #expect(axis.isLogarithmic == isLogarithmic)
    for share in values.map(axis.share) { #expect(share >= 0 && share <= 1) }
  }

  @Test func `equal ratios are equally long`() {
    let axis = ChartAxis(values: [1, 2, 3, 100], median: 2)
    #expect(axis.isLogarithmic)
    #expect(abs(axis.share(of: 10) - 0.5) < 1e-9)
    #expect(axis.share(of: 1) == 0 && axis.share(of: 100) == 1)
  }

  @Test(arguments: [(8, 3), (0.25, -2), (10, 3.321928094887362), (1e9, 29.897352853986263), (0, 0)])
  func logarithms(value: Double, logarithm: Double) {
    #expect(abs(ChartAxis.logarithm(value) - logarithm) < 1e-11)
  }

  @Test(arguments: [(5.5, "5.5"), (1.29, "1.29"), (16, "16"), (10, "10"), (0.004, "0")])
  func `writes numbers short`(value: Double, text: String) {
    #expect(ChartAxis.text(value) == text)
  }
}
