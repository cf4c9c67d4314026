import Foundation
import NetworkFormats

/// A small file that another program wrote, with what it wrote from.
struct PeerSample {
  let bytes: [UInt8]
  let truth: Truth

  /// What the other program says that its network is.
  struct Truth: Decodable {
    struct Node: Decodable {
      let name: String
      let attributes: [String: Value]
    }

    struct Tie: Decodable {
      let source: String
      let target: String
      let weight: Double?
      let attributes: [String: Value]
    }

    let directed: Bool
    let title: String?
    /// How many nodes are of the first mode, where the peer's file says so by their order.
    let firstMode: Int?
    let nodes: [Node]
    let ties: [Tie]
  }

  /// A value; numbers are compared as numbers, for not every format tells integers from others.
  enum Value: Decodable, Hashable {
    case text(String)
    case number(Double)
    case truth(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let isTrue = try? container.decode(Bool.self) {
        self = .truth(isTrue)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    init(_ value: NetworkDocument.Value) {
      switch value {
      case .text(let text): self = .text(text)
      case .integer(let number): self = .number(Double(number))
      case .number(let number): self = .number(number)
      case .truth(let isTrue): self = .truth(isTrue)
      }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Peers")

  /// Every file below some folders of `Peers` that has its truth beside it, such as `gml/igraph-davis.gml`.
  static func paths(in folders: [String]) -> [String] {
    folders.flatMap { name in
      let names = try? FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: name).path)
      return (names ?? []).filter { $0.hasSuffix(".truth.json") }.sorted()
        .map { "\(name)/\($0.dropLast(".truth.json".count))" }
    }
  }

  /// - Parameter path: The file below `Peers`, such as `gml/igraph-davis.gml`.
  init(_ path: String) throws {
    let file = Self.folder.appending(path: path)
    bytes = Array(try Data(contentsOf: file))
    let beside = file.deletingLastPathComponent()
      .appending(path: file.lastPathComponent + ".truth.json")
    truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: beside))
  }
}

/// A tie by the names of its ends, in alphabetical order where ties have no direction.
struct NamedTie: Hashable {
  let ends: [String]
  let weight: Double?
  let attributes: [String: PeerSample.Value]

  init(_ tie: PeerSample.Truth.Tie, isDirected: Bool) {
    ends = isDirected ? [tie.source, tie.target] : [tie.source, tie.target].sorted()
    weight = tie.weight
    attributes = tie.attributes
  }

  init(_ index: Int, of document: NetworkDocument) {
    let tie = document.ties[index]
    let names = [document.nodes[tie.source].name, document.nodes[tie.target].name]
    ends = document.isDirected ? names : names.sorted()
    weight = tie.weight
    attributes = document.tieAttributes.values(at: index)
  }
}

extension [NetworkDocument.Attribute] {
  /// What is said at a place.
  func values(at place: Int) -> [String: PeerSample.Value] {
    var values: [String: PeerSample.Value] = [:]
    for attribute in self { values[attribute.name] = attribute.values[place].map { .init($0) } }
    return values
  }
}
