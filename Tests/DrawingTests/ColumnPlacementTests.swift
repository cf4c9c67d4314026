import Testing

@testable import Drawing

@Suite struct ColumnPlacementTests {
  @Test func `leaves boxes that have room where they want to be`() {
    #expect(
      ColumnPlacement.centers(wanted: [10, 50, 90], heights: [10, 10, 10], gap: 5, range: 0...100)
        == [10, 50, 90])
  }

  /// Two boxes that want the same place share the way: each moves by half their distance.
  @Test func `moves apart by the least`() {
    #expect(
      ColumnPlacement.centers(wanted: [50, 50], heights: [10, 20], gap: 5, range: 0...100)
        == [40, 60])
  }

  @Test func `stays in its range or runs over the lower end`() {
    #expect(
      ColumnPlacement.centers(wanted: [0, 0], heights: [10, 10], gap: 0, range: 0...100)
        == [5, 15])
    #expect(
      ColumnPlacement.centers(wanted: [200, 200], heights: [10, 10], gap: 0, range: 0...100)
        == [85, 95])
    #expect(
      ColumnPlacement.centers(wanted: [0, 0, 0], heights: [60, 60, 60], gap: 0, range: 0...100)
        == [30, 90, 150])
    #expect(ColumnPlacement.centers(wanted: [], heights: [], gap: 1, range: 0...1).isEmpty)
  }

  @Test func `spreads ports`() {
    #expect(ColumnPlacement.ports(count: 3, center: 10, height: 100, step: 4) == [6, 10, 14])
    #expect(ColumnPlacement.ports(count: 3, center: 10, height: 4, step: 4) == [8, 10, 12])
    #expect(ColumnPlacement.ports(count: 1, center: 10, height: 4, step: 4) == [10])
  }
}
