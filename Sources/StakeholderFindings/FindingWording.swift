import ResponsibilityRegister

/// The findings in sentences, in one language.
///
/// Every sentence names the numbers and the items that it rests on. A language is complete when it
/// compiles: each finding has its method here.
public protocol FindingWording: Sendable {
  /// The language of the sentences.
  var language: Language { get }

  /// How a side is called; its own word where the language has none for it.
  func side(_ side: Side) -> String
  /// How a role is called.
  func role(_ role: Role) -> String
  /// What a component of the coordination load counts, in a few words.
  func component(_ name: String) -> String

  /// What the register holds.
  func overview(_ register: Register) -> String
  /// How much one party answers for, and with whom.
  func workload(_ profile: PartyProfile, ofItems total: Int) -> String
  /// Why something is a hotspot: its score, component by component, with its items.
  func hotspot(_ hotspot: Hotspot) -> String
  /// Which parties meet the other side through one party alone.
  func soleChannels(_ channels: [SoleChannel], through party: Party) -> String
  /// What falls apart without a party.
  func fragmentation(_ fragmentation: Fragmentation) -> String
  /// Which items are crowded; `nil` where none is.
  func crowded(_ crowded: CrowdedItems) -> String?
  /// What a person should look at; the diagnostic's own message where its code has no sentence here.
  func doubt(_ diagnostic: Diagnostic) -> String
  /// Which items some side has no part in; `nil` where there are none.
  func withoutCounterpart(_ teams: [ItemTeam], ofItems total: Int) -> String?
}

extension FindingWording {
  /// An item's title in the language, or as the document has it.
  public func title(_ item: Item) -> String { item.titles[language] ?? item.title }
}

/// The languages that findings are worded in.
public enum FindingWordings {
  /// The wording in English, which is always there.
  public static var english: any FindingWording { EnglishWording() }

  /// The wording in a language, or `nil` where there is none.
  public static func wording(in language: Language) -> (any FindingWording)? {
    switch language {
    case .simplifiedChinese: ChineseWording()
    case .english: EnglishWording()
    case .traditionalChinese, .portuguese: nil
    }
  }
}

/// Item ids in few characters: runs of whole numbers become ranges.
public enum ItemList {
  /// The ids of some items in their order, such as "1–3, 7, M1".
  ///
  /// - Complexity: O(items).
  public static func text(_ items: [Item], separator: String = ", ") -> String {
    var runs: [(first: String, last: String, end: Int?)] = []
    for item in items {
      let number = Int(item.id)
      if let number, let last = runs.last?.end, last < Int.max, last + 1 == number {
        runs[runs.count - 1].last = item.id
        runs[runs.count - 1].end = number
      } else {
        runs.append((item.id, item.id, number))
      }
    }
    return runs.map { run in
      guard run.first != run.last else { return run.first }
      let isPair = run.end.map { Int(run.first) == $0 - 1 } ?? false
      return run.first + (isPair ? separator : "–") + run.last
    }.joined(separator: separator)
  }
}
