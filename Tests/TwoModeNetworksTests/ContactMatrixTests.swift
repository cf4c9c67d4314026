import TestNetworks
import Testing
import TwoModeNetworks

struct ContactMatrixTests {
  @Test func `each cell lists what its two nodes share`() {
    let contacts = TestNetworks.worked().contacts(
      rows: { ["b", "d"].contains($0) }, columns: { ["a", "c", "e"].contains($0) })
    #expect(contacts.rows == ["b", "d"])
    #expect(contacts.columns == ["a", "c", "e"])
    #expect(contacts[0, 0] == [1, 2])
    #expect(contacts[0, 1] == [3])
    #expect(contacts[0, 2] == [])
    #expect(contacts[1, 0] == [])
    #expect(contacts.distinctEvents(inRow: 0) == 3)
    #expect(contacts.distinctEvents(inRow: 1) == 0)
    #expect(contacts.distinctEvents(inColumn: 0) == 2)
  }

  @Test func `an event shared with several counts once`() {
    let network = TwoModeNetwork(ties: [("x", 1), ("y", 1), ("z", 1)])
    let contacts = network.contacts(rows: { $0 == "x" }, columns: { $0 != "x" })
    #expect(contacts[0, 0] == [1])
    #expect(contacts[0, 1] == [1])
    #expect(contacts.distinctEvents(inRow: 0) == 1)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `agrees with intersecting neighbourhoods`(seed: UInt64) {
    let incidence = TestNetworks.randomIncidence(seed: seed)
    let sets = Naive.neighbourhoods(incidence)
    let contacts = TestNetworks.numbered(incidence)
      .contacts(rows: { $0.isMultiple(of: 2) }, columns: { !$0.isMultiple(of: 2) })
    for (row, first) in contacts.rows.enumerated() {
      for (column, second) in contacts.columns.enumerated() {
        let shared = sets[first].intersection(sets[second]).sorted().map { -1 - Int($0) }
        #expect(contacts[row, column] == shared)
      }
    }
  }
}
