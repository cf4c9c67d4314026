import Drawing
import Languages

/// The colours of a ``CoResponsibilityNetwork``: by side, or by community.
struct NetworkColoring {
  /// What one unit looks like, and what a reader who points at it is told of it.
  struct Look {
    let fill: DiagramColor
    let stroke: DiagramColor
    let remark: String
  }

  /// What colours are of, for the legend.
  let heading: String
  /// The colours and their meaning.
  let entries: [DiagramLegend.Entry]
  /// Where communities come from; empty for sides.
  let rule: String
  /// What is said of communities without a hue of their own; empty for none.
  let remark: String

  private let looks: [Look]

  /// The hues that communities may have; the last of the palette is the grey of all others.
  static let hueCount = DiagramPalette.hueCount - 1
  /// More of a hue than sides have, which are but two or three.
  private static let tint = 0.34
  private static let grey = DiagramPalette.hue(DiagramPalette.hueCount - 1)

  func look(ofUnit unit: Int) -> Look { looks[unit] }

  init(_ network: CoResponsibilityNetwork, _ positions: PositionIndex) throws(DiagramError) {
    let words = network.words
    let sides = try PositionIndex(network.sides.map(\.id))
    var sideOfUnit: [Int] = []
    for unit in network.units { sideOfUnit.append(try sides.position(of: unit.party.group)) }
    guard let communities = network.communities else {
      looks = sideOfUnit.map {
        let hue = DiagramPalette.side($0)
        return Look(fill: hue.tint(0.16), stroke: hue, remark: "")
      }
      heading = words.color
      entries = network.sides.enumerated().map { position, side in
        let hue = DiagramPalette.side(position)
        return .init(.box(fill: hue.tint(0.16), stroke: hue, dashed: false), side.label)
      }
      rule = ""
      remark = ""
      return
    }
    var communityOfUnit: [Int?] = Array(repeating: nil, count: network.units.count)
    for (number, members) in communities.groups.enumerated() {
      for id in members {
        let unit = try positions.position(of: id)
        guard communityOfUnit[unit] == nil else { throw .repeatedNode(id) }
        communityOfUnit[unit] = number
      }
    }
    let own = words.network
    looks = communityOfUnit.map { community in
      let hue = community.map(Self.hue) ?? Self.grey
      return Look(
        fill: hue.tint(Self.tint), stroke: hue,
        remark: community.map { TextTemplate(own.memberOf).filled(with: ["name": "\($0 + 1)"]) }
          ?? "")
    }
    func name(_ community: Int) -> String {
      let members = communities.groups[community]
      let leader = members.first.flatMap { positions[$0] }.map { network.units[$0].party.label }
      return TextTemplate(own.community).filled(with: [
        "name": "\(community + 1)", "count": "\(members.count)", "leader": leader ?? "",
      ])
    }
    let all = communities.groups.indices
    let others = all.dropFirst(Self.hueCount)
    var entries = all.prefix(Self.hueCount).map { Self.entry(Self.hue($0), name($0)) }
    if !others.isEmpty {
      let members = others.reduce(0) { $0 + communities.groups[$1].count }
      entries.append(
        Self.entry(
          Self.grey,
          TextTemplate(own.grey).filled(with: ["count": "\(others.count)", "units": "\(members)"])))
    }
    let tied = Set(network.pairs.filter { $0.count > 0 }.flatMap { [$0.a, $0.b] })
    let hasLoners = communityOfUnit.indices.contains {
      communityOfUnit[$0] == nil && tied.contains(network.units[$0].party.id)
    }
    if hasLoners { entries.append(Self.entry(Self.grey, own.noCommunity)) }
    self.entries = entries
    heading = own.communities
    remark =
      others.isEmpty
      ? ""
      : TextTemplate(own.greyRemark).filled(with: [
        "hues": "\(Self.hueCount)",
        "names": others.map(name).joined(separator: words.separator),
      ])
    rule =
      if let modularity = communities.modularity {
        TextTemplate(own.communityRule).filled(with: [
          "method": communities.method,
          "modularity": "\((modularity * 1000).rounded() / 1000)",
        ])
      } else {
        TextTemplate(own.communityRuleAlone).filled(with: ["method": communities.method])
      }
  }

  private static func hue(_ community: Int) -> DiagramColor {
    community < hueCount ? DiagramPalette.hue(community) : grey
  }

  private static func entry(_ hue: DiagramColor, _ meaning: String) -> DiagramLegend.Entry {
    .init(.box(fill: hue.tint(tint), stroke: hue, dashed: false), meaning)
  }
}
