import Drawing
import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

extension RegisterDiagrams {
  /// The co-responsibility network: units tied by the items that both answer for.
  ///
  /// - Parameters:
  ///   - minimum: The least number of joint items of a tie that is drawn; `nil` for the smallest that
  ///     leaves a picture that can be read.
  ///   - backbone: Which ties are drawn by a test instead; where it keeps none, the number of joint items
  ///     decides all the same, and the picture says so.
  ///   - color: What colours mean. Communities are those that the measure `community` numbers.
  /// - Throws: `DiagramError`.
  public func coResponsibility(
    minimum: Int? = nil, backbone: PairBackbone? = nil, color: NetworkColor = .side
  ) throws(DiagramError) -> Diagram {
    let projection = findings.projection
    let tested =
      backbone.map { network.tested(projection, by: $0.test, correction: $0.correction) }
      ?? projection
    return try CoResponsibilityNetwork(
      title: words.partners, source: source, sides: groups,
      units: register.parties.map {
        CoResponsibilityNetwork.Unit(node($0), items: network.events(of: $0).count)
      },
      pairs: tested.ties.map {
        DiagramPair(
          a: $0.first.id, b: $0.second.id, count: $0.shared.count, items: $0.shared.map(\.id),
          q: $0.q)
      },
      minimum: minimum,
      backbone: backbone.map {
        let isCorrected = $0.correction != .none
        return CoResponsibilityNetwork.Backbone(
          test: diagramWords.titles.test(
            $0.test.name, correction: isCorrected ? $0.correction.rawValue : nil),
          value: isCorrected ? "q" : "p", level: $0.level)
      }, communities: color == .community ? communities : nil, words: diagramWords
    ).diagram()
  }

  private var communities: CoResponsibilityNetwork.Communities {
    let options = CommunityOptions()
    let found = findings.communities
    return CoResponsibilityNetwork.Communities(
      found.groups.map { group in
        // The unit with the most items first, of equal ones that which the register names first.
        let counts = group.actors.map { network.events(of: $0).count }
        return group.actors.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
          .map { group.actors[$0].id }
      },
      method: diagramWords.titles.leiden(runs: options.runs, seed: findings.seed),
      modularity: found.modularity)
  }
}
