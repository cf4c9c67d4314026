import Foundation
import ResponsibilityRegister

/// What the page's script needs to know in one language: names to search and to show, who answers for
/// what, and its own words.
struct ReportData: Encodable {
  struct Node: Encodable {
    let name: String
    /// Other names that a search finds it by.
    let also: [String]
    let near: [String]
  }

  let nodes: [String: Node]
  let words: [String: String]

  init(_ content: ReportContent) {
    let (register, analysis) = (content.register, content.analysis)
    var itemsOf: [Party.ID: [String]] = [:]
    var partiesOf: [Item.ID: [String]] = [:]
    for team in content.findings.teams {
      partiesOf[team.item.id] = team.parties.map(content.anchor)
      for party in team.parties { itemsOf[party.id, default: []].append(content.anchor(team.item)) }
    }
    var nodes: [String: Node] = [:]
    for party in register.parties {
      let shown = content.wording.name(party)
      let names = [party.name] + Language.allCases.compactMap { party.names[$0] }
      nodes[analysis.partyAnchors[party.id] ?? ""] = Node(
        name: shown, also: ReportData.others(names + party.writtenForms, than: shown),
        near: itemsOf[party.id] ?? [])
    }
    for item in register.items {
      let title = content.title(item)
      let shown = title.isEmpty ? item.id : "\(item.id) \(title)"
      let titles = [item.title] + Language.allCases.compactMap { item.titles[$0] }
      nodes[analysis.itemAnchors[item.id] ?? ""] = Node(
        name: shown, also: ReportData.others(titles, than: title), near: partiesOf[item.id] ?? [])
    }
    self.nodes = nodes
    let own = content.words
    words = [
      "noResults": own.noResults, "neighbours": own.neighbours, "openCard": own.openCard,
      "copy": own.copy, "copied": own.copied, "filter": own.filter, "showFewer": own.showFewer,
      "rowsShown": own.rowsShown, "zoomIn": own.zoomIn, "zoomOut": own.zoomOut,
      "zoomReset": own.zoomReset, "sortedUp": own.sortedUp, "sortedDown": own.sortedDown,
    ]
  }

  private static func others(_ names: [String], than shown: String) -> [String] {
    var seen: Set<String> = [shown]
    return names.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// The data as JSON that may stand in a page: nothing in it can end a script element.
  func json() throws(ReportError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
        .replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028")
        .replacing("\u{2029}", with: "\\u2029")
    } catch {
      throw .template("the data of the page: \(error)")
    }
  }
}
