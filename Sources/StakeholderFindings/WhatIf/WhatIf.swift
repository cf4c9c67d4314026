import ResponsibilityRegister

/// A register before and after changes that one supposes.
///
/// ```swift
/// let supposed = try WhatIf(register, [.merge(["甲局", "乙局"], into: nil, side: nil)])
/// supposed.after      // a register as any other
/// ```
public struct WhatIf: Sendable {
  /// The register as it is.
  public let before: Register
  /// The register as it would be; a note among its diagnostics says that it is supposed, and what was changed.
  public let after: Register
  /// What was supposed, in words, in the order in which it was applied.
  public let steps: [String]
  /// The parties of ``after`` that carry on what a party of ``before`` was, by its id: several after a split,
  /// none for one that was removed.
  public let successors: [Party.ID: [Party.ID]]

  /// Supposes changes, one after the other; each sees what those before it left.
  ///
  /// - Throws: ``RegisterChangeError`` for the first change that cannot be made; nothing is applied by halves.
  /// - Complexity: O(parties + items + responsibilities) a change.
  public init(_ register: Register, _ changes: [RegisterChange]) throws(RegisterChangeError) {
    try self.init(
      register, changes.map { change in (words: "\(change)", change: { _ in change }) })
  }

  /// Supposes changes given in words; each is understood by the register that those before it left.
  ///
  /// - Throws: ``RegisterChangeError``, which names the step.
  public init(
    _ register: Register, steps: [RegisterChangeWords]
  ) throws(RegisterChangeError) {
    try self.init(
      register,
      steps.map { step in
        (
          words: step.text,
          change: { register throws(RegisterChangeError) in try step.change(of: register) }
        )
      })
  }

  private init(
    _ register: Register,
    _ steps: [(words: String, change: (Register) throws(RegisterChangeError) -> RegisterChange)]
  ) throws(RegisterChangeError) {
    var now = register
    var successors = Dictionary(
      register.parties.map { ($0.id, [$0.id]) }, uniquingKeysWith: { first, _ in first })
    for (number, step) in steps.enumerated() {
      do {
        let changed = try now.changed(by: try step.change(now))
        now = changed.register
        successors = successors.mapValues { ids in
          var seen: Set<Party.ID> = []
          return ids.flatMap { changed.successors[$0] ?? [$0] }.filter { seen.insert($0).inserted }
        }
      } catch {
        throw RegisterChangeError(
          "step \(number + 1) (\(step.words)): \(error.message)", "nothing was changed")
      }
    }
    let words = steps.map(\.words)
    let note = Diagnostic(
      severity: .note, code: .supposedChanges, line: nil,
      subjects: [words.joined(separator: "; ")],
      message: "this register is supposed, not read: \(words.joined(separator: "; "))")
    do { after = words.isEmpty ? now : try now.noting([note]) } catch {
      throw RegisterChangeError(error)
    }
    before = register
    self.steps = words
    self.successors = successors
  }
}

extension WhatIf {
  /// ``before`` with each unit that is not there afterwards under the id and name of the one that carries it on,
  /// so that the two can be laid side by side: of several that one carries on, the one with most items, the
  /// first of equals.
  ///
  /// - Complexity: O(parties + responsibilities).
  package var comparable: Register {
    let later = after.partiesByID
    var counts: [Party.ID: Int] = [:]
    for responsibility in before.responsibilities { counts[responsibility.party, default: 0] += 1 }
    let known = Set(before.parties.map(\.id))
    // By the new unit, the one that stands for it before.
    var origins: [Party.ID: Party.ID] = [:]
    var taken: Set<Party.ID> = []
    for party in before.parties where later[party.id] == nil {
      for heir in successors[party.id] ?? []
      where !known.contains(heir) && !taken.contains(party.id) {
        if let other = origins[heir] {
          guard counts[party.id, default: 0] > counts[other, default: 0] else { continue }
          taken.remove(other)
        }
        origins[heir] = party.id
        taken.insert(party.id)
      }
    }
    let heirs = Dictionary(
      origins.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    let parties = before.parties.map { party in
      heirs[party.id].flatMap { later[$0] } ?? party
    }
    // Ids stay unique: a new unit stands for one alone, and none had its id.
    let register = try? before.with(
      parties: parties,
      responsibilities: before.responsibilities.map { duty in
        heirs[duty.party].map { duty.of($0) } ?? duty
      })
    return register ?? before
  }
}
