import Drawing
import StakeholderDiagrams

/// The charts among the made-up diagrams.
extension SampleDiagrams {
  package static let charts = ["quadrant", "alluvial"] + overviews

  package static func chart(_ kind: String, words: DiagramWords) throws -> Diagram {
    switch kind {
    case _ where overviews.contains(kind): return try overview(kind, words: words)
    case "alluvial": return try alluvial(words: words).diagram()
    default: return try quadrant(words: words).diagram()
    }
  }

  package static func alluvial(words: DiagramWords = .simplifiedChinese) -> AlluvialDiagram {
    AlluvialDiagram(
      title: "责任流向（虚构数据）", leftName: "本地单位", left: left, themes: themes, items: items,
      rightName: "合作单位", right: right, ties: ties, words: words)
  }

  package static func quadrant(words: DiagramWords = .simplifiedChinese) -> QuadrantDiagram {
    let units = left + right
    let shared = units.map { unit in
      units.filter { $0.id != unit.id }.map { joint(unit.id, $0.id).count }.filter { $0 > 0 }
    }
    return QuadrantDiagram(
      title: "广度与深度（虚构数据）", sides: sides,
      units: zip(units, shared).map { unit, counts in
        .init(
          unit, breadth: counts.count,
          depth: counts.isEmpty
            ? nil : Double(counts.reduce(0, +)) / Double(counts.count))
      }, medianBreadth: 6, medianDepth: 1.5, words: words)
  }
}
