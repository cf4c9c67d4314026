/// Why a known party may be the one that a written name means.
public enum NameLikeness: Hashable, Sendable, CustomStringConvertible {
  /// The name is one of the party's forms, in a registry that was not asked to decide.
  case sameForm
  /// The name is a form that others bear as well.
  case ambiguousForm
  /// The two differ in case, blanks, dots and width alone.
  case spelling
  /// The two are the same in traditional and in simplified characters.
  case script
  /// The two differ in connectives, a prefix such as 国家 or a suffix such as 委员会 alone.
  case official
  /// The characters of one, or its capitals, stand in order in the other.
  case abbreviation
  /// So many characters are added, missing or others: 1 or 2.
  case edits(Int)
  /// So many characters, or words, of the longer one's are shared.
  case shared(Int, of: Int)
  /// The party stands on the side that the document gives the name.
  case sameSide

  /// The reason in a few words.
  public var description: String {
    switch self {
    case .sameForm: "the same name"
    case .ambiguousForm: "one of several of that name"
    case .spelling: "the same but for case, blanks, dots or width"
    case .script: "the same in traditional and simplified characters"
    case .official: "the same but for 国家, 委员会, 和 and the like"
    case .abbreviation: "an abbreviation: its characters stand in order in the longer name"
    case .edits(let count):
      "\(count) character\(count == 1 ? "" : "s") differ\(count == 1 ? "s" : "")"
    case .shared(let count, let all): "\(count) of \(all) shared"
    case .sameSide: "of the same side"
    }
  }

  /// How much it says, for the order of candidates.
  var weight: Double {
    switch self {
    case .sameForm, .ambiguousForm: 10
    case .spelling: 9
    case .script: 8
    case .official: 7
    case .abbreviation: 6
    case .edits(let count): 6 - Double(count)
    case .shared(let count, let all): 3 * Double(count) / Double(max(all, 1))
    case .sameSide: 0.5
    }
  }
}

/// A name as it is compared with others.
struct ComparableName {
  let folded: FoldedName
  /// The same without the folding of traditional to simplified characters.
  let spelling: [Unicode.Scalar]
  /// The words of a spaced name that tell units apart, else the characters.
  let tokens: [String]
  /// Whether it is of words with blanks between them.
  let isSpaced: Bool
  /// The capitals and small initials of a spaced name's words, in capitals: with those of words such as "of", and
  /// without.
  let initials: [String]
  /// In capitals, where it may stand for initials; else `nil`.
  let acronym: String?

  init(_ name: String, by folder: NameFolder) {
    folded = folder.fold(name)
    spelling = name.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.filter {
      !$0.isBlank && !NameFolder.passedOver.contains($0)
    }
    isSpaced = !folded.plain.contains { $0.value >= 0x2E80 }
    let words = name.split { $0.isWhitespace || ",，、&/-–".contains($0) }
    tokens =
      isSpaced
      ? words.map { $0.lowercased() }.filter { !Self.commonWords.contains($0) }
      : folded.plain.map { String($0) }
    let letters = words.compactMap(\.first)
    let capitals = letters.filter(\.isUppercase)
    initials =
      isSpaced && words.count > 1
      ? Array(Set([String(letters).uppercased(), String(capitals)].filter { $0.count > 1 }))
        .sorted()
      : []
    let isAcronym =
      isSpaced && words.count == 1 && (2...12).contains(name.count)
      && name.allSatisfy(\.isLetter) && name.count(where: \.isUppercase) >= 2
    acronym = isAcronym ? name.uppercased() : nil
  }

  /// Why the two may be names of one party; `nil` where nothing says so.
  ///
  /// - Complexity: O(length²).
  func likeness(to other: ComparableName) -> NameLikeness? {
    let (a, b) = (folded, other.folded)
    guard !a.plain.isEmpty, !b.plain.isEmpty else { return nil }
    if let first = a.province, let second = b.province, first != second { return nil }
    if a.plain == b.plain { return spelling == other.spelling ? .spelling : .script }
    if a.core == b.core, a.core.count >= 3 { return .official }
    if let acronym, other.initials.contains(acronym) { return .abbreviation }
    if let acronym = other.acronym, initials.contains(acronym) { return .abbreviation }
    guard isSpaced == other.isSpaced, max(a.plain.count, b.plain.count) <= 80 else { return nil }
    if !isSpaced, Self.abbreviates(a.plain, b.plain) || Self.abbreviates(b.plain, a.plain) {
      return .abbreviation
    }
    if SimilarNames.areSimilar(a, b) { return .edits(1) }
    let (shared, all) = sharedTokens(with: other)
    if isSpaced {
      return shared >= 1 && shared * 3 >= all * 2 ? .shared(shared, of: all) : nil
    }
    guard a.core.last == b.core.last, SimilarNames.telling(a.plain) == SimilarNames.telling(b.plain)
    else { return nil }
    if min(a.plain.count, b.plain.count) >= 9, Self.editDistance(a.plain, b.plain) == 2 {
      return .edits(2)
    }
    return shared >= 4 && shared * 4 >= all * 3 ? .shared(shared, of: all) : nil
  }

  private func sharedTokens(with other: ComparableName) -> (shared: Int, of: Int) {
    var counts: [String: Int] = [:]
    for token in tokens { counts[token, default: 0] += 1 }
    var shared = 0
    for token in other.tokens {
      if let left = counts[token], left > 0 {
        counts[token] = left - 1
        shared += 1
      }
    }
    return (shared, max(tokens.count, other.tokens.count))
  }

  /// Whether a name of three characters or more abbreviates a longer one: its first character begins that, or follows
  /// a head such as 国家 there, its last is one of the last three, and all stand in order.
  static func abbreviates(_ short: [Unicode.Scalar], _ long: [Unicode.Scalar]) -> Bool {
    guard short.count >= 3, long.count >= short.count + 2, long.count <= 80,
      let first = short.first, let last = short.last,
      let end = long.lastIndex(of: last), end >= long.count - 3
    else { return false }
    let starts = [0] + heads.filter { long.starts(with: $0) }.map(\.count)
    return starts.contains { start in
      guard start < long.count, long[start] == first else { return false }
      var position = start
      for scalar in short.dropLast() {
        guard let found = long[position...].firstIndex(of: scalar), found < end else {
          return false
        }
        position = found + 1
      }
      return true
    }
  }

  /// Words that very many names of units have.
  private static let commonWords: Set<String> = [
    "of", "for", "and", "the", "on", "in", "de", "da", "do", "das", "dos", "e", "para", "os", "as",
    "department",
    "ministry", "office", "bureau", "commission", "council", "agency", "authority", "service",
    "services",
    "national", "state", "ministério", "direcção", "direção", "serviços", "instituto", "gabinete",
    "secretaria",
  ]

  private static let heads = [
    "国家", "中国", "全国", "中华全国", "国务院", "中共中央", "中国共产党", "中国共产党中央委员会", "中华人民共和国", "中央",
    "澳门", "澳门特别行政区政府",
  ].map { Array($0.unicodeScalars) }

  /// How many characters are to be added, taken out or replaced, 3 where it is more than 2.
  static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard abs(a.count - b.count) <= 2 else { return 3 }
    var previous = Array(0...b.count)
    for (row, scalar) in a.enumerated() {
      var current = [row + 1]
      for (column, other) in b.enumerated() {
        current.append(
          min(
            previous[column] + (scalar == other ? 0 : 1), previous[column + 1] + 1,
            current[column] + 1))
      }
      previous = current
    }
    return min(previous[b.count], 3)
  }
}
