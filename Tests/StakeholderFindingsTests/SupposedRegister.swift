import ResponsibilityRegister

/// Four items in two chapters, two units on either side.
///
///     1 T  a leads, x        3 U  b leads, y
///     2 T  a leads, b, x     4 U  a leads
enum SupposedRegister {
  static func make() throws -> Register {
    try Register(
      csv: """
        item,theme,party,side,role
        1,T,a,s,lead
        1,T,x,t,participant
        2,T,a,s,lead
        2,T,b,s,participant
        2,T,x,t,participant
        3,U,b,s,lead
        3,U,y,t,participant
        4,U,a,s,lead

        """)
  }

  /// Who answers for what, in few letters: "a1+" where a leads 1, "x1-" where x takes part, "q1" for neither.
  static func duties(_ register: Register) -> [String] {
    register.responsibilities.map {
      $0.party + $0.item + ($0.role.map { $0 == .lead ? "+" : "-" } ?? "")
    }.sorted()
  }
}
