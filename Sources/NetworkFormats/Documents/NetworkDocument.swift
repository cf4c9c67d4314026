/// A network as a file holds it: nodes and ties in the file's order, with what the file says of them, before
/// anything is decided of modes or repeated ties.
///
/// Every format of ``NetworkFormat`` reads into it and is written from it, so that whatever two formats both
/// hold goes from one to the other.
public struct NetworkDocument: Sendable, Hashable {
  /// Which mode a node belongs to.
  public enum Mode: String, CaseIterable, Sendable {
    /// The first mode: who takes part.
    case actor
    /// The second mode: what is taken part in.
    case event

    /// The other one.
    public var other: Mode { self == .actor ? .event : .actor }
  }

  /// A node.
  public struct Node: Sendable, Hashable {
    /// What ties call it, alone in the document.
    public let id: String
    /// What people call it; `nil` where the file has only the id.
    public var label: String?
    /// Its mode; `nil` where the file does not tell.
    public var mode: Mode?
    /// The 1-based line where it stands; `nil` for one that did not come from a file.
    public let line: Int?

    /// A node.
    public init(id: String, label: String? = nil, mode: Mode? = nil, line: Int? = nil) {
      self.id = id
      self.label = label
      self.mode = mode
      self.line = line
    }

    /// The label, or the id where there is none.
    public var name: String { label ?? id }
  }

  /// A tie between two nodes.
  public struct Tie: Sendable, Hashable {
    /// The place of the first end in ``NetworkDocument/nodes``.
    public let source: Int
    /// The place of the other end.
    public let target: Int
    /// How strong it is, finite; `nil` where no number stands.
    public let weight: Double?
    /// The 1-based line where it stands; `nil` for one that did not come from a file.
    public let line: Int?

    /// A tie.
    public init(source: Int, target: Int, weight: Double? = nil, line: Int? = nil) {
      self.source = source
      self.target = target
      self.weight = weight
      self.line = line
    }
  }

  /// What an attribute says of a node or a tie.
  public enum Value: Sendable, Hashable {
    /// Words.
    case text(String)
    /// An integer.
    case integer(Int)
    /// A finite number.
    case number(Double)
    /// Yes or no.
    case truth(Bool)
  }

  /// What is said of nodes, or of ties.
  public struct Attribute: Sendable, Hashable {
    /// Its name, alone among those of nodes, or of ties.
    public let name: String
    /// A value for every node or tie, `nil` where nothing is said.
    public var values: [Value?]

    /// An attribute.
    public init(name: String, values: [Value?]) {
      self.name = name
      self.values = values
    }
  }

  /// What a person should know of how a file was read.
  public struct Note: Sendable, Hashable {
    /// The 1-based line; `nil` where it is of the whole file.
    public let line: Int?
    /// What was read how, or left out.
    public let kind: Kind
    /// The numbers, names and parts that it is about, in the order that ``Kind`` gives.
    public let subjects: [String]

    /// A note.
    public init(_ kind: Kind, _ subjects: [String] = [], line: Int? = nil) {
      self.line = line
      self.kind = kind
      self.subjects = subjects
    }
  }

  /// What the network is called; `nil` where the file does not say.
  public var title: String?
  /// Whether the file says that its ties go from source to target.
  public var isDirected = false
  /// What a node of the first mode is called, such as "person".
  public var actorWord = "actor"
  /// What a node of the second mode is called, such as "club".
  public var eventWord = "event"
  /// The nodes, in the file's order.
  public internal(set) var nodes: [Node] = []
  /// The ties, in the file's order; two may join the same nodes.
  public internal(set) var ties: [Tie] = []
  /// What is said of nodes, in the order of first mention.
  public internal(set) var nodeAttributes: [Attribute] = []
  /// What is said of ties, in the order of first mention.
  public internal(set) var tieAttributes: [Attribute] = []
  /// What was taken how, and what was not read.
  public var notes: [Note] = []

  /// A document of nothing.
  public init(title: String? = nil) {
    self.title = title
  }

  /// A node attribute by its name.
  public func nodeAttribute(_ name: String) -> Attribute? {
    nodeAttributes.first { $0.name == name }
  }

  /// A tie attribute by its name.
  public func tieAttribute(_ name: String) -> Attribute? {
    tieAttributes.first { $0.name == name }
  }

  /// Says something more of nodes.
  ///
  /// - Precondition: There is a value, or `nil`, for every node, and no node attribute of that name.
  public mutating func addNodeAttribute(_ name: String, _ values: [Value?]) {
    precondition(values.count == nodes.count, "a value for every node")
    precondition(nodeAttribute(name) == nil, "an attribute once")
    nodeAttributes.append(Attribute(name: name, values: values))
  }

  /// The places of nodes without a tie, in order.
  ///
  /// - Complexity: O(nodes + ties).
  public var isolates: [Int] {
    var isTied = [Bool](repeating: false, count: nodes.count)
    for tie in ties {
      isTied[tie.source] = true
      isTied[tie.target] = true
    }
    return isTied.indices.filter { !isTied[$0] }
  }
}

extension NetworkDocument.Value {
  /// The value as files of text write it: a number as the shortest decimal that gives it back, truth as
  /// `true` and `false`.
  public var text: String {
    switch self {
    case .text(let words): words
    case .integer(let number): "\(number)"
    case .number(let number): NetworkNumber.text(number)
    case .truth(let isTrue): isTrue ? "true" : "false"
    }
  }
}
