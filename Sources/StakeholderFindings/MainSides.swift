import ResponsibilityRegister

/// The two sides that a register is about: the one that leads, and the one it works with.
package struct MainSides {
  package let lead: Side
  package let other: Side

  /// The side with the most leads, and of the others the one with the most responsibilities, ties by
  /// first mention; `nil` where fewer than two sides are known.
  package init?(_ register: Register) {
    let parties = register.partiesByID
    func first(of sides: [Side], by isCounted: (Responsibility) -> Bool) -> Side? {
      let counts = sides.map { side in
        register.responsibilities.count { parties[$0.party]?.side == side && isCounted($0) }
      }
      return counts.max().flatMap { most in counts.firstIndex(of: most) }.map { sides[$0] }
    }
    guard let lead = first(of: register.sides, by: { $0.role == .lead }),
      let other = first(of: register.sides.filter { $0 != lead }, by: { _ in true })
    else { return nil }
    self.lead = lead
    self.other = other
  }
}
