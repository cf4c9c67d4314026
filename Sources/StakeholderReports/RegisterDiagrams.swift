import Languages
import NetworkDiagrams
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

/// The diagrams of a register.
///
/// ```swift
/// let diagrams = RegisterDiagrams(register)
/// let svg = try diagrams.responsibilityMap().svg()
/// let ministry = try diagrams.ego(of: "科技部")
/// ```
public struct RegisterDiagrams: Sendable {
  let register: Register
  let network: TwoModeNetwork<Party, Item>
  let sides: MainSides?
  let language: Language
  let words: ReportWords

  /// The diagrams of a register, with interface words in a language.
  ///
  /// Parties and items keep the names that the document gives them.
  public init(_ register: Register, language: Language = .simplifiedChinese) {
    self.register = register
    self.language = language
    words = ReportWords.words(in: language)
    network = TwoModeNetwork(register)
    sides = MainSides(register)
  }

  /// The responsibility map: units of the leading side | items by theme | units of the other sides.
  ///
  /// Where the register knows fewer than two sides, all units stand on the left.
  ///
  /// - Throws: `DiagramError`.
  public func responsibilityMap() throws(DiagramError) -> Diagram {
    let left = register.parties.filter { sides == nil || $0.side == sides?.lead }
    let right = register.parties.filter { sides != nil && $0.side != sides?.lead }
    return try ResponsibilityMap(
      title: words.map, source: source, leftName: sides.map { name($0.lead) } ?? words.unit,
      left: left.map(node), themes: themes, items: register.items.map(node),
      rightName: sides.map { name($0.other) } ?? "", right: right.map(node),
      ties: register.responsibilities.map { DiagramTie(party: $0.party, item: $0.item) },
      words: diagramWords
    ).diagram()
  }

  /// The co-responsibility network: units tied by the items that both answer for.
  ///
  /// - Parameter minimum: The least number of joint items of a tie that is drawn; `nil` for the
  ///   smallest that leaves a picture that can be read.
  /// - Throws: `DiagramError`.
  public func coResponsibility(minimum: Int? = nil) throws(DiagramError) -> Diagram {
    try CoResponsibilityNetwork(
      title: words.partners, source: source, sides: groups,
      units: register.parties.map {
        CoResponsibilityNetwork.Unit(node($0), items: network.events(of: $0).count)
      },
      pairs: network.projected().ties.map {
        DiagramPair(a: $0.first.id, b: $0.second.id, count: $0.shared.count)
      },
      minimum: minimum, words: diagramWords
    ).diagram()
  }

  /// The ego diagram of one party: its items and its partners.
  ///
  /// - Parameter party: The id of the party.
  /// - Returns: `nil` if the register has no such party.
  /// - Throws: `DiagramError`.
  public func ego(of party: Party.ID) throws(DiagramError) -> Diagram? {
    guard let profile = PartyProfile.profiles(of: register).first(where: { $0.party.id == party })
    else { return nil }
    return try ego(profile)
  }

  /// The ego diagram of a party whose profile is known already.
  func ego(_ profile: PartyProfile) throws(DiagramError) -> Diagram {
    let party = profile.party
    return try EgoDiagram(
      title: party.name, source: source, ego: node(party), themes: themes,
      items: profile.items.map(node), sides: groups,
      partners: profile.partners.map {
        EgoDiagram.Partner(node($0.party), items: $0.items.map(\.id))
      },
      words: diagramWords
    ).diagram()
  }

  var source: String { register.title.map { words.sourcePrefix + $0 } ?? "" }

  var diagramWords: DiagramWords { DiagramWords(in: language) }

  func name(_ side: Side) -> String { FindingWording(language).side(side) }

  func node(_ party: Party) -> DiagramParty {
    DiagramParty(id: party.id, label: party.name, group: party.side?.rawValue ?? "")
  }

  func node(_ item: Item) -> DiagramItem {
    DiagramItem(
      id: item.id, number: item.id, title: item.title == item.id ? "" : item.title,
      group: item.theme ?? "")
  }

  /// The sides, and a group for parties without one where there are any.
  var groups: [DiagramGroup] {
    let known = register.sides.map { DiagramGroup(id: $0.rawValue, label: name($0)) }
    let hasOthers = register.parties.contains { $0.side == nil }
    return hasOthers ? known + [DiagramGroup(id: "", label: words.unit)] : known
  }

  var themes: [DiagramGroup] {
    let known = register.themes.map { DiagramGroup(id: $0, label: $0) }
    let hasOthers = register.items.contains { $0.theme == nil }
    return hasOthers ? known + [DiagramGroup(id: "", label: "")] : known
  }
}
