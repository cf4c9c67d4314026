import Drawing
import Languages
import NetworkPictures
import StakeholderDiagrams
import TwoModeNetworks

/// The network by itself among the made-up diagrams.
extension SampleDiagrams {
  package static let networks = ["two modes", "one mode"]

  package static func network(_ kind: String, words: DiagramWords) throws -> Diagram {
    let network = try TwoModeNetwork(
      actors: (left + right).map(\.id), events: items.map(\.id),
      ties: ties.map { ($0.party, $0.item) }, weights: ties.indices.map { Double($0 % 7) - 1 })
    let labels = Dictionary(
      uniqueKeysWithValues: (left + right).map { ($0.id, $0.label) }
        + items.map { ($0.id, "\($0.number) \($0.title)") })
    let language = Language.allCases.first { DiagramWords(in: $0) == words } ?? .english
    let units = NodeStyle<String>(
      "单位", label: { labels[$0] ?? "" }, group: { $0.hasPrefix("l") ? "本地单位" : "合作单位" })
    let works = NodeStyle<String>(
      "工作", label: { String($0.dropFirst()) }, detail: { labels[$0] ?? "" })
    guard kind == "one mode" else {
      return network.diagram(
        title: "网络（虚构数据）", actors: units, events: works, language: language)
    }
    return network.projected(weighting: .newman).diagram(
      title: "投影（虚构数据）", nodes: units, shared: works, language: language)
  }
}
