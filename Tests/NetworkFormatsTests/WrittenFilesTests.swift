import Foundation
import NetworkFormats
import Testing

/// Writes files for the peers' readers (`Scripts/peers_read_*.py`) into the folder that the environment variable
/// `WRITTEN_FILES` names, with the counts that a reader should find; without it there is nothing to write.
@Suite struct WrittenFilesTests {
  private static let folder = ProcessInfo.processInfo.environment["WRITTEN_FILES"]

  @Test(.enabled(if: folder != nil), arguments: NetworkFormat.allCases)
  func `files for the peers`(format: NetworkFormat) throws {
    let folder = URL(filePath: try #require(Self.folder))
    guard format.isWritten else { return }
    let ending = try #require(format.fileNameExtensions.first)
    var documents = (0..<20 as Range<UInt64>).map {
      ("random-\($0)", SampleDocuments.random(seed: $0))
    }
    for name in ["davis", "chinese"] {
      let sample = try PeerSample("gml/networkx-\(name).gml")
      documents.append((name, try NetworkDocument(sample.bytes, format: .gml).settlingModes()))
    }
    for (name, document) in documents {
      let file = folder.appending(path: "\(name).\(ending)")
      try Data(try document.bytes(in: format)).write(to: file)
      let weights = document.ties.compactMap(\.weight)
      let values = (document.nodeAttributes + document.tieAttributes)
        .map { $0.values.count { $0 != nil } }.reduce(0, +)
      print(
        "\(file.path)\tLiaison\tnodes \(document.nodes.count)\tties \(document.ties.count)\tweights "
          + "\(weights.reduce(0, +)) of \(weights.count)\tvalues \(values)")
    }
  }
}
