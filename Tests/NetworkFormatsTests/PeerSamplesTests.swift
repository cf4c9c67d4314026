import NetworkFormats
import Testing

/// Files that networkx, igraph, XGI and nx-hif wrote (`Peers/make_gml_json.py`) hold what these programs say.
@Suite struct PeerSamplesTests {
  @Test(arguments: [
    "gml/networkx-davis.gml", "gml/networkx-chinese.gml", "gml/networkx-multigraph.gml",
    "gml/igraph-davis.gml", "gml/igraph-chinese.gml",
    "node-link/networkx-davis-edges.json", "node-link/networkx-chinese-edges.json",
    "node-link/networkx-chinese-links.json", "node-link/networkx-multigraph-edges.json",
    "node-link/networkx-numbered.json",
    "hif/xgi-davis.json", "hif/xgi-chinese.json", "hif/nx-hif-davis.json",
    "hif/nx-hif-chinese.json",
  ])
  func `what a peer wrote is read as the peer has it`(path: String) throws {
    let sample = try PeerSample(path)
    let format = try #require(NetworkFormat(recognising: sample.bytes))
    #expect(path.hasPrefix("\(format.rawValue)/"))
    let document = try NetworkDocument(sample.bytes, format: format)
    let truth = sample.truth

    #expect(document.isDirected == truth.directed)
    #expect(document.title == truth.title)
    #expect(document.nodes.count == truth.nodes.count)
    var attributes: [String: [String: PeerSample.Value]] = [:]
    for (place, node) in document.nodes.enumerated() {
      attributes[node.name] = document.nodeAttributes.values(at: place)
    }
    for node in truth.nodes { #expect(attributes[node.name] == node.attributes) }

    func counts(_ ties: some Sequence<NamedTie>) -> [NamedTie: Int] {
      Dictionary(ties.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(
      counts(document.ties.indices.map { NamedTie($0, of: document) })
        == counts(truth.ties.map { NamedTie($0, isDirected: truth.directed) }))
  }

  @Test(arguments: ["hif/xgi-davis.json", "hif/nx-hif-davis.json"])
  func `nodes of a hypergraph are actors and its edges events`(path: String) throws {
    let document = try NetworkDocument(try PeerSample(path).bytes, format: .hif)
    #expect(document.nodes.count { $0.mode == .actor } == 18)
    #expect(document.nodes.count { $0.mode == .event } == 14)
    #expect(document.ties.count == 89)
  }
}
