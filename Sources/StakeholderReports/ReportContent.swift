import NetworkFormats
import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

/// Everything the sections of the report draw on, computed once.
struct ReportContent {
  let findings: Findings
  let doubts: [Diagnostic]
  let words: ReportWords
  let wording: any FindingWording
  /// Who shares items with whom, by count.
  let projection: Projection<Party, Item>
  /// The two sides that the register is about; `nil` where fewer than two are known.
  let sides: MainSides?
  /// Where the two sides meet; `nil` where fewer than two are known.
  let contacts: ContactMatrix<Party, Item>?
  /// The scores of the parties that tables show.
  let scores: [Scores<Party>]
  let betweenness: Scores<Party>

  /// The hotspots of each kind, ranked once.
  let hotspots: [HotspotKind: [Hotspot]]

  let partyAnchors: [Party.ID: String]
  let itemAnchors: [Item.ID: String]

  var register: Register { findings.register }

  init(
    findings: Findings, doubts: [Diagnostic], words: ReportWords, wording: any FindingWording
  ) {
    self.findings = findings
    self.doubts = doubts
    self.words = words
    self.wording = wording
    let network = findings.network
    projection = network.projected()
    sides = MainSides(findings.register)
    contacts = sides.map { sides in
      network.contacts(rows: { $0.side == sides.other }, columns: { $0.side == sides.lead })
    }
    betweenness = network.betweenness()
    hotspots = Dictionary(
      uniqueKeysWithValues: HotspotKind.allCases.map { ($0, findings.coordination.hotspots($0)) })
    scores = [
      network.degree(), network.normalizedDegree(), network.closeness(), betweenness,
      network.eigenvector(), network.redundancy(),
    ]
    // Anchors are positions: names may hold characters that a link cannot.
    partyAnchors = Dictionary(
      findings.register.parties.enumerated().map { ($0.element.id, "party-\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
    itemAnchors = Dictionary(
      findings.register.items.enumerated().map { ($0.element.id, "item-\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// A party's name in the report's language, where that is not its canonical name.
  func gloss(_ party: Party) -> String? {
    guard let name = party.names[wording.language], name != party.name else { return nil }
    return name
  }

  /// A document's title, or the report's own where it has none.
  var title: String { register.title ?? words.reportTitle }

  /// The network with what is known of its nodes and ties.
  var graphML: String {
    struct Key: Hashable {
      let party: String
      let item: String
    }
    let roles = Dictionary(
      register.responsibilities.map {
        (Key(party: $0.party, item: $0.item), $0.role?.rawValue)
      }, uniquingKeysWith: { first, _ in first })
    return GraphML.text(
      findings.network, modeNames: ("party", "item"),
      actorAttributes: { party in
        [("name", party.name), ("side", party.side?.rawValue), ("kind", party.kind)]
          + Language.allCases.map { ("name " + $0.rawValue, party.names[$0]) }
      },
      eventAttributes: { item in
        [("item", item.id), ("name", item.title), ("number", item.number), ("theme", item.theme)]
      },
      tieAttributes: { party, item in
        [("role", roles[Key(party: party.id, item: item.id)] ?? nil)]
      })
  }
}
