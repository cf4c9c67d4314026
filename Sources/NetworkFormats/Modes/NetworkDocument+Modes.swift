extension NetworkDocument {
  /// The document with a mode for every node, and a note that says what told it.
  ///
  /// In this order: the attribute that `choice` names; what the format itself says (two-mode Pajek and UCINET,
  /// HIF); the attributes `bipartite`, `mode` and `type` where each node has one of two values and no tie joins
  /// nodes of one; the directions of ties, where none goes to a node from which another goes; a colouring in
  /// two, where the network has only one. An attribute that says no more than the mode goes.
  ///
  /// - Throws: ``NetworkFormatError`` where the network is not two-mode, with the odd cycle that proves it, or
  ///   where nothing decides which nodes are actors, with the option that does.
  /// - Complexity: O(nodes + ties), times the attributes.
  public func settlingModes(
    by choice: ModeChoice? = nil
  ) throws(NetworkFormatError) -> NetworkDocument {
    if let choice { return try settled(by: choice) }
    if nodes.allSatisfy({ $0.mode != nil }) {
      try requireTiesAcross(nodes.compactMap(\.mode), told: "the file")
      return withoutModeAttributes
    }
    for usual in ModeAttribute.usual {
      guard let attribute = nodeAttributes.first(where: { $0.name.lowercased() == usual.name }),
        let told = ModeAttribute(attribute)
      else { continue }
      if usual.isPromise { try requireTiesAcross(told.modes, told: attribute.name) }
      guard tieWithin(told.modes) == nil else { continue }
      return settled(by: told)
    }
    return try settledByTies()
  }

  private func settled(by choice: ModeChoice) throws(NetworkFormatError) -> NetworkDocument {
    guard let attribute = nodeAttribute(choice.attribute) else {
      let names = nodeAttributes.map(\.name).joined(separator: ", ")
      throw NetworkFormatError(
        message: "no node has an attribute \(choice.attribute); "
          + (names.isEmpty ? "there are no attributes" : "there are \(names)"))
    }
    guard let told = ModeAttribute(attribute, actorValue: choice.actorValue) else {
      let values = Set(attribute.values.map { $0?.text ?? "nothing" }).sorted()
      throw NetworkFormatError(
        message: "the attribute \(choice.attribute) does not part nodes into two modes"
          + (choice.actorValue.map { ", one of them \($0)" } ?? "")
          + "; its values are \(values.prefix(6).joined(separator: ", "))"
          + (values.count > 6 ? " and \(values.count - 6) more" : ""))
    }
    try requireTiesAcross(told.modes, told: attribute.name)
    return settled(by: told)
  }

  private func settled(by told: ModeAttribute) -> NetworkDocument {
    var result = self
    if let words = told.words ?? words(agreeingWith: told.modes) {
      (result.actorWord, result.eventWord) = words
    }
    var notes = [Note(.modesByAttribute, [told.name])]
    if told.isFirstNodeActor {
      notes.append(Note(.firstModeByOrder, [nodes.first?.name ?? "", told.name]))
    }
    return result.withModes(told.modes, notes)
  }

  /// What nodes are called by an attribute that parts them in the same way.
  private func words(agreeingWith modes: [Mode]) -> (actor: String, event: String)? {
    for usual in ModeAttribute.usual {
      guard let attribute = nodeAttributes.first(where: { $0.name.lowercased() == usual.name }),
        let other = ModeAttribute(attribute), let words = other.words
      else { continue }
      if other.modes == modes { return words }
      if other.modes == modes.map(\.other) { return (words.event, words.actor) }
    }
    return nil
  }

  private func settledByTies() throws(NetworkFormatError) -> NetworkDocument {
    switch TwoColouring.outcome(of: self) {
    case .oddCycle(let cycle):
      let names = cycle.prefix(12).map { nodes[$0].name } + (cycle.count > 12 ? ["…"] : [])
      let line = ties.first.flatMap { _ in nodes[cycle[0]].line }
      throw NetworkFormatError(
        line: line,
        message: cycle.count == 1
          ? "\(names[0]) is tied to itself, so the network is not two-mode; take the tie out"
          : "the network is not two-mode: \(names.joined(separator: " – ")) – \(names[0]) is a cycle of "
            + "\(cycle.count) nodes; a two-mode network has ties between its modes alone")
    case .colours(let colours, let components):
      let sources = Set(ties.map(\.source))
      let isOneWay = ties.allSatisfy { !sources.contains($0.target) }
      let isolates = isolates
      guard isolates.isEmpty else {
        throw NetworkFormatError(
          line: nodes[isolates[0]].line,
          message:
            "nothing tells whether \(nodes[isolates[0]].name), which has no tie, is an actor or an "
            + "event; give nodes an attribute such as bipartite, or name one with --modes")
      }
      if isOneWay {
        return withModes(
          nodes.indices.map { sources.contains($0) ? .actor : .event },
          [Note(.modesByDirection)])
      }
      guard Set(components).count == 1, let first = ties.first else {
        throw NetworkFormatError(
          message:
            "the network falls into \(Set(components).count) parts, and nothing tells which of their "
            + "nodes are actors; give nodes an attribute such as bipartite, or name one with --modes"
        )
      }
      return withModes(
        colours.map { $0 == colours[first.source] ? .actor : .event },
        [Note(.modesByColouring, [nodes[first.source].name])])
    }
  }

  /// The first tie between nodes of one mode.
  private func tieWithin(_ modes: [Mode]) -> Tie? {
    ties.first { modes[$0.source] == modes[$0.target] }
  }

  private func requireTiesAcross(_ modes: [Mode], told: String) throws(NetworkFormatError) {
    guard let tie = tieWithin(modes) else { return }
    throw NetworkFormatError(
      line: tie.line,
      message:
        "\(nodes[tie.source].name) and \(nodes[tie.target].name) are tied, though \(told) has both in "
        + "one mode; a two-mode network has ties between its modes alone")
  }

  private func withModes(_ modes: [Mode], _ notes: [Note]) -> NetworkDocument {
    var result = self
    for (index, mode) in modes.enumerated() { result.nodes[index].mode = mode }
    result.notes += notes
    return result.withoutModeAttributes
  }

  /// Without the attributes that say no more than the modes do.
  private var withoutModeAttributes: NetworkDocument {
    var result = self
    let modes = nodes.map(\.mode)
    let names = ModeAttribute.usual.map(\.name)
    result.nodeAttributes.removeAll { attribute in
      guard names.contains(attribute.name.lowercased()), let told = ModeAttribute(attribute) else {
        return false
      }
      return told.modes.map(Optional.some) == modes
        || told.modes.map { Optional.some($0.other) } == modes
    }
    return result
  }
}
