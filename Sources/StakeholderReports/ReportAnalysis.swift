import NetworkFormats
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings
import TwoModeNetworks

/// Everything that the report says in each of its languages, computed once.
struct ReportAnalysis: Sendable {
  let findings: Findings
  let doubts: [Diagnostic]
  /// Who shares items with whom, by count; with p and q for pairs across sides, where two are known.
  let projection: Projection<Party, Item>
  /// The two sides that the register is about; `nil` where fewer than two are known.
  let sides: MainSides?
  /// Where the two sides meet; `nil` where fewer than two are known.
  let contacts: ContactMatrix<Party, Item>?
  /// The scores of the parties that tables show.
  let scores: [Scores<Party>]
  let communities: Communities<Party, Item>
  let density: Double?
  /// The diagrams, in every language from the same findings.
  let diagrams: RegisterDiagrams
  /// The hotspots of each kind, ranked once.
  let hotspots: [HotspotKind: [Hotspot]]
  // Anchors are positions: names may hold characters that a link cannot.
  let partyAnchors: [Party.ID: String]
  let itemAnchors: [Item.ID: String]

  var register: Register { findings.register }

  init(_ findings: Findings, doubts: [Diagnostic]) {
    let register = findings.register
    let network = findings.network
    self.findings = findings
    self.doubts = doubts
    sides = MainSides(register)
    projection = sides == nil ? findings.projection : findings.projectionTestedAcrossSides
    contacts = sides.map { sides in
      network.contacts(rows: { $0.side == sides.other }, columns: { $0.side == sides.lead })
    }
    scores = findings.scores
    communities = findings.communities
    diagrams = RegisterDiagrams(findings)
    density = network.density()
    hotspots = Dictionary(
      uniqueKeysWithValues: HotspotKind.allCases.map { ($0, findings.coordination.hotspots($0)) })
    partyAnchors = Dictionary(
      register.parties.enumerated().map { ($0.element.id, "party-\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
    itemAnchors = Dictionary(
      register.items.enumerated().map { ($0.element.id, "item-\($0.offset + 1)") },
      uniquingKeysWith: { first, _ in first })
  }

  /// The number of a party's community, 1 for the largest; `nil` for a party in none.
  func community(of party: Party) -> Int? { communities[actor: party].map { $0 + 1 } }

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
          + [("community", community(of: party).map(String.init))]
      },
      eventAttributes: { item in
        [
          ("item", item.id), ("name", item.title), ("number", item.number), ("theme", item.theme),
          ("community", communities[event: item].map { "\($0 + 1)" }),
        ]
      },
      tieAttributes: { party, item in
        [("role", roles[Key(party: party.id, item: item.id)] ?? nil)]
      }, integers: ["community"])
  }
}
