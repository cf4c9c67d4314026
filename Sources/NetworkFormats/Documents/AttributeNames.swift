/// The names under which a writer puts attributes where the format has a use of its own for some names.
struct AttributeNames {
  /// The name of each attribute, in order, no two the same.
  let written: [String]
  /// Each change, such as "the attribute id is written as id2".
  let changes: [String]

  /// Names that keep clear of those that are taken; one that does not has a number at its end.
  ///
  /// - Parameters:
  ///   - names: The attributes' names, no two the same.
  ///   - what: What they are of, such as "nodes".
  ///   - isTaken: Whether the format means something by a name.
  init(_ names: [String], of what: String, isTaken: (String) -> Bool) {
    var used = Set(names)
    var written: [String] = []
    var changes: [String] = []
    for name in names {
      var candidate = name
      var number = 2
      while isTaken(candidate) || (candidate != name && used.contains(candidate)) {
        candidate = "\(name)\(number)"
        number += 1
      }
      if candidate != name {
        used.insert(candidate)
        changes.append("the name of the attribute \(name) of \(what), written as \(candidate)")
      }
      written.append(candidate)
    }
    self.written = written
    self.changes = changes
  }
}

extension NetworkDocument {
  /// The attributes of nodes with the modes among them, for formats that have no place of their own for modes:
  /// `mode` (what a node of the mode is called) and, where every node has a mode, networkx's `bipartite` (0 for
  /// actors, 1 for events) and igraph's `type` (false for actors); each only where no attribute has that name.
  ///
  /// - Complexity: O(nodes).
  var nodeAttributesWithModes: [Attribute] {
    guard nodes.contains(where: { $0.mode != nil }) else { return nodeAttributes }
    func attribute(_ name: String, _ value: (Mode) -> Value) -> [Attribute] {
      guard nodeAttribute(name) == nil else { return [] }
      return [Attribute(name: name, values: nodes.map { $0.mode.map(value) })]
    }
    var modes = attribute("mode") { .text($0 == .actor ? actorWord : eventWord) }
    if nodes.allSatisfy({ $0.mode != nil }) {
      modes += attribute("bipartite") { .integer($0 == .actor ? 0 : 1) }
      modes += attribute("type") { .truth($0 == .event) }
    }
    return modes + nodeAttributes
  }
}
