import Foundation
import NetworkFormats
import TestNetworks
import Testing

/// Writes files for `Scripts/peers_read_xml.py`, which reads them with networkx and igraph and compares with
/// what this says of them.
@Suite struct WrittenForPeersTests {
  private static let folder = ProcessInfo.processInfo.environment["LIAISON_PEERS_FOLDER"]

  @Test(.enabled(if: folder != nil), arguments: [NetworkFormat.graphML, .gexf])
  func `files are written for peers to read`(format: NetworkFormat) throws {
    let folder = URL(filePath: try #require(Self.folder))
    for seed in UInt64(0)..<60 {
      let document = SampleDocuments.random(seed: seed)
      let name = "\(format.rawValue)-\(seed)"
      try Data(document.bytes(in: format)).write(
        to: folder.appending(path: "\(name).\(format.fileNameExtensions[0])"))
      try JSONSerialization.data(withJSONObject: truth(document), options: [.sortedKeys])
        .write(to: folder.appending(path: "\(name).json"))
    }
  }

  private func truth(_ document: NetworkDocument) -> [String: Any] {
    func texts(_ attributes: [NetworkDocument.Attribute]) -> [String: [String]] {
      Dictionary(
        uniqueKeysWithValues: attributes.map {
          ($0.name, $0.values.compactMap { $0?.text }.sorted())
        })
    }
    return [
      "directed": document.isDirected,
      "title": document.title ?? "",
      "nodes": document.nodes.map { ["id": $0.id, "name": $0.name, "mode": $0.mode?.rawValue] },
      "ties": document.ties.map {
        [document.nodes[$0.source].id, document.nodes[$0.target].id]
      },
      "weights": document.ties.compactMap(\.weight).sorted(),
      "nodeAttributes": texts(document.nodeAttributes),
      "tieAttributes": texts(document.tieAttributes),
    ]
  }
}
