import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct FragmentationTests {
  /// Without B, items 4 and 5 have nobody on the left, and Z is cut off with item 5; item 4, which has no unit left,
  /// is no piece. A leaves as many items without the left, and cuts off nobody.
  @Test func `most items without their side come first, then most units cut off`() throws {
    let fragmentations = Findings(try SmallRegister.make()).fragmentations
    #expect(fragmentations.map(\.party.name) == ["B", "A", "X", "Y", "Z"])
    #expect(
      fragmentations.map { $0.itemsWithoutSide.map(\.id) } == [
        ["4", "5"], ["1", "3"], ["1"], ["3"], ["5"],
      ])
    #expect(fragmentations.map(\.pieceCount) == [2, 1, 1, 1, 1])
    #expect(fragmentations.map { $0.parties.map(\.name) } == [["Z"], [], [], [], []])
    #expect(fragmentations.map { $0.items.map(\.id) } == [["5"], [], [], [], []])
  }

  /// P has three items to itself and Q one that R hangs on: the items of P are no pieces, so that it is not P that
  /// holds a network together.
  @Test func `items of one unit are no pieces`() throws {
    let ties = [("P", "1"), ("P", "2"), ("P", "3"), ("P", "4"), ("Q", "4"), ("Q", "5"), ("R", "5")]
    let register = try Register(
      parties: ["P", "Q", "R"].map { Party(name: $0) },
      items: ["1", "2", "3", "4", "5"].map { Item(id: $0, title: $0) },
      responsibilities: ties.map { Responsibility(party: $0.0, item: $0.1) })
    let fragmentations = Findings(register).fragmentations
    #expect(fragmentations.map(\.party.name) == ["P", "Q"])
    #expect(fragmentations.map(\.pieceCount) == [1, 2])
    #expect(fragmentations.map { $0.itemsWithoutSide.count } == [3, 0])
    // Of two pieces of one unit, P's is the larger by its items.
    #expect(fragmentations.map { $0.parties.map(\.name) } == [[], ["R"]])
    #expect(
      FindingWording(.english).fragmentation(fragmentations[0]).text
        == "P: 3 items have no other unit (items 1–3).")
    #expect(
      FindingWording(.portuguese).fragmentation(fragmentations[1]).text
        == "Q: sem esta entidade, sem ligação ao resto: R.")
  }

  /// A party of all its items alone leaves nothing that could be a piece.
  @Test func `a party that is alone leaves no piece`() throws {
    let register = try Register(
      parties: [Party(name: "P"), Party(name: "Q")],
      items: [Item(id: "1", title: "1"), Item(id: "2", title: "2")],
      responsibilities: ["1", "2"].map { Responsibility(party: "P", item: $0) })
    let fragmentations = Findings(register).fragmentations
    #expect(fragmentations.map(\.pieceCount) == [0])
    #expect(fragmentations.map { $0.itemsWithoutSide.count } == [2])
  }
}
