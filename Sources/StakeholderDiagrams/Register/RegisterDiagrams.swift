import Drawing
import Languages
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
  let findings: Findings
  let sides: MainSides?
  let language: Language
  let labels: Language
  let words: RegisterWords
  /// What is drawn of a register that is too large for a picture.
  let part: Once<ReadablePart?>

  /// The diagrams of a register whose findings are known, with interface words in a language.
  ///
  /// Parties, items and themes have their names and titles in that language where the register knows
  /// them, and otherwise those that the document gives them, as it does in simplified Chinese.
  ///
  /// - Parameters:
  ///   - findings: What was found in the register.
  ///   - language: The language of headings, rules and legends.
  ///   - labels: The language of names and titles; `nil` for the same.
  public init(
    _ findings: Findings, language: Language = .simplifiedChinese, labels: Language? = nil
  ) {
    self.init(
      findings, language: language, labels: labels, sides: MainSides(findings.register),
      part: Once { ReadablePart(findings) })
  }

  /// The diagrams of a register, with interface words in a language.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - language: The language of headings, rules and legends.
  ///   - labels: The language of names and titles; `nil` for the same.
  public init(
    _ register: Register, language: Language = .simplifiedChinese, labels: Language? = nil
  ) {
    self.init(Findings(register), language: language, labels: labels)
  }

  private init(
    _ findings: Findings, language: Language, labels: Language?, sides: MainSides?,
    part: Once<ReadablePart?>
  ) {
    self.findings = findings
    self.language = language
    self.labels = labels ?? language
    self.sides = sides
    self.part = part
    words = RegisterWords(in: language)
  }

  /// The same diagrams in another language; what they are drawn from is not worked out again.
  public func speaking(_ language: Language) -> RegisterDiagrams {
    RegisterDiagrams(findings, language: language, labels: nil, sides: sides, part: part)
  }

  var register: Register { findings.register }
  var network: TwoModeNetwork<Party, Item> { findings.network }

  /// The responsibility map: units of the leading side | items by theme | units of the other sides.
  ///
  /// Where the register knows fewer than two sides, all units stand on the left. Of a register that is too
  /// large for a picture, the part that can be read is drawn, and a remark says what was left out.
  ///
  /// - Throws: `DiagramError`.
  public func responsibilityMap() throws(DiagramError) -> Diagram {
    let drawn = try readable { diagrams throws(DiagramError) in try diagrams.wholeMap() }
    if let drawn { return drawn }
    return try wholeMap()
  }

  private func wholeMap() throws(DiagramError) -> Diagram {
    try map(title: words.map, items: register.items, parties: register.parties)
  }

  /// The ego diagram of one party: its items and its partners.
  ///
  /// - Parameter party: The id of the party.
  /// - Returns: `nil` if the register has no such party.
  /// - Throws: `DiagramError`.
  public func ego(of party: Party.ID) throws(DiagramError) -> Diagram? {
    guard let profile = findings.profiles.first(where: { $0.party.id == party })
    else { return nil }
    return try ego(profile)
  }

  /// The ego diagram of a party whose profile is known already.
  package func ego(_ profile: PartyProfile) throws(DiagramError) -> Diagram {
    let party = profile.party
    return try EgoDiagram(
      title: label(party), source: source, ego: node(party), themes: themes,
      items: profile.items.map(node), sides: groups,
      partners: profile.partners.map {
        EgoDiagram.Partner(node($0.party), items: $0.items.map(\.id))
      },
      words: diagramWords
    ).diagram()
  }

  /// What is drawn, and that it is a part of what was read, or supposed, where it is so.
  var source: String {
    let source = diagramWords.titles.source(of: register, in: language)
    let wording = FindingWording(language, sides: register.sideNames)
    let said = register.departures.map(wording.doubt)
    return ([source] + said).filter { !$0.isEmpty }.joined(separator: " ")
  }

  var diagramWords: DiagramWords { DiagramWords(in: language) }

  /// How a side is called where it stands by itself, as in a heading.
  func name(_ side: Side) -> String { name(side, among: register.sideNames) }

  func name(_ side: Side, among names: [Side: LocalizedText]) -> String {
    let name = FindingWording(language, sides: names).side(side)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// A party's name in the language of labels, or as the document has it.
  ///
  /// A document in Chinese keeps its own, mostly shorter forms in a diagram in simplified Chinese.
  func label(_ party: Party) -> String {
    let isChinese = party.name.unicodeScalars.contains(where: \.properties.isIdeographic)
    if labels == .simplifiedChinese, isChinese { return party.name }
    return party.names[labels] ?? party.name
  }

  /// An item's title in the language of labels, or as the document has it.
  func label(_ item: Item) -> String { item.titles[labels] ?? item.title }

  /// A theme's title in the language of labels, or as the document has it.
  func label(ofTheme theme: String) -> String { register.themeTitles[theme]?[labels] ?? theme }

  func node(_ party: Party) -> DiagramParty {
    DiagramParty(id: party.id, label: label(party), group: party.side?.rawValue ?? "")
  }

  func node(_ item: Item) -> DiagramItem {
    let title = label(item)
    return DiagramItem(
      id: item.id, number: item.id, title: title == item.id ? "" : title,
      group: item.theme ?? "")
  }

  /// The sides, and a group for parties without one where there are any.
  var groups: [DiagramGroup] {
    let known = register.sides.map { DiagramGroup(id: $0.rawValue, label: name($0)) }
    let hasOthers = register.parties.contains { $0.side == nil }
    return hasOthers ? known + [DiagramGroup(id: "", label: words.unit)] : known
  }

  var themes: [DiagramGroup] {
    let known = register.themes.map { DiagramGroup(id: $0, label: label(ofTheme: $0)) }
    let hasOthers = register.items.contains { $0.theme == nil }
    return hasOthers ? known + [DiagramGroup(id: "", label: "")] : known
  }
}
