import NetworkFormats
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings
import StakeholderInputs
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

  /// The network with all that the register says of its nodes and ties, so that it can be read back, and the
  /// communities of its nodes.
  var graphML: String {
    var document = NetworkDocument(register)
    let ofParties = register.parties.map { community(of: $0) }
    let ofItems = register.items.map { communities[event: $0].map { $0 + 1 } }
    document.addNodeAttribute("community", (ofParties + ofItems).map { $0.map { .integer($0) } })
    do { return String(decoding: try document.bytes(in: .graphML), as: UTF8.self) } catch {
      preconditionFailure("GraphML is written: \(error)")
    }
  }
}
