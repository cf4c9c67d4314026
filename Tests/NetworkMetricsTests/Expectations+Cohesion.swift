extension Expectations {
  static let cohesion = Family(
    bounds: [
      "component": unbounded, "cutpoint": unbounded, "bridges": unbounded,
      "butterflies": unbounded, "coreness": unbounded, "two-mode-coreness": unbounded,
      "two-mode-coreness-of-own": unbounded,
    ],
    networkBounds: [
      "component-count": unbounded, "mean-distance": unbounded, "diameter": unbounded,
      "butterfly-count": unbounded, "nodf": 0...(100 + 1e-10), "nodf-of-mode": 0...(100 + 1e-10),
    ],
    withoutTies: [
      "redundancy": each(nil), "latapy-clustering": each(nil), "latapy-clustering-min": each(nil),
      "latapy-clustering-max": each(nil), "opsahl-clustering": each(nil),
      "component": { rows, _ in (0..<rows).map { Double($0 + 1) } },
    ],
    // Components are numbered in the order of their first node.
    dependOnOrder: ["component"])
}
