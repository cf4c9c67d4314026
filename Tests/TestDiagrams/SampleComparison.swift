import Drawing
import StakeholderDiagrams

/// Two made-up networks of which the later has lost a few items, and one unit for another.
extension SampleDiagrams {
  package static func comparison(words: DiagramWords = .simplifiedChinese) -> ComparisonDiagram {
    let units = left + right
    let (added, removed) = ("r2", "r3")
    let laterItems = Set(items.indices.filter { $0 % 9 != 4 }.map { "i\($0)" })
    func counts(_ ids: [String], of units: [String]) -> (before: Int, after: Int) {
      (
        units.contains(added) ? 0 : ids.count,
        units.contains(removed) ? 0 : ids.count { laterItems.contains($0) }
      )
    }
    return ComparisonDiagram(
      title: "前后对照（虚构数据）", source: "来源：虚构", beforeName: "旧版", afterName: "新版", sides: sides,
      units: units.map { unit in
        let own = counts(items(of: unit.id), of: [unit.id])
        return .init(
          unit, before: unit.id == added ? nil : own.before,
          after: unit.id == removed ? nil : own.after)
      },
      ties: units.indices.flatMap { index in
        units[(index + 1)...].map { other in
          let ids = joint(units[index].id, other.id)
          let both = counts(ids, of: [units[index].id, other.id])
          return .init(a: units[index].id, b: other.id, before: both.before, after: both.after)
        }
      }, words: words)
  }
}
