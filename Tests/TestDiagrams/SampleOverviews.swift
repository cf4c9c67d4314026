import Drawing
import StakeholderDiagrams

/// The set view and the hotspot map among the made-up diagrams.
extension SampleDiagrams {
  package static let overviews = ["sets", "hotspots"]

  package static func overview(_ kind: String, words: DiagramWords) throws -> Diagram {
    switch kind {
    case "sets": return try sets(words: words).diagram()
    default: return try hotspots(words: words).diagram()
    }
  }

  package static func sets(words: DiagramWords = .simplifiedChinese) -> SetView {
    SetView(
      title: "单位组合（虚构数据）", sides: sides, units: left + right, items: items, ties: ties,
      minimum: 1, words: words)
  }

  package static func hotspots(words: DiagramWords = .simplifiedChinese) -> HotspotMap {
    HotspotMap(
      title: "热点（虚构数据）", kind: .items, groups: themes,
      spots: items.map { item in
        let count = ties.count { $0.item == item.id }
        return .init(
          id: item.id, number: item.number, label: item.title, group: item.group,
          score: count * (count - 1) / 2, explanation: "第\(item.number)项有\(count)个单位；\(item.title)。"
        )
      }, words: words)
  }
}
