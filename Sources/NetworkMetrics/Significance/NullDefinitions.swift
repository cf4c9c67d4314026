extension ProjectionNull {
  /// What each null says, by the name that ``named(_:samples:seed:)`` knows it by.
  public static let definitions: [MeasureDefinition] = [
    definition(
      "fixed-row", "Fixed row",
      "Do these two share more than if each had as many items as it has, any of them? P(count >= observed), hypergeometric.",
      "O(sum of the smaller degrees over distinct pairs of degrees)",
      [.tumminello2011, .neal2013]),
    definition(
      "fixed-fill", "Fixed fill",
      "Do these two share more than if as many ties as there are fell anywhere? P(count >= observed), exact.",
      "O(c^1.5) for c items at most", [.nealDomagalskiSagan2021]),
    definition(
      "fixed-column", "Fixed column",
      "Do these two share more than if each item had as many nodes as it has, any of them? P(count >= observed), Poisson-binomial with d (d - 1) / (n (n - 1)) for an item of d of n nodes.",
      "O(items x count)", [.nealDomagalskiSagan2021]),
    definition(
      "sdsm", "Stochastic degree sequence model",
      "Do these two share more than if every node and item had its degree in expectation? P(count >= observed), Poisson-binomial with the chances of the bipartite configuration model.",
      "O(items x count) for each distinct pair of degrees",
      [.neal2014, .saracco2017]),
    definition(
      "fdsm", "Fixed degree sequence model",
      "Do these two share more than in networks in which every node and item has its degree? (r + 1) / (N + 1), r of N networks drawn by curveball trades having as high a count.",
      "O(m + pairs + sum of squared degrees of items) a sample",
      [.zweigKaufmann2011, .stronaEtAl2014]),
  ]
}

extension CrossGroupNull {
  /// What each null says, by the name that ``named(_:samples:seed:)`` knows it by.
  public static let definitions: [MeasureDefinition] = [
    definition(
      "fixed-column", "Fixed column, group by group",
      "Do these two of two groups share more than if each item had as many nodes of either group as it has, any of them? P(count >= observed), Poisson-binomial with (d / n) (f / m) for an item of d of n and f of m nodes.",
      "O(items x count)", [.nealDomagalskiSagan2021]),
    definition(
      "sdsm", "Stochastic degree sequence model, group by group",
      "Do these two of two groups share more than if every node had its degree, and every item its number of nodes of either group, in expectation? P(count >= observed), Poisson-binomial with products of the chances of each group's bipartite configuration model.",
      "O(items x count) for each distinct pair of degrees",
      [.neal2014, .saracco2017]),
    definition(
      "fdsm", "Fixed degree sequence model, group by group",
      "Do these two of two groups share more than in networks in which every node has its degree and every item its number of nodes of either group? (r + 1) / (N + 1), r of N networks drawn by curveball trades within groups having as high a count.",
      "O(m + pairs + sum of squared degrees of items) a sample",
      [.zweigKaufmann2011, .stronaEtAl2014]),
  ]
}

extension PValueCorrection {
  /// What each correction says, by the name that is its raw value.
  public static let definitions: [MeasureDefinition] = allCases.map { correction in
    let (title, meaning, reference) = correction.words
    return MeasureDefinition(
      name: correction.rawValue, title: title, meaning: meaning, range: "p up to 1.",
      undefined: "Where p is.", complexity: "O(k log k) for k ties", references: [reference])
  }

  private var words: (title: String, meaning: String, reference: Reference) {
    switch self {
    case .none:
      ("No correction", "q = p: what each test says by itself.", .benjaminiHochberg1995)
    case .bonferroni:
      (
        "Bonferroni",
        "q = min(1, M p) for M pairs tested: a single pair by chance among those of q <= 0.05 in 1 of 20 networks at most.",
        Reference(
          "Dunn, O. J. (1961). Multiple comparisons among means. Journal of the American Statistical Association 56(293), 52-64.",
          doi: "10.1080/01621459.1961.10482090")
      )
    case .holm:
      (
        "Holm",
        "q(i) = max over j <= i of min(1, (M - j + 1) p(j)), p in ascending order: promises what Bonferroni does, and is never above it.",
        Reference(
          "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6(2), 65-70."
        )
      )
    case .benjaminiHochberg:
      (
        "Benjamini-Hochberg",
        "q(i) = min over j >= i of min(1, M p(j) / j), p in ascending order: of the pairs of q <= 0.05, at most 1 in 20 by chance, in the mean.",
        .benjaminiHochberg1995
      )
    case .benjaminiYekutieli:
      (
        "Benjamini-Yekutieli",
        "Benjamini-Hochberg's q times 1 + 1/2 + ... + 1/M: the same promise however tests depend on each other.",
        Reference(
          "Benjamini, Y. & Yekutieli, D. (2001). The control of the false discovery rate in multiple testing under dependency. Annals of Statistics 29(4), 1165-1188.",
          doi: "10.1214/aos/1013699998")
      )
    }
  }
}

private func definition(
  _ name: String, _ title: String, _ meaning: String, _ complexity: String,
  _ references: [Reference]
) -> MeasureDefinition {
  MeasureDefinition(
    name: name, title: title, meaning: meaning,
    range: "Above 0 to 1; low where chance rarely ties the pair as strongly.",
    undefined: name == "sdsm" ? "If no model is found, which no network is known to do." : "Never.",
    complexity: complexity, references: references)
}

extension Reference {
  fileprivate static let nealDomagalskiSagan2021 = Reference(
    "Neal, Z. P., Domagalski, R. & Sagan, B. (2021). Comparing alternatives to the fixed degree sequence model for extracting the backbone of bipartite projections. Scientific Reports 11, 23929.",
    doi: "10.1038/s41598-021-03238-3")

  fileprivate static let tumminello2011 = Reference(
    "Tumminello, M., Miccichè, S., Lillo, F., Piilo, J. & Mantegna, R. N. (2011). Statistically validated networks in bipartite complex systems. PLoS ONE 6(3), e17994.",
    doi: "10.1371/journal.pone.0017994")

  fileprivate static let neal2013 = Reference(
    "Neal, Z. (2013). Identifying statistically significant edges in one-mode projections. Social Network Analysis and Mining 3, 915-924.",
    doi: "10.1007/s13278-013-0107-y")

  fileprivate static let neal2014 = Reference(
    "Neal, Z. (2014). The backbone of bipartite projections: inferring relationships from co-authorship, co-sponsorship, co-attendance and other co-behaviors. Social Networks 39, 84-97.",
    doi: "10.1016/j.socnet.2014.06.001")

  fileprivate static let saracco2017 = Reference(
    "Saracco, F., Straka, M. J., Di Clemente, R., Gabrielli, A., Caldarelli, G. & Squartini, T. (2017). Inferring monopartite projections of bipartite networks: an entropy-based approach. New Journal of Physics 19, 053022.",
    doi: "10.1088/1367-2630/aa6b38")

  fileprivate static let zweigKaufmann2011 = Reference(
    "Zweig, K. A. & Kaufmann, M. (2011). A systematic approach to the one-mode projection of bipartite graphs. Social Network Analysis and Mining 1, 187-218.",
    doi: "10.1007/s13278-011-0021-0")

  fileprivate static let benjaminiHochberg1995 = Reference(
    "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing. Journal of the Royal Statistical Society B 57(1), 289-300.",
    doi: "10.1111/j.2517-6161.1995.tb02031.x")
}

extension ProjectionNull {
  /// The name by which ``named(_:samples:seed:)`` and ``definitions`` know the null.
  public var name: String {
    switch self {
    case .fixedRow: "fixed-row"
    case .fixedFill: "fixed-fill"
    case .fixedColumn: "fixed-column"
    case .expectedDegrees: "sdsm"
    case .fixedDegrees: "fdsm"
    }
  }
}

extension CrossGroupNull {
  /// The name by which ``named(_:samples:seed:)`` and ``definitions`` know the null.
  public var name: String {
    switch self {
    case .fixedColumn: "fixed-column"
    case .expectedDegrees: "sdsm"
    case .fixedDegrees: "fdsm"
    }
  }
}
