import MarkupText

/// A document with ids, names and types that formats of XML can hold.
struct XMLWrittenDocument {
  /// The document.
  let document: NetworkDocument
  /// The ids of the nodes, each once.
  let ids: [String]
  /// What is said of nodes, their modes too.
  let nodeColumns: [XMLAttributeColumn]
  /// What is said of ties, beside their weights.
  let tieColumns: [XMLAttributeColumn]
  /// What is lost.
  let losses: [String]

  /// Makes a document ready.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - nodeNames: Names, in lower case, that mean more than an attribute of nodes.
  ///   - tieNames: Names, in lower case, that mean more than an attribute of ties.
  /// - Complexity: O(nodes + ties), times the attributes of each.
  init(
    _ document: NetworkDocument, reservedForNodes nodeNames: Set<String>,
    reservedForTies tieNames: Set<String>
  ) {
    self.document = document
    ids = Self.ids(document.nodes)
    var losses: [String] = []
    let modes = Self.modeColumns(document)
    if modes.isEmpty, document.nodes.contains(where: { $0.mode != nil }) {
      losses.append("modes of nodes, for attributes have their names")
    }
    let texts = Self.textsThatCannotBeHeld(document)
    if texts > 0 { losses.append("characters that XML cannot hold, in \(texts) texts") }
    nodeColumns =
      modes
      + Self.columns(document.nodeAttributes, "nodes", reserved: nodeNames, losses: &losses)
    tieColumns = Self.columns(document.tieAttributes, "ties", reserved: tieNames, losses: &losses)
    self.losses = losses
  }

  /// Ids as they are; where XML cannot hold a character, one is put in its place and a number keeps ids apart.
  private static func ids(_ nodes: [NetworkDocument.Node]) -> [String] {
    var names = UniqueNames(taken: Set(nodes.lazy.map(\.id).filter(XMLText.canHold)))
    return nodes.map { XMLText.canHold($0.id) ? $0.id : names.take(held($0.id)) }
  }

  private static func held(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { XMLText.canHold(String($0)) ? $0 : "\u{FFFD}" }))
  }

  private static func columns(
    _ attributes: [NetworkDocument.Attribute], _ owners: String, reserved: Set<String>,
    losses: inout [String]
  ) -> [XMLAttributeColumn] {
    // A name that is not changed comes before one that is.
    let kept = attributes.map(\.name).filter {
      XMLText.canHold($0) && !reserved.contains($0.lowercased())
    }
    let keptNames = Set(kept)
    var names = UniqueNames(taken: keptNames.union(reserved))
    var mixed: [String] = []
    let columns = attributes.map { attribute in
      var name = attribute.name
      if !keptNames.contains(name) {
        // Also in other cases, a name that means more is taken.
        name =
          reserved.contains(name.lowercased()) ? names.take(name + " 2") : names.take(held(name))
        losses.append(
          "the name of the attribute \(attribute.name.quotedBriefly) of \(owners), written as "
            + name.quotedBriefly)
      }
      let column = XMLAttributeColumn(name: name, values: attribute.values)
      if column.isMixed { mixed.append(name.quotedBriefly) }
      return column
    }
    if !mixed.isEmpty {
      losses.append(
        "which type each value has of attributes of \(owners) that mix them "
          + "(\(mixed.joined(separator: ", ")))")
    }
    return columns
  }

  /// How many texts hold characters that XML cannot.
  private static func textsThatCannotBeHeld(_ document: NetworkDocument) -> Int {
    func isLost(_ text: String?) -> Bool { text.map { !XMLText.canHold($0) } ?? false }
    func count(_ attributes: [NetworkDocument.Attribute]) -> Int {
      attributes.reduce(0) { sum, attribute in
        sum + (isLost(attribute.name) ? 1 : 0)
          + attribute.values.count {
            if case .text(let words)? = $0 { isLost(words) } else { false }
          }
      }
    }
    return (isLost(document.title) ? 1 : 0)
      + document.nodes.count { isLost($0.id) } + document.nodes.count { isLost($0.label) }
      + count(document.nodeAttributes) + count(document.tieAttributes)
  }
}

extension XMLWrittenDocument {
  /// Modes as attributes: `mode` in words, and where every node has one, `bipartite` as networkx and `type` as
  /// igraph have it; each unless an attribute of the document has the name.
  private static func modeColumns(_ document: NetworkDocument) -> [XMLAttributeColumn] {
    typealias Mode = NetworkDocument.Mode
    let modes = document.nodes.map(\.mode)
    guard modes.contains(where: { $0 != nil }) else { return [] }
    // Words that do not tell the modes apart are of no use.
    let areWordsApart = document.actorWord != document.eventWord
    func word(_ mode: Mode) -> String {
      guard areWordsApart else { return mode.rawValue }
      return mode == .actor ? document.actorWord : document.eventWord
    }
    var values: [(name: String, value: (Mode) -> NetworkDocument.Value)] = [
      ("mode", { .text(word($0)) })
    ]
    if modes.allSatisfy({ $0 != nil }) {
      values.append(("bipartite", { .integer($0 == .actor ? 0 : 1) }))
      values.append(("type", { .truth($0 == .event) }))
    }
    return values.filter { document.nodeAttribute($0.name) == nil }
      .map { column in
        XMLAttributeColumn(name: column.name, values: modes.map { $0.map(column.value) })
      }
  }
}
