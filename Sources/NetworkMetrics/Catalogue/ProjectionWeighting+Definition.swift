import TwoModeNetworks

extension ProjectionWeighting {
  /// What a weight says, in words that a table can print; the formulas with weighted ties stand in the
  /// documentation of each case.
  public var definition: MeasureDefinition {
    let (title, meaning, range, references) = words
    return MeasureDefinition(
      name: rawValue, title: title,
      meaning: meaning,
      range: range,
      undefined: undefined,
      complexity: "O(sum of squared degrees of the other mode)", references: references)
  }

  private var undefined: String {
    switch self {
    case .phi: "Where a node is tied to all of the other mode; where a weight is not positive."
    case .yule:
      "Where no node of the other mode has neither and all that one has the other has; of weighted ties."
    case .pmi: "Of weighted ties."
    default: "Where a weight is not positive and finite."
    }
  }

  private var words: (String, String, String, [Reference]) {
    switch self {
    case .count:
      (
        "Count", "c, the number of shared nodes e.", "1 and up.",
        [.latapyMagnienDelVecchio2008]
      )
    case .newman:
      (
        "Newman",
        "The sum of 1 / (d(e) - 1) over the shared nodes e: a node that many share counts less.",
        "Above 0 to c.",
        [
          Reference(
            "Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted networks, and centrality. Physical Review E 64, 016132.",
            doi: "10.1103/PhysRevE.64.016132")
        ]
      )
    case .jaccard:
      (
        "Jaccard", "c / (d(a) + d(b) - c), the share of all their nodes that both have.",
        "Above 0 to 1.",
        [
          Reference(
            "Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11(2), 37-50.",
            doi: "10.1111/j.1469-8137.1912.tb05611.x")
        ]
      )
    case .cosine:
      (
        "Cosine (Ochiai)", "c / sqrt(d(a) d(b)), the cosine of the two rows of the incidence.",
        "Above 0 to 1.",
        [
          Reference(
            "Salton, G. & McGill, M. J. (1983). Introduction to Modern Information Retrieval. McGraw-Hill."
          )
        ]
      )
    case .simpson:
      (
        "Simpson (overlap)",
        "c / min(d(a), d(b)), the share of the smaller node's nodes that the other has too.",
        "Above 0 to 1.",
        [
          Reference(
            "Simpson, G. G. (1943). Mammals and the nature of continents. American Journal of Science 241(1), 1-31.",
            doi: "10.2475/ajs.241.1.1")
        ]
      )
    case .phi:
      (
        "Phi",
        "(n c - d(a) d(b)) / sqrt(d(a) (n - d(a)) d(b) (n - d(b))), the correlation of the two rows of the incidence, n being the size of the other mode.",
        "Above -1 to 1; 0 as chance would have it.",
        [
          Reference(
            "Yule, G. U. (1912). On the methods of measuring association between two attributes. Journal of the Royal Statistical Society 75(6), 579-652.",
            doi: "10.2307/2340126")
        ]
      )
    case .yule:
      (
        "Yule's Q",
        "(c z - x y) / (c z + x y), x and y being the nodes that one alone has and z those that neither has.",
        "-1 to 1; 0 as chance would have it.",
        [
          Reference(
            "Yule, G. U. (1900). On the association of attributes in statistics. Philosophical Transactions of the Royal Society A 194, 257-319.",
            doi: "10.1098/rsta.1900.0019")
        ]
      )
    case .pmi:
      (
        "Pointwise mutual information",
        "ln(c n / (d(a) d(b))), n being the size of the other mode.",
        "Up to ln n; 0 as chance would have it.",
        [
          Reference(
            "Church, K. W. & Hanks, P. (1990). Word association norms, mutual information, and lexicography. Computational Linguistics 16(1), 22-29."
          )
        ]
      )
    case .resourceAllocation:
      (
        "Resource allocation",
        "The sum of 1 / d(e) over the shared nodes e, over d(b): the share of what b has that comes to a; listed both ways.",
        "Above 0 to 1/2.",
        [
          Reference(
            "Zhou, T., Ren, J., Medo, M. & Zhang, Y.-C. (2007). Bipartite network projection and personal recommendation. Physical Review E 76, 046115.",
            doi: "10.1103/PhysRevE.76.046115")
        ]
      )
    case .hyperbolic:
      (
        "Hyperbolic", "The sum of 1 / d(e) over the shared nodes e.", "Above 0 to c / 2.",
        [
          Reference(
            "Coscia, M. & Rossi, L. (2019). The impact of projection and backboning on network topologies. arXiv:1906.09081.",
            doi: "10.48550/arXiv.1906.09081")
        ]
      )
    }
  }
}
