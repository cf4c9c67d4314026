import NetworkFormats
import Testing

/// Files that networkx and igraph wrote (`Peers/make_xml.py`) hold what these programs say.
@Suite struct XMLPeerSamplesTests {
  @Test(arguments: [
    "graphml/networkx-davis.graphml", "graphml/networkx-chinese.graphml",
    "graphml/networkx-defaults.graphml", "graphml/networkx-multigraph.graphml",
    "graphml/igraph-davis.graphml", "graphml/igraph-chinese.graphml",
    "gexf/networkx-1.1draft-chinese.gexf", "gexf/networkx-1.1draft-multigraph.gexf",
    "gexf/networkx-1.2draft-chinese.gexf", "gexf/networkx-1.2draft-multigraph.gexf",
    "gexf/networkx-1.3-davis.gexf", "gexf/networkx-1.3-chinese.gexf",
    "gexf/networkx-1.3-multigraph.gexf",
  ])
  func `what a peer wrote is read as the peer has it`(path: String) throws {
    let sample = try PeerSample(path)
    let format = try #require(NetworkFormat(recognising: sample.bytes))
    #expect(path.hasPrefix("\(format.rawValue)/"))
    let document = try NetworkDocument(sample.bytes, format: format)
    let truth = sample.truth

    #expect(document.notes.isEmpty)
    #expect(document.isDirected == truth.directed)
    #expect(document.title == truth.title)
    #expect(document.nodes.map(\.name) == truth.nodes.map(\.name))
    for (place, node) in truth.nodes.enumerated() {
      #expect(document.nodeAttributes.values(at: place) == node.attributes)
    }
    #expect(
      document.ties.indices.map { NamedTie($0, of: document) }
        == truth.ties.map { NamedTie($0, isDirected: truth.directed) })
  }

  @Test(arguments: [
    "graphml/networkx-davis.graphml", "graphml/igraph-davis.graphml",
    "gexf/networkx-1.3-davis.gexf",
  ])
  func `the attributes of peers tell the modes`(path: String) throws {
    let bytes = try PeerSample(path).bytes
    let format = try #require(NetworkFormat(recognising: bytes))
    let document = try NetworkDocument(bytes, format: format).settlingModes()
    #expect(document.nodes.count { $0.mode == .actor } == 18)
    #expect(document.nodes.count { $0.mode == .event } == 14)
    #expect(document.ties.count == 89)
  }
}
