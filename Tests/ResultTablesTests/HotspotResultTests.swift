import Foundation
import Languages
import ResultTables
import StakeholderFindings
import Testing

struct HotspotResultTests {
  private struct Read: Decodable, Equatable {
    var rank: Int
    var node: String
    var title: String?
    var a: String?
    var b: String?
    var score: Int
    var components: [String: Int]
    var items: [String]
    var reason: String
  }

  /// One relation: A and X on item 1; see `RegisterTablesTests` for its score.
  @Test func `an item has its title and a channel its two ends`() throws {
    let coordination = Coordination(try SmallRegister.make())
    let wording = FindingWording(.english)
    func read(_ kind: HotspotKind) throws -> [Read] {
      try coordination.hotspots(kind).map {
        var read = try JSONDecoder().decode(
          Read.self, from: ResultJSON.data(HotspotResult($0, wording: wording)))
        #expect(read.reason == wording.hotspot($0).text)
        read.reason = ""
        return read
      }
    }
    let one = Read(
      rank: 1, node: "1", title: "Build", a: nil, b: nil, score: 4,
      components: [
        "pairs": 1, "across-sides": 1, "joint-leads": 0, "only-meetings": 1, "sole-channels": 1,
      ], items: ["1"], reason: "")
    #expect(try read(.items) == [one])
    var channel = one
    (channel.node, channel.title, channel.a, channel.b) = ("A – X", nil, "A", "X")
    #expect(try read(.channels) == [channel])
    var party = one
    (party.node, party.title) = ("A", nil)
    var other = party
    other.node = "X"
    #expect(try read(.parties) == [party, other])
  }
}
