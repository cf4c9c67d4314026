extension DiagramDefinition {
  /// ``DiagramKind/ego``. A report shows that of each of its parties, on the party's card.
  static let ego = DiagramDefinition(
    summary: "one party, its items and its partners, or one item, its units and the items that "
      + "share them",
    subjects: [.party, .item], needsSubject: true, isOfPairs: true
  ) { diagrams, options in
    if let item = options.item {
      return try diagrams.ego(ofItem: item).orThrow(.unknownItem(item))
    }
    let party = options.party ?? ""
    return try diagrams.ego(of: party).orThrow(.unknownParty(party))
  }
}
