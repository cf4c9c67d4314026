import Drawing
import StakeholderDiagrams

/// The parts of a map, ego diagrams of items and networks by a test among the made-up diagrams.
extension SampleDiagrams {
  package static let maps = ["part", "item", "backbone"]

  package static func map(_ kind: String, words: DiagramWords) throws -> Diagram {
    switch kind {
    case "part":
      let own = Set(items(of: "r0"))
      let ties = ties.filter { own.contains($0.item) }
      let units = Set(ties.map(\.party))
      return try ResponsibilityMap(
        title: "责任分工图：一个单位（虚构数据）", leftName: "本地单位", left: left.filter { units.contains($0.id) },
        themes: themes, items: items.filter { own.contains($0.id) }, rightName: "合作单位",
        right: right.filter { units.contains($0.id) },
        ties: ties.map {
          DiagramTie(
            party: $0.party, item: $0.item, role: $0.party.hasPrefix("l") ? .lead : .participant)
        }, part: .party(id: "r0", of: items.count), words: words
      ).diagram()
    case "item":
      let own = (left + right).filter { items(of: $0.id).contains("i9") }
      return try ItemEgoDiagram(
        title: "一项工作（虚构数据）", item: items[9], sides: sides,
        units: own.map { .init($0, role: $0.group == "left" ? .lead : .participant) },
        others: items.filter { $0.id != "i9" }.compactMap { other in
          let shared = own.filter { items(of: $0.id).contains(other.id) }
          return shared.isEmpty ? nil : .init(other, parties: shared.map(\.id))
        }, words: words
      ).diagram()
    default:
      let units = left + right
      let pairs = units.indices.flatMap { index in
        units[(index + 1)...].map { other in
          let items = joint(units[index].id, other.id)
          return DiagramPair(
            a: units[index].id, b: other.id, count: items.count, items: items,
            q: items.isEmpty ? nil : 0.1 / Double(items.count))
        }
      }
      // Nine communities, more than there are hues.
      let groups = (0..<9).map { group in
        units.indices.filter { $0 % 9 == group }.map { units[$0].id }
      }
      return try CoResponsibilityNetwork(
        title: "共同责任骨架（虚构数据）", sides: sides,
        units: units.map { .init($0, items: items(of: $0.id).count) }, pairs: pairs,
        backbone: .init(test: "某检验"), communities: .init(groups, method: "某算法", modularity: 0.4567),
        words: words
      ).diagram()
    }
  }
}
