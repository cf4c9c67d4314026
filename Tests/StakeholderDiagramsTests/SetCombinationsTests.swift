import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct SetCombinationsTests {
  private let units = ["a", "b", "c"].map { DiagramParty(id: $0, label: $0, group: "s") }
  private let items = (1...6).map {
    DiagramItem(id: "\($0)", number: "\($0)", title: "", group: "")
  }

  /// By hand: items 1 and 2 have a and b, 3 has a, 4 nobody, 5 has b and c, 6 has b.
  @Test func `groups items by exactly their units`() throws {
    let ties = ["b1", "a1", "a2", "b2", "a3", "c5", "b5", "b6", "b6"].map {
      DiagramTie(party: String($0.prefix(1)), item: String($0.suffix(1)))
    }
    let found = try SetCombinations(units: units, items: items, ties: ties)
    #expect(found.all.map(\.units) == [[0, 1], [0], [1], [1, 2]])
    #expect(found.all.map(\.items) == [[0, 1], [2], [5], [4]])
    #expect(found.sizes == [3, 4, 1])
    #expect(found.itemsOutside == [3])
    // The order of the ties makes no difference.
    #expect(try SetCombinations(units: units, items: items, ties: ties.reversed()) == found)
  }

  @Test func `refuses what is not listed`() {
    for tie in [DiagramTie(party: "x", item: "1"), DiagramTie(party: "a", item: "x")] {
      #expect(throws: DiagramError.unknownNode("x")) {
        try SetCombinations(units: units, items: items, ties: [tie])
      }
    }
  }
}
