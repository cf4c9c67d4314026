import Drawing
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

extension RegisterDiagrams {
  /// What has changed since another register: both co-responsibility networks on one layout.
  ///
  /// Units are the same where their ids, their canonical names, are; read both documents with one
  /// registry of parties where they write names differently. Items may be numbered anew: only how many
  /// of them two units share is compared.
  ///
  /// - Parameters:
  ///   - earlier: The register to compare with; this one is the later.
  ///   - earlierName: What the picture calls the earlier register; `nil` for its title, or in general
  ///     words where both have the same or none.
  ///   - name: The same for the later register.
  /// - Throws: `DiagramError`.
  public func comparison(
    with earlier: Register, named earlierName: String? = nil, and name: String? = nil
  ) throws(DiagramError) -> Diagram {
    try comparison(
      with: earlier, named: earlierName, and: name, title: diagramWords.comparison.title)
  }

  /// What changes would do that were supposed: the co-responsibility networks before and after on one layout.
  /// The register of these diagrams is the one afterwards.
  ///
  /// A unit that carries others on has the place of the one of them that has most items.
  ///
  /// - Throws: `DiagramError`.
  public func comparison(of whatIf: WhatIf) throws(DiagramError) -> Diagram {
    let words = diagramWords.comparison
    return try comparison(
      with: whatIf.comparable, named: words.asIs, and: words.supposed, title: words.supposedTitle)
  }

  private func comparison(
    with earlier: Register, named earlierName: String?, and name: String?, title: String
  ) throws(DiagramError) -> Diagram {
    let known = register.partiesByID
    let parties = register.parties + earlier.parties.filter { known[$0.id] == nil }
    let before = CoResponsibility(TwoModeNetwork(earlier))
    let after = CoResponsibility(network)
    let position = Dictionary(
      parties.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let pairs = Set(before.joint.keys).union(after.joint.keys).map { pair in
      pair.map { position[$0] ?? 0 }.sorted()
    }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    let titles = register.title == earlier.title ? (nil, nil) : (earlier.title, register.title)
    let own = diagramWords.comparison
    return try ComparisonDiagram(
      title: title, source: source, beforeName: earlierName ?? titles.0 ?? own.before,
      afterName: name ?? titles.1 ?? own.after, sides: groups(of: parties, earlier),
      units: parties.map {
        .init(node($0), before: before.items[$0.id], after: after.items[$0.id])
      },
      ties: pairs.map { pair in
        let ids = pair.map { parties[$0].id }
        return .init(
          a: ids[0], b: ids[1], before: before.joint[Set(ids)] ?? 0,
          after: after.joint[Set(ids)] ?? 0)
      },
      words: diagramWords
    ).diagram()
  }

  // The sides of this register, then those that only others of the parties have.
  private func groups(of parties: [Party], _ earlier: Register) -> [DiagramGroup] {
    var groups = groups
    let names = register.sideNames.merging(earlier.sideNames) { own, _ in own }
    for party in parties where !groups.contains(where: { $0.id == node(party).group }) {
      groups.append(
        DiagramGroup(
          id: node(party).group, label: party.side.map { name($0, among: names) } ?? words.unit))
    }
    return groups
  }
}

/// How many items each party has, and each two share.
private struct CoResponsibility {
  let items: [Party.ID: Int]
  let joint: [Set<Party.ID>: Int]

  init(_ network: TwoModeNetwork<Party, Item>) {
    items = Dictionary(
      network.actors.map { ($0.id, network.events(of: $0).count) },
      uniquingKeysWith: { first, _ in first })
    joint = Dictionary(
      network.projected().ties.map { ([$0.first.id, $0.second.id], $0.shared.count) },
      uniquingKeysWith: { first, _ in first })
  }
}
