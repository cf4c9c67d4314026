extension Register {
  /// The same register with notes of whoever read it, before those that it has.
  ///
  /// - Throws: Nothing for notes, since only words and ties are validated.
  /// - Complexity: O(parties + items + responsibilities).
  package func noting(_ notes: [Diagnostic]) throws(RegisterError) -> Register {
    try with(diagnostics: notes + diagnostics)
  }

  /// What tells that the register is not all that was read, or something else: a choice of roles, changes
  /// that were supposed. What is made of it says so.
  package var departures: [Diagnostic] {
    diagnostics.filter(\.isDeparture)
  }
}

extension Diagnostic {
  /// Whether it tells that the register is not all that was read, or something else.
  package var isDeparture: Bool { [.restrictedRoles, .supposedChanges].contains(code) }
}
