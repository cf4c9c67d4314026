/// The words by which documents say who answers for what: labels, verbs, joiners, and what names of units look
/// like.
///
/// A lexicon is read from files of lines `KIND MEANING: WORD | WORD`; one a language is built in. Another file
/// adds words to them:
///
///     label lead: 主理部門
///     verb participant: 从旁协助
///     unit: 堂
///
/// | kind | meanings | what its words are |
/// |---|---|---|
/// | `label` | `lead`, `duty`, `participant`, `guide`, `person`, `deadline`, `status`, `number`, `item`, `theme`, `other` | what stands before a colon, or above a column |
/// | `heading` | as `label` | what stands above a column alone, and is no label before a colon: Leadership |
/// | `stem` | `lead`, `duty`, `participant`, `guide` | the part of a label that tells its meaning: 牵头, leading, responsable |
/// | `noun` | `unit`, `person`, `item`, `deadline`, `number` | what a label made of stems ends with: 单位, agency, entidade |
/// | `filler` | | what else labels hold: key, main, the, de |
/// | `field` | | a field of work, which names list (Business, Innovation and Skills) and nobody is called by |
/// | `verb` | `lead`, `duty`, `participant`, `guide` | what stands after the names |
/// | `joiner` | `and`, `with` | stands between names; those after `with` take part |
/// | `adverb`, `tail`, `lead-in` | | stands around names and says nothing of who; a tail leaves the list open |
/// | `addressing` | | stands before who is told to act, at the beginning of a sentence: compete à |
/// | `post` | | an office that one person holds, and no party: Chair |
/// | `work` | | words of scripts without blanks with which what is to be done begins, behind who is asked: 尽速 |
/// | `head` | | a noun of units behind which fields of work are listed without a word between: Fachbereich |
/// | `modal` | | stands between a unit and what it is to do, where sentences begin with units: will |
/// | `collective` | `start`, `end` or none | how a party that is many is called |
/// | `unit` | `start` or none | how the name of a unit begins, or ends |
/// | `kind` | | a kind of unit, which is no name by itself: 管委会 |
/// | `plural` | | a plural of a kind of unit, which makes no name: governments |
/// | `demonym` | | a word such as Scottish, with which names of units begin and fields of work do not |
/// | `place` | | how the name of a place ends, which may be a party too; of scripts with blanks, the place itself |
/// | `not a name` | | how words begin that are no name |
/// | `name` | | a name that holds a comma or a joiner |
/// | `empty` | | what stands where nobody answers |
/// | `first leads` | | how a document says that the first name leads |
///
/// A label may tell the side too: `label lead macau: 澳门特别行政区政府`.
///
/// `duty` is what 责任 and 负责 say: beside a lead it takes part, alone it leads.
public struct Lexicon: Sendable {
  /// What a label or a verb says of the names that it governs, or that it governs none.
  public enum Meaning: String, Hashable, Sendable, CaseIterable {
    /// Leads.
    case lead
    /// Answers for the item: leads where nobody else does, and takes part beside a lead.
    case duty
    /// Takes part.
    case participant
    /// Takes part by giving guidance or checking.
    case guide
    /// The names are of people.
    case person
    /// When it is to be done.
    case deadline
    /// How far it is.
    case status
    /// The number of an item.
    case number
    /// What is to be done.
    case item
    /// The chapter of an item.
    case theme
    /// Something else that is said of an item.
    case other

    /// Whether the names are of parties that answer for the item.
    public var isRole: Bool {
      switch self {
      case .lead, .duty, .participant, .guide: true
      default: false
      }
    }
  }

  var labels: [String: Meaning] = [:]
  /// What words say above a column that say nothing before a colon.
  var headings: [String: Meaning] = [:]
  /// The side on which the names after a label stand.
  var sides: [String: Side] = [:]
  /// The words of leading, of stems.
  var leadStems: [[Unicode.Scalar]] = []
  var stems = WordTree<Meaning>()
  var nouns = WordTree<Bool>()
  var labelAdverbs = WordTree<Bool>()
  /// The words of which labels of scripts with blanks are made.
  var labelWords: [String: LabelWord] = [:]
  /// Fields of work, as names of departments list them.
  var fields: Set<String> = []
  /// Places, in scripts with blanks.
  var placeNames: Set<String> = []
  /// Names that the document itself shows to be ones, as they are looked up.
  var shownNames: Set<String> = []
  /// Whether no joiner parts names: so names are gathered that stand by themselves.
  var takesNamesWhole = false
  /// Names of scripts with blanks that hold a comma or a joiner, in small letters.
  var joinedNames = WordTree<Bool>()
  var verbs = WordTree<Meaning>()
  var andJoiners: [[Unicode.Scalar]] = []
  var withJoiners: [[Unicode.Scalar]] = []
  var adverbs: [[Unicode.Scalar]] = []
  var tails: [[Unicode.Scalar]] = []
  var leadIns: [[Unicode.Scalar]] = []
  /// Words such as Scottish, with which the names of units begin and fields of work do not.
  var demonyms: Set<String> = []
  /// Plurals of kinds of units, which make no name with words in capitals before them: Governments.
  var pluralUnits: Set<String> = []
  /// Kinds of units, which are no names by themselves: 管委会.
  var kinds: Set<[Unicode.Scalar]> = []
  /// What stands before who is told to act, at the beginning of a sentence: compete à.
  var addressings: [[Unicode.Scalar]] = []
  /// The numbers of the document's footnotes, which may stand behind names.
  var footnotes: Set<String> = []
  /// Whether a semicolon parts who leads from who takes part, as the document says.
  var semicolonParts = false
  /// Offices that one person holds, which are no parties: Chair.
  var posts: Set<String> = []
  /// Nouns that stand before the numbers of items.
  var numberNouns = WordTree<Bool>()
  /// What stands between who is to act and what is to be done: to, will.
  var modals: [[Unicode.Scalar]] = []
  /// Nouns of units behind which fields of work are listed at once: Fachbereich.
  var heads: Set<String> = []
  /// What begins what is to be done, behind a unit that is asked: 尽速, 主动.
  var works = WordTree<Bool>()
  var collectiveStarts: [[Unicode.Scalar]] = []
  var collectiveEnds: [[Unicode.Scalar]] = []
  var collectives: Set<String> = []
  var units: [[Unicode.Scalar]] = []
  var unitStarts: [[Unicode.Scalar]] = []
  var places: [[Unicode.Scalar]] = []
  var notNames: [[Unicode.Scalar]] = []
  var empties: Set<String> = []
  /// Names that hold a separator or a joiner.
  var wholeNames: Set<String> = []
  var firstLeads: [[Unicode.Scalar]] = []
  /// The marks before names that a document explains, such as ★ for who leads.
  var marks: [Unicode.Scalar: Meaning] = [:]

  /// A lexicon without words.
  public init() {}

  /// The words that are built in, of Chinese, English, Portuguese, Japanese and Korean documents.
  public static let builtIn = BuiltInLexicons.lexicon
}

extension Lexicon {
  /// Whether words by which a document says who answers say that they lead: a label such as 牵头单位, or words with a
  /// verb such as 牵头落实; 按职责分工负责 says that they answer, and no more.
  package func saysLead(_ words: String) -> Bool {
    if let meaning = meaning(ofLabel: words) { return meaning == .lead }
    let scalars = Array(words.unicodeScalars)[...]
    return scalars.indices.contains { verbs.longest(at: $0, in: scalars)?.0 == .lead }
  }

  /// What a label says; `nil` for words that are none.
  ///
  /// Case and blanks make no difference, nor do brackets at the end. Labels of Chinese documents may be made of
  /// stems and a noun, such as 牵头责任单位.
  public func meaning(ofLabel words: String) -> Meaning? {
    // No label is as long; the lines of documents are asked, whatever they hold.
    guard words.utf8.count <= 240 else { return nil }
    var key = Self.key(words)
    // Quem?
    while key.last == "?" || key.last == "？" { key.removeLast() }
    // Once with a bracket at the end, once without.
    for _ in 0..<2 {
      if key.isEmpty { return nil }
      if let meaning = labels[key] ?? composedMeaning(Array(key.unicodeScalars)[...])
        ?? bilingualMeaning(key) ?? spacedMeaning(ofLabel: words)
      {
        return meaning
      }
      // 担当省庁等: and others.
      if let tail = key.unicodeScalars.last, "等".unicodeScalars.contains(tail), key.count > 2 {
        key.unicodeScalars.removeLast()
        continue
      }
      guard let close = key.lastIndex(of: ")"), let open = key[..<close].lastIndex(of: "("),
        open != key.startIndex
      else { return nil }
      // 主（分、单）办单位: a bracket inside is another way to read the label.
      guard
        close == key.index(before: key.endIndex) || key[open].unicodeScalars.first?.isASCII == true
      else { return nil }
      key = String(key[..<open]) + String(key[key.index(after: close)...])
    }
    return nil
  }

  /// A label in two languages: Arweinydd / Lead. One that both know has to mean the same in both.
  private func bilingualMeaning(_ key: String) -> Meaning? {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let own = labels[String(parts[1])] else { return nil }
    guard let other = labels[String(parts[0])] else { return nil }
    return own == other ? own : nil
  }

  /// A label of stems, adverbs and joiners that ends with a noun.
  private func composedMeaning(_ key: ArraySlice<Unicode.Scalar>) -> Meaning? {
    guard key.count <= 24, key.first != "(" else { return nil }
    var position = 0
    var meanings: [Meaning] = []
    var isPerson = false
    var endsWithNoun = false
    while position < key.count {
      endsWithNoun = false
      if let (isOfPerson, length) = nouns.longest(at: position, in: key),
        stems.longest(at: position, in: key).map({ $0.length < length }) ?? true
      {
        isPerson = isPerson || isOfPerson
        endsWithNoun = true
        position += length
      } else if let (meaning, length) = stems.longest(at: position, in: key) {
        meanings.append(meaning)
        position += length
      } else if let (_, length) = labelAdverbs.longest(at: position, in: key) {
        position += length
      } else if "及和与與、/()".unicodeScalars.contains(key[position]) {
        position += 1
      } else {
        return nil
      }
    }
    guard endsWithNoun, let first = meanings.first else { return nil }
    if isPerson { return .person }
    let distinct = Set(meanings)
    if distinct.contains(.lead), distinct.contains(.participant) { return .duty }
    return distinct.contains(.lead) ? .lead : first
  }

  /// A word as it is looked up: in small letters, with ASCII brackets, without blanks.
  static func key(_ words: String) -> String {
    var key: [Unicode.Scalar] = []
    for scalar in words.lowercased().unicodeScalars where !scalar.isBlank {
      switch scalar {
      case "（": key.append("(")
      case "）": key.append(")")
      case "／": key.append("/")
      case "，": key.append(",")
      case "*", "_", "`": continue
      default: key.append(scalar.simplified)
      }
      guard key.last == ")" else { continue }
      // Plurals in brackets: entidade(s) responsável(eis).
      for plural in plurals where key[...].endsWith(plural) { key.removeLast(plural.count) }
    }
    return String(String.UnicodeScalarView(key))
  }

  private static let plurals = ["(s)", "(es)", "(eis)", "(is)", "(ies)"].map {
    Array($0.unicodeScalars)
  }

  /// Whether words say that the first name of a list leads: 排在第一位的为牵头单位.
  func saysThatFirstLeads(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.lowercased[...]
    let hasFirst = firstLeads.contains { words.containsWord($0) }
    guard hasFirst else { return false }
    return leadStems.contains { words.containsWord($0) }
  }

  /// Whether words say that a semicolon parts who leads from who takes part: 分號前為主辦機關，分號後為協辦機關.
  func saysThatSemicolonParts(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = words.lowercased[...]
    return words.containsWord(Array("分号前".unicodeScalars))
      && leadStems.contains { words.containsWord($0) }
  }
}

/// Words by their scalars, of which the longest at a position is found.
struct WordTree<Value: Sendable>: Sendable {
  /// A place in the tree: what goes on from it, by the next character, and the value of the word that ends there.
  private struct Node: Sendable {
    var next: [Unicode.Scalar: Int] = [:]
    var value: Value?
  }

  private var nodes = [Node()]

  mutating func insert(_ word: [Unicode.Scalar], _ value: Value) {
    guard !word.isEmpty else { return }
    var node = 0
    for scalar in word {
      if let next = nodes[node].next[scalar] {
        node = next
      } else {
        nodes[node].next[scalar] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    nodes[node].value = value
  }

  /// The longest word that stands at a position and ends where one may end.
  ///
  /// - Parameter mayEnd: Whether a word may end before a position; wherever without it.
  /// - Complexity: O(longest word), however many there are.
  func longest(
    at position: Int, in text: ArraySlice<Unicode.Scalar>,
    where mayEnd: (Int) -> Bool = { _ in true }
  ) -> (value: Value, length: Int)? {
    var found: (value: Value, length: Int)?
    var node = 0
    for end in position..<text.endIndex {
      guard let next = nodes[node].next[text[end]] else { break }
      node = next
      if let value = nodes[node].value, mayEnd(end + 1) { found = (value, end + 1 - position) }
    }
    return found
  }
}

extension ArraySlice<Unicode.Scalar> {
  /// Whether a word stands at a position.
  func hasWord(_ word: [Unicode.Scalar], at position: Int) -> Bool {
    guard position + word.count <= endIndex else { return false }
    for offset in word.indices where self[position + offset] != word[offset] { return false }
    return true
  }

  /// Whether it ends with a word.
  func endsWith(_ word: [Unicode.Scalar]) -> Bool {
    count >= word.count && hasWord(word, at: endIndex - word.count)
  }
}
