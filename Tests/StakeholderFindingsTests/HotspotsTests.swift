import StakeholderFindings
import Testing

@Suite struct HotspotsTests {
  @Test func `items by score with shared ranks`() throws {
    let hotspots = Coordination(try SmallRegister.make()).hotspots(.items)
    #expect(hotspots.map(\.subject.name) == ["2 Task 2", "5 Task 5", "1 Task 1", "3 Task 3"])
    #expect(hotspots.map(\.rank) == [1, 2, 3, 3])
    #expect(hotspots.map(\.load.score) == [15, 4, 2, 2])
  }

  @Test func `parties list the items they share`() throws {
    let hotspots = Coordination(try SmallRegister.make()).hotspots(.parties)
    #expect(hotspots.map(\.subject.name) == ["B", "A", "X", "Y", "Z"])
    // B answers for item 4 alone, so there is nothing to coordinate on it.
    #expect(hotspots[0].items.map(\.id) == ["2", "5"])
  }

  @Test func `channels across sides only`() throws {
    let hotspots = Coordination(try SmallRegister.make()).hotspots(.channels)
    #expect(hotspots.map(\.subject.name) == ["A – X", "A – Y", "B – Z", "B – X", "B – Y"])
    #expect(hotspots.map(\.rank) == [1, 1, 1, 4, 4])
  }
}
