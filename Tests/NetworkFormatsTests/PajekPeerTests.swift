import Foundation
import NetworkFormats
import Testing

/// Files that networkx and igraph wrote (`Peers/make_pajek.py`) hold what these programs say.
@Suite struct PajekPeerTests {
  /// How many nodes are of the first mode, beside what every peer says.
  private struct Modes: Decodable {
    let firstMode: Int?
  }

  @Test(arguments: [
    "networkx-davis.net", "networkx-chinese.net", "igraph-davis.net", "igraph-chinese.net",
    "igraph-directed.net",
  ])
  func `what a peer wrote is read as the peer has it`(name: String) throws {
    let sample = try PeerSample("pajek/\(name)")
    let truth = sample.truth
    #expect(NetworkFormat(recognising: sample.bytes) == .pajek)
    let document = try NetworkDocument(sample.bytes, format: .pajek)
    #expect(document.isDirected == truth.directed)
    #expect(document.title == nil)
    #expect(document.nodes.map(\.name) == truth.nodes.map(\.name))
    for (place, node) in truth.nodes.enumerated() {
      #expect(document.nodeAttributes.values(at: place) == node.attributes)
    }
    func counts(_ ties: some Sequence<NamedTie>) -> [NamedTie: Int] {
      Dictionary(ties.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(
      counts(document.ties.indices.map { NamedTie($0, of: document) })
        == counts(truth.ties.map { NamedTie($0, isDirected: truth.directed) }))

    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Peers/pajek/\(name).truth.json")
    let modes = try JSONDecoder().decode(Modes.self, from: Data(contentsOf: beside))
    #expect(
      document.nodes.map(\.mode)
        == document.nodes.indices.map { place in
          modes.firstMode.map { place < $0 ? .actor : .event }
        })
  }

  @Test(arguments: ["networkx-davis.net", "igraph-davis.net"])
  func `the Southern Women are 18 at 14 events with 89 ties`(name: String) throws {
    let document = try NetworkDocument(try PeerSample("pajek/\(name)").bytes, format: .pajek)
      .settlingModes()
    #expect(document.nodes.count { $0.mode == .actor } == 18)
    #expect(document.nodes.count { $0.mode == .event } == 14)
    #expect(document.ties.count == 89)
  }
}
