import Foundation
import NetworkFormats
import TestNetworks
import Testing

/// Writes files of every format for the peers' own readers (`Scripts/peers_read_*`) into the folder that the
/// environment variable `LIAISON_PEERS_FOLDER` names. What a reader should find stands beside each `FILE` in
/// `FILE.truth.json`; without the variable there is nothing to write.
@Suite struct WrittenForPeersTests {
  private static let folder = ProcessInfo.processInfo.environment["LIAISON_PEERS_FOLDER"]

  /// Names that every reader has a place for, and Chinese.
  private func plain(isTwoMode: Bool, isDirected: Bool, isWeighted: Bool) throws -> NetworkDocument
  {
    var builder = NetworkDocumentBuilder(title: "Who goes where")
    builder.isDirected = isDirected
    for (place, id) in ["Ann", "Bob", "甲局", "chess", "社团", "alone"].enumerated() {
      try builder.addNode(
        id: id, mode: isTwoMode ? place < 3 ? .actor : .event : nil, line: 1)
    }
    for (index, (source, target)) in [(0, 3), (1, 3), (1, 4), (2, 4)].enumerated() {
      try builder.addTie(
        source: source, target: target, weight: isWeighted ? [2.5, 1, 1e-7, 1e20][index] : nil,
        line: 1)
    }
    return try builder.build()
  }

  private func documents() throws -> [(name: String, document: NetworkDocument)] {
    var documents: [(String, NetworkDocument)] = []
    for (name, isTwoMode) in [("two", true), ("one", false)] {
      for (direction, isDirected) in [("directed", true), ("undirected", false)] {
        for (weight, isWeighted) in [("weighted", true), ("plain", false)] {
          documents.append(
            (
              "\(name)-\(direction)-\(weight)",
              try plain(isTwoMode: isTwoMode, isDirected: isDirected, isWeighted: isWeighted)
            ))
        }
      }
    }
    for name in ["davis", "chinese"] {
      let sample = try PeerSample("gml/networkx-\(name).gml")
      documents.append(
        ("two-\(name)", try NetworkDocument(sample.bytes, format: .gml).settlingModes()))
    }
    for seed in UInt64(0)..<40 {
      documents.append(("random-two-\(seed)", SampleDocuments.random(seed: seed)))
      documents.append(("random-one-\(seed)", try NumberedDocuments.random(seed: seed)))
    }
    return documents
  }

  @Test(.enabled(if: folder != nil), arguments: NetworkFormat.allCases.filter(\.isWritten))
  func `files are written for peers to read`(format: NetworkFormat) throws {
    let folder = URL(filePath: try #require(Self.folder))
    for (name, document) in try documents() {
      let file = folder.appending(path: "\(name).\(format.fileNameExtensions[0])")
      try Data(document.bytes(in: format)).write(to: file)
      try JSONSerialization.data(
        withJSONObject: truth(document, format), options: [.sortedKeys]
      ).write(to: file.appendingPathExtension("truth.json"))
    }
  }

  private func truth(_ document: NetworkDocument, _ format: NetworkFormat) -> [String: Any] {
    func texts(_ attributes: [NetworkDocument.Attribute]) -> [String: [String]] {
      Dictionary(
        uniqueKeysWithValues: attributes.map {
          ($0.name, $0.values.compactMap { $0?.text }.sorted())
        })
    }
    // A DL matrix of two modes has no directions, and one of one mode without them has every tie twice.
    let isMatrix = format == .dl
    let ties = document.ties.flatMap { tie in
      isMatrix && !document.isDirected && tie.source != tie.target
        ? [(tie.source, tie.target, tie.weight), (tie.target, tie.source, tie.weight)]
        : [(tie.source, tie.target, tie.weight)]
    }
    let hasModes = !document.nodes.isEmpty && document.nodes.allSatisfy { $0.mode != nil }
    return [
      "directed": isMatrix || document.isDirected,
      "title": document.title ?? "",
      "firstMode": hasModes ? document.nodes.count { $0.mode == .actor } : NSNull(),
      "nodes": document.nodes.map {
        ["id": $0.id, "name": $0.name, "mode": $0.mode.map { $0.rawValue as Any } ?? NSNull()]
      },
      "ties": ties.map { [document.nodes[$0.0].id, document.nodes[$0.1].id] },
      "namedTies": ties.map { tie -> [Any] in
        [
          document.nodes[tie.0].name, document.nodes[tie.1].name,
          tie.2.map { $0 as Any } ?? NSNull(),
        ]
      },
      "weights": document.ties.compactMap(\.weight).sorted(),
      "nodeAttributes": texts(document.nodeAttributes),
      "tieAttributes": texts(document.tieAttributes),
    ]
  }
}
