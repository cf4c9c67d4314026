import ResponsibilityRegister

/// Puts responsibilities together from ties, of which one may stand several times.
///
/// The same role of a party for an item is one responsibility, with the first tie as evidence; the repeats are
/// reported. Where ties have weights, they add up, and one without weighs 1.
struct TieAssembly {
  private struct Key: Hashable {
    let party: String
    let item: String
    let role: Role?
  }

  private struct Joint {
    let key: Key
    var parts: [Part]
    var label: String?
    var weight: Double
    let line: Int?
    let evidence: Evidence?
  }

  private let hasWeights: Bool
  private let understandsLetters: Bool
  private var places: [Key: Int] = [:]
  private var joints: [Joint] = []
  private var unreadRoles: [String] = []
  private var metLetters = false
  private var seenRoles: Set<String> = []
  /// The ties that stood before.
  private(set) var repeats: [Diagnostic] = []

  /// - Parameters:
  ///   - hasWeights: Whether any tie has a weight.
  ///   - roles: The words for roles of all ties, which together tell what single letters mean.
  init(hasWeights: Bool, roles: [String]) {
    self.hasWeights = hasWeights
    understandsLetters = WrittenRole.areOfResponsibilityChart(roles)
  }

  /// - Parameters:
  ///   - role: The word for the role, as it is written.
  ///   - part: The parts, parted by strokes, where a register wrote them; else they are read from the word.
  ///   - label: The words as written, where a register kept them.
  mutating func add(
    party: String, item: String, role: String?, part: String? = nil, label: String? = nil,
    weight: Double?, line: Int?, evidence: Evidence?
  ) {
    let written = role.flatMap { read($0) }
    let key = Key(party: party, item: item, role: written?.role)
    let parts =
      part?.split(separator: "/").compactMap { Part(rawValue: String($0)) } ?? written?.parts ?? []
    let label = label ?? role.flatMap { word in Self.label(word, of: written) }
    if let place = places[key] {
      if !hasWeights, !Set(parts).isSubset(of: joints[place].parts) {
        // The same unit accountable in one row and responsible in another takes part in both ways.
        let all = joints[place].parts + parts
        joints[place].parts = Part.allCases.filter(all.contains)
        joints[place].label = [joints[place].label, label].compactMap { $0 }
          .joined(separator: "/")
        return
      }
      joints[place].weight += weight ?? 1
      let there = joints[place].line.map { "\($0)" } ?? "?"
      repeats.append(
        Diagnostic(
          severity: .warning, code: hasWeights ? .addedWeights : .repeatedTie, line: line,
          subjects: [party, item, there],
          message: "\(party) and \(item) are tied on line \(there) already; "
            + (hasWeights ? "the weights add up" : "the tie counts once")))
      return
    }
    places[key] = joints.count
    joints.append(
      Joint(
        key: key, parts: parts, label: label, weight: weight ?? 1, line: line, evidence: evidence))
  }

  /// The word, where it says more than the role does: a word that is not known is kept too.
  private static func label(_ word: String, of written: WrittenRole?) -> String? {
    let word = OneLine.folded(word)
    return word.isEmpty || WrittenRole.isMark(word) || word.lowercased() == written?.role?.rawValue
      ? nil : word
  }

  private mutating func read(_ word: String) -> WrittenRole? {
    if let role = WrittenRole(word, understandsLetters: understandsLetters) {
      if !metLetters { metLetters = WrittenRole.holdsLetters(word) }
      return role
    }
    if !WrittenRole.isMark(word), seenRoles.insert(word).inserted { unreadRoles.append(word) }
    return nil
  }

  var responsibilities: [Responsibility] {
    joints.map { joint in
      Responsibility(
        party: joint.key.party, item: joint.key.item, role: joint.key.role,
        parts: joint.parts, label: joint.label, weight: hasWeights ? joint.weight : nil,
        evidence: joint.evidence)
    }
  }

  /// What a person should know of how words and letters for roles were read.
  var roleDoubts: [Diagnostic] { [letters, unread].compactMap { $0 } }

  private var letters: Diagnostic? {
    guard metLetters else { return nil }
    return Diagnostic(
      severity: .note, code: .chartLetters, line: nil,
      message:
        "letters were read as in a responsibility chart: R responsible, A accountable, C consulted, "
        + "I informed, S support, V verify, L lead, P participant")
  }

  private var unread: Diagnostic? {
    guard !unreadRoles.isEmpty else { return nil }
    let list = unreadRoles.prefix(12).joined(separator: ", ") + (unreadRoles.count > 12 ? " …" : "")
    return Diagnostic(
      severity: .warning, code: .unreadRole, line: nil, subjects: [list],
      message:
        "these words in the column of roles are not known and were kept as written: \(list)"
    )
  }
}
