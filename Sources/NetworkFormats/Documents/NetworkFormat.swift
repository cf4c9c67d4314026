/// A format of network files.
public enum NetworkFormat: String, CaseIterable, Sendable {
  case dl
  case dot
  case gexf
  case gml
  case graphML = "graphml"
  case hif
  case kumu
  case matrix
  case nodeLink = "node-link"
  case pajek
  case pajekProject = "paj"

  /// What is known of the format.
  var definition: NetworkFormatDefinition {
    switch self {
    case .dl: UcinetDL.definition
    case .dot: DOT.definition
    case .gexf: GEXF.definition
    case .gml: GML.definition
    case .graphML: GraphML.definition
    case .hif: HIF.definition
    case .kumu: Kumu.definition
    case .matrix: PlainMatrix.definition
    case .nodeLink: NodeLink.definition
    case .pajek: Pajek.definition
    case .pajekProject: Pajek.projectDefinition
    }
  }
}

/// What is known of a format: its names, what it holds, how it is told, read and written.
struct NetworkFormatDefinition: Sendable {
  /// What the format is called.
  let title: String
  /// How its files' names end, the usual one first, without a dot before it; one may have a dot within, as
  /// `hif.json`, where the last part alone says too little.
  let fileNameExtensions: [String]
  /// Who reads and writes it, in a few words.
  let users: String
  /// What it can hold.
  let holds: Set<NetworkFeature>
  /// Whether a file looks like one of the format; only its beginning is looked at, in time that does not grow with it.
  let recognises: @Sendable (_ bytes: [UInt8]) -> Bool
  /// Reads UTF-8; `nil` for a format that is only written.
  let read: (@Sendable (_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument)?
  /// Writes UTF-8, without what the format cannot hold; `nil` for a format that is only read.
  let write: (@Sendable (NetworkDocument) -> [UInt8])?
  /// What is lost beside what ``holds`` tells, each in a few words.
  let furtherLosses: @Sendable (NetworkDocument) -> [String]

  init(
    title: String, fileNameExtensions: [String], users: String, holds: Set<NetworkFeature>,
    recognises: @escaping @Sendable (_ bytes: [UInt8]) -> Bool,
    read: (@Sendable (_ bytes: [UInt8]) throws(NetworkFormatError) -> NetworkDocument)? = nil,
    write: (@Sendable (NetworkDocument) -> [UInt8])? = nil,
    furtherLosses: @escaping @Sendable (NetworkDocument) -> [String] = { _ in [] }
  ) {
    self.title = title
    self.fileNameExtensions = fileNameExtensions
    self.users = users
    self.holds = holds
    self.recognises = recognises
    self.read = read
    self.write = write
    self.furtherLosses = furtherLosses
  }
}

extension NetworkFormat {
  /// What the format is called.
  public var title: String { definition.title }
  /// How its files' names end, the usual one first, without a dot.
  public var fileNameExtensions: [String] { definition.fileNameExtensions }
  /// Who reads and writes it, in a few words.
  public var users: String { definition.users }
  /// What it can hold beside nodes and ties.
  public var holds: Set<NetworkFeature> { definition.holds }
  /// Whether it is read.
  public var isRead: Bool { definition.read != nil }
  /// Whether it is written.
  public var isWritten: Bool { definition.write != nil }

  /// The format by which a file's name ends; `nil` where none does.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    guard
      let known = Self.allCases.first(where: { format in
        format.fileNameExtensions.contains { name.hasSuffix(".\($0)") }
      })
    else { return nil }
    self = known
  }

  /// How much of a file ``init(recognising:)`` looks at, in bytes.
  public static let beginningLength = FileBeginning.length

  /// The format of which a file looks to be; `nil` where it looks like none that is read.
  ///
  /// - Complexity: O(1) in the length.
  public init?(recognising bytes: [UInt8]) {
    guard let known = Self.allCases.first(where: { $0.isRead && $0.definition.recognises(bytes) })
    else { return nil }
    self = known
  }
}

extension NetworkDocument {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - format: Its format, one that is read.
  /// - Throws: ``NetworkFormatError`` with the place at fault.
  /// - Complexity: O(length).
  public init(_ bytes: [UInt8], format: NetworkFormat) throws(NetworkFormatError) {
    guard let read = format.definition.read else {
      throw NetworkFormatError(message: "\(format.title) is written, not read")
    }
    self = try read(bytes)
  }

  /// The document as a file of a format, in UTF-8; ``losses(in:)`` says what the format cannot hold.
  ///
  /// - Throws: ``NetworkFormatError`` for a format that is not written.
  /// - Complexity: O(length of the result).
  public func bytes(in format: NetworkFormat) throws(NetworkFormatError) -> [UInt8] {
    guard let write = format.definition.write else {
      throw NetworkFormatError(message: "\(format.title) is read, not written")
    }
    return write(self)
  }

  /// What a format cannot hold of the document, each in a few words, such as "isolates (3)".
  ///
  /// - Complexity: O(nodes + ties).
  public func losses(in format: NetworkFormat) -> [String] {
    let unheld = NetworkFeature.allCases.filter { !format.holds.contains($0) }
    return unheld.compactMap { feature in
      let count = count(of: feature)
      return count == 0 ? nil : "\(feature.words) (\(count))"
    } + format.definition.furtherLosses(self)
  }
}

extension NetworkFeature {
  /// What it is called in a sentence.
  public var words: String {
    switch self {
    case .isolates: "isolates"
    case .modes: "modes of nodes"
    case .labels: "labels beside ids"
    case .weights: "weights of ties"
    case .parallelTies: "repeated ties"
    case .direction: "directions of ties"
    case .nodeAttributes: "attributes of nodes"
    case .tieAttributes: "attributes of ties"
    case .title: "the title"
    }
  }
}
