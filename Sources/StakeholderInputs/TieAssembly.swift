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
    var weight: Double
    let line: Int?
    let evidence: Evidence?
  }

  private let hasWeights: Bool
  private var places: [Key: Int] = [:]
  private var joints: [Joint] = []
  private var unreadRoles: [String] = []
  private var seenRoles: Set<String> = []
  /// The ties that stood before.
  private(set) var repeats: [Diagnostic] = []

  /// - Parameter hasWeights: Whether any tie has a weight.
  init(hasWeights: Bool) {
    self.hasWeights = hasWeights
  }

  /// - Parameter role: The word for the role, as it is written.
  mutating func add(
    party: String, item: String, role: String?, weight: Double?, line: Int?, evidence: Evidence?
  ) {
    let key = Key(party: party, item: item, role: role.flatMap { read($0) })
    if let place = places[key] {
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
    joints.append(Joint(key: key, weight: weight ?? 1, line: line, evidence: evidence))
  }

  private mutating func read(_ word: String) -> Role? {
    if let role = Role(rawValue: word) ?? Role(writtenAs: word) { return role }
    if seenRoles.insert(word).inserted { unreadRoles.append(word) }
    return nil
  }

  var responsibilities: [Responsibility] {
    joints.map { joint in
      Responsibility(
        party: joint.key.party, item: joint.key.item, role: joint.key.role,
        weight: hasWeights ? joint.weight : nil, evidence: joint.evidence)
    }
  }

  /// Words for roles that say nothing known; `nil` where there are none.
  var unreadRoleDoubt: Diagnostic? {
    guard !unreadRoles.isEmpty else { return nil }
    let list = unreadRoles.prefix(12).joined(separator: ", ") + (unreadRoles.count > 12 ? " …" : "")
    return Diagnostic(
      severity: .warning, code: .unreadRole, line: nil, subjects: [list],
      message:
        "these words in the column of roles say neither lead nor participant and were left out: \(list)"
    )
  }
}
