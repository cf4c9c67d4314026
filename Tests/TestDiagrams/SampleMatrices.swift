import Drawing
import StakeholderDiagrams

/// The matrix of units and the overview among the made-up diagrams.
extension SampleDiagrams {
  package static let matrices = ["units", "overview"]

  package static func matrix(_ kind: String, words: DiagramWords) throws -> Diagram {
    let units = left + right
    guard kind == "overview" else {
      return try CoResponsibilityMatrix(
        title: "共同责任矩阵（虚构数据）", name: "单位",
        units: units.map { .init($0, items: items(of: $0.id).count) },
        pairs: units.indices.flatMap { index in
          units[(index + 1)...].compactMap { other in
            let items = joint(units[index].id, other.id)
            return items.isEmpty ? nil : .init(a: units[index].id, b: other.id, items: items)
          }
        }, words: words
      ).diagram()
    }
    return try ThemeOverview(
      title: "章节总览（虚构数据）", sides: sides, units: units,
      themes: themes.map { theme in .init(theme, items: items.count { $0.group == theme.id }) },
      cells: units.flatMap { unit in
        themes.map { theme in
          let own = Set(items(of: unit.id))
          return .init(
            party: unit.id, theme: theme.id,
            items: items.filter { $0.group == theme.id && own.contains($0.id) }.map(\.id))
        }
      }, words: words
    ).diagram()
  }
}
