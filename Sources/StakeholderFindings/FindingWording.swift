import Languages
import ResponsibilityRegister

/// The findings in sentences, in one language.
///
/// Every sentence names the numbers and the items that it rests on, and says of each where it stands.
/// The words come from the one catalogue of texts, so every language says the same.
public struct FindingWording: Sendable {
  /// The language of the sentences.
  public let language: Language
  let words: FindingWords
  private let sides: [Side: LocalizedText]

  /// The wording in a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - sides: The names of the sides, as `Register.sideNames` has them.
  public init(_ language: Language, sides: [Side: LocalizedText] = [:]) {
    self.language = language
    self.sides = sides
    words = Catalogue.words(FindingWords.self, "finding", in: language)
  }

  /// How a side is called; its own word where it has no name in the language.
  public func side(_ side: Side) -> String { sides[side]?[language] ?? side.rawValue }

  /// How a role is called.
  public func role(_ role: Role) -> String {
    switch role {
    case .lead: words.role.lead
    case .participant: words.role.participant
    }
  }

  /// What a component of the coordination load counts, in a few words.
  public func component(_ name: String) -> String {
    switch name {
    case "pairs": words.component.pairs
    case "across-sides": words.component.acrossSides
    case "joint-leads": words.component.jointLeads
    case "only-meetings": words.component.onlyMeetings
    case "sole-channels": words.component.soleChannels
    default: name
    }
  }

  /// A party's name in the language, or its canonical name.
  public func name(_ party: Party) -> String { party.names[language] ?? party.name }

  /// An item's title in the language, or as the document has it.
  public func title(_ item: Item) -> String { item.titles[language] ?? item.title }

  /// What stands between the names of a list.
  package var listSeparator: String { words.listSeparator }
  /// What stands between the parts of a sentence that have such lists.
  package var partSeparator: String { words.partSeparator }

  /// A number with one decimal at most, as the language writes it.
  public func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let whole = (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10)"
    guard tenths % 10 != 0 else { return whole }
    return whole + (language == .portuguese ? "," : ".") + "\(abs(tenths) % 10)"
  }

  /// What a person should look at; the diagnostic's own message where its code has no sentence.
  public func doubt(_ diagnostic: Diagnostic) -> String { doubt(diagnostic, items: [:]) }

  /// The same with titles of items in the language.
  ///
  /// - Parameters:
  ///   - diagnostic: What was found.
  ///   - items: The items by id, whose titles are said in the language; others stay as they were found.
  public func doubt(_ diagnostic: Diagnostic, items: [Item.ID: Item]) -> String {
    if let said = reading(diagnostic) { return said }
    // The same code is said of two names, and of how a name is written elsewhere.
    // Another is said of a document that is at odds with itself, and with a registry.
    let isLong = diagnostic.subjects.count >= 4
    let ending =
      switch diagnostic.code {
      case .similarName where isLong: "-between"
      case .bothSides where isLong: "-by-registry"
      default: ""
      }
    let key = "doubt." + diagnostic.code.rawValue + ending
    guard let text = Catalogue.builtIn[key, language] else { return diagnostic.message }
    let template = TextTemplate(text)
    var values: [(key: String, value: String)] = []
    for place in template.places {
      guard let position = Int(place), diagnostic.subjects.indices.contains(position) else {
        return diagnostic.message
      }
      var subject = diagnostic.subjects[position]
      if position == 1, let item = items[diagnostic.subjects[0]], item.title == subject {
        subject = title(item)
      }
      if FindingWording.listsNumbers(diagnostic.code, position) {
        subject = subject.replacing(", ", with: words.listSeparator)
      }
      let isSide = FindingWording.namesSides(diagnostic.code, position)
      values.append((place, isSide ? side(Side(rawValue: subject)) : subject))
    }
    return template.filled(with: values)
  }

  /// What was read how of a file, whose first subject is the kind of the note; `nil` for any other diagnostic.
  ///
  /// A kind that the catalogue does not have, as of a file that another version wrote, is said as it came.
  private func reading(_ diagnostic: Diagnostic) -> String? {
    guard [.networkFile, .documentReading].contains(diagnostic.code) else { return nil }
    let key = "doubt." + diagnostic.code.rawValue
    let subjects = diagnostic.subjects.dropFirst()
    let kind = diagnostic.subjects.first ?? ""
    guard let words = said(key + "." + kind, Array(subjects)) else {
      return said(key, [diagnostic.message])
    }
    // A note on a document may have words of it behind the count.
    if diagnostic.code == .documentReading, subjects.count == 2, let detail = subjects.last {
      return said(key + "-words", [words, detail])
    }
    return said(key, [words])
  }

  /// A text with its places filled in: `{1}` by the second subject, `{part0}` by what the language calls the part
  /// of a network that the first one names. `nil` where there is no such text, or a subject is missing.
  private func said(_ key: String, _ subjects: [String]) -> String? {
    guard let text = Catalogue.builtIn[key, language] else { return nil }
    let template = TextTemplate(text)
    var values: [(key: String, value: String)] = []
    for place in template.places {
      let isPart = place.hasPrefix("part")
      guard let position = Int(isPart ? place.dropFirst(4) : place[...]),
        subjects.indices.contains(position)
      else { return nil }
      let subject = subjects[position]
      let part = isPart ? Catalogue.builtIn["doubt.network-part." + subject, language] : nil
      values.append((place, part ?? subject))
    }
    return template.filled(with: values)
  }

  /// Whether a subject is a list of items' numbers or of words, parted by commas.
  private static func listsNumbers(_ code: Diagnostic.Code, _ position: Int) -> Bool {
    switch code {
    case .sharedDuty, .openList: position == 1
    case .restrictedRoles: position == 2
    default: false
    }
  }

  private static func namesSides(_ code: Diagnostic.Code, _ position: Int) -> Bool {
    switch code {
    case .bothSides: position == 1 || position == 2
    case .noCounterpart: position == 2
    default: false
    }
  }
}
