import Drawing
import Languages
import ResponsibilityRegister
import StakeholderFindings

extension RegisterDiagrams {
  /// The hotspot map: items or parties by the relations that they have to coordinate, the highest
  /// explained.
  ///
  /// - Returns: `nil` where nothing has to be coordinated.
  /// - Throws: `DiagramError`.
  public func hotspotMap(of kind: HotspotMode) throws(DiagramError) -> Diagram? {
    let coordination = findings.coordination
    let hotspots = coordination.hotspots(kind == .items ? .items : .parties)
    guard !hotspots.isEmpty else { return nil }
    let wording = FindingWording(language, sides: register.sideNames)
    var explanations: [String: String] = [:]
    for hotspot in hotspots {
      switch hotspot.subject {
      case .item(let item): explanations[item.id] = wording.hotspot(hotspot).description
      case .party(let party): explanations[party.id] = wording.hotspot(hotspot).description
      case .channel: continue
      }
    }
    let words = diagramWords
    let spots =
      switch kind {
      case .items:
        coordination.items.map { entry in
          let item = node(entry.item)
          return HotspotMap.Spot(
            id: item.id, number: item.number, label: item.title, group: item.group,
            score: entry.load.score, explanation: explanations[item.id] ?? "")
        }
      case .parties:
        coordination.parties.map { entry in
          let party = node(entry.party)
          return HotspotMap.Spot(
            id: party.id, label: party.label, group: party.group, score: entry.load.score,
            explanation: explanations[party.id] ?? "")
        }
      }
    return try HotspotMap(
      title: kind == .items ? words.hotspot.itemsTitle : words.hotspot.partiesTitle,
      source: source, kind: kind, groups: kind == .items ? themes : groups, spots: spots,
      hasSides: MainSides(register) != nil, words: words
    ).diagram()
  }
}
