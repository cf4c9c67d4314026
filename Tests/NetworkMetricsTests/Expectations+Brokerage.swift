extension Expectations {
  static let brokerage = Family(
    bounds: [
      "constraint": 0...2, "unweighted-constraint": 0...2,
      "effective-size": unbounded, "unweighted-effective-size": unbounded,
      "two-mode-constraint": unbounded, "two-mode-redundancy": unbounded,
      "two-mode-effective-size": unbounded, "brokerage": unbounded, "two-mode-brokerage": unbounded,
    ],
    networkBounds: ["degree-assortativity": (-1 - 1e-12)...(1 + 1e-12)],
    withoutTies: [
      "constraint": each(nil), "effective-size": each(nil), "efficiency": each(nil),
      "unweighted-constraint": each(nil), "unweighted-effective-size": each(nil),
      "unweighted-efficiency": each(nil), "two-mode-constraint": each(nil),
      "two-mode-redundancy": each(nil), "two-mode-effective-size": each(nil),
    ])
}
