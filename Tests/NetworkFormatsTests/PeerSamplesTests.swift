import NetworkFormats
import Testing

/// Files that networkx, igraph, XGI, nx-hif and R wrote (`Peers/make_*`) hold what these programs say.
@Suite struct PeerSamplesTests {
  private static let folders = ["dl", "gexf", "gml", "graphml", "hif", "node-link", "pajek"]
  private static let paths = PeerSample.paths(in: folders)

  @Test func `there are samples of every format that a peer writes`() {
    for folder in Self.folders {
      #expect(Self.paths.contains { $0.hasPrefix("\(folder)/") }, "\(folder)")
    }
  }

  @Test(arguments: paths)
  func `what a peer wrote is read as the peer has it`(path: String) throws {
    let sample = try PeerSample(path)
    let format = try #require(NetworkFormat(recognising: sample.bytes))
    #expect(path.hasPrefix("\(format.rawValue)/"))
    let document = try NetworkDocument(sample.bytes, format: format)
    let truth = sample.truth

    #expect(document.isDirected == truth.directed)
    #expect(document.title == truth.title)
    if [.graphML, .gexf].contains(format) { #expect(document.notes.isEmpty) }
    // The lists of HIF, and of networkx's links, have an order of their own.
    let names = document.nodes.map(\.name)
    let said = truth.nodes.map(\.name)
    if [.hif, .nodeLink].contains(format) {
      #expect(names.sorted() == said.sorted())
    } else {
      #expect(names == said)
    }
    var attributes: [String: [String: PeerSample.Value]] = [:]
    for (place, node) in document.nodes.enumerated() {
      attributes[node.name] = document.nodeAttributes.values(at: place)
    }
    for node in truth.nodes { #expect(attributes[node.name] == node.attributes) }
    if format == .pajek {
      #expect(
        document.nodes.map(\.mode)
          == document.nodes.indices.map { place in
            truth.firstMode.map { place < $0 ? .actor : .event }
          })
    }

    func counts(_ ties: some Sequence<NamedTie>) -> [NamedTie: Int] {
      Dictionary(ties.map { ($0, 1) }, uniquingKeysWith: +)
    }
    #expect(
      counts(document.ties.indices.map { NamedTie($0, of: document) })
        == counts(truth.ties.map { NamedTie($0, isDirected: truth.directed) }))
  }

  @Test(arguments: paths.filter { $0.contains("davis") })
  func `the Southern Women are 18 at 14 events with 89 ties`(path: String) throws {
    let bytes = try PeerSample(path).bytes
    let format = try #require(NetworkFormat(recognising: bytes))
    let document = try NetworkDocument(bytes, format: format).settlingModes()
    #expect(document.nodes.count { $0.mode == .actor } == 18)
    #expect(document.nodes.count { $0.mode == .event } == 14)
    #expect(document.ties.count == 89)
  }

  /// Tables that R wrote (`Peers/make_r.R`).
  @Test(arguments: PeerSample.paths(in: ["table"]))
  func `tables that a peer wrote are read as the peer has them`(path: String) throws {
    let sample = try PeerSample(path)
    let table = try TwoModeTable(String(decoding: sample.bytes, as: UTF8.self))
    #expect(
      table.ties.map { "\($0.actor) \($0.event) \($0.weight ?? 1)" }.sorted()
        == sample.truth.ties.map { "\($0.source) \($0.target) \($0.weight ?? 1)" }.sorted())
    #expect(table.actors.count + table.events.count == sample.truth.nodes.count)
    #expect(table.reading.unused.isEmpty)
  }
}
