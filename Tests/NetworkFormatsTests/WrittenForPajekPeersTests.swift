import Foundation
import NetworkFormats
import Testing

/// Writes files for `Scripts/peers_read_pajek.py`, which reads them with networkx and igraph and compares with
/// what this says of them.
@Suite struct WrittenForPajekPeersTests {
  private static let folder = ProcessInfo.processInfo.environment["LIAISON_PAJEK_PEERS_FOLDER"]

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

  @Test(.enabled(if: folder != nil)) func `files are written for peers to read`() throws {
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
    documents.append(
      (
        "two-davis",
        try NetworkDocument(try PeerSample("pajek/igraph-davis.net").bytes, format: .pajek)
      ))
    for seed in UInt64(0)..<40 {
      documents.append(("random-two-\(seed)", SampleDocuments.random(seed: seed)))
      documents.append(("random-one-\(seed)", try NumberedDocuments.random(seed: seed)))
    }
    let folder = URL(filePath: try #require(Self.folder))
    for (name, document) in documents {
      for (ending, format) in [("net", NetworkFormat.pajek), ("dl", .dl)] {
        // A DL matrix of two modes has no directions, and one of one mode without them has every tie twice.
        let isMatrix = ending == "dl"
        let hasBoth = isMatrix && !document.isDirected
        let ties = document.ties.flatMap { tie in
          hasBoth && tie.source != tie.target
            ? [(tie.source, tie.target, tie.weight), (tie.target, tie.source, tie.weight)]
            : [(tie.source, tie.target, tie.weight)]
        }
        let truth: [String: Any] = [
          "directed": isMatrix || document.isDirected,
          "firstMode": !document.nodes.isEmpty && document.nodes.allSatisfy { $0.mode != nil }
            ? document.nodes.count { $0.mode == .actor } : NSNull(),
          "nodes": document.nodes.map(\.name),
          "ties": ties.map { tie -> [Any] in
            [
              document.nodes[tie.0].name, document.nodes[tie.1].name,
              tie.2.map { $0 as Any } ?? NSNull(),
            ]
          },
        ]
        let file = folder.appending(path: "\(name).\(ending)")
        try Data(document.bytes(in: format)).write(to: file)
        try JSONSerialization.data(withJSONObject: truth, options: [.sortedKeys])
          .write(to: folder.appending(path: "\(name).\(ending).json"))
      }
    }
  }
}
