/// How strongly two nodes of a projection are tied, given the nodes of the other mode they share.
///
/// With c shared nodes, d(a) and d(b) the degrees of the two nodes, d(e) the degree of a shared node e
/// and n the number of nodes of the other mode, isolates included. Of weighted ties, w(a,e) is the
/// weight of a tie and s(a), s(e) are the sums of the weights of a node's ties; with weights of 1, each
/// weighted form is the form without weights.
///
/// Only pairs that share a node are ties. ``phi``, ``yule`` and ``pmi`` have values for the other pairs
/// too, which are below 0, minus infinity (``pmi``) or undefined: a projection leaves these pairs out.
public enum ProjectionWeighting: String, Sendable, Hashable, CaseIterable {
  /// c, the number of shared nodes. Range 1 and up.
  ///
  /// Of weighted ties, the sum of w(a,e) w(b,e) over the shared nodes: the product of the incidence and
  /// its transpose. Range above 0.
  case count

  /// The sum of 1 / (d(e) - 1) over the shared nodes e: a node that many share ties each pair less.
  /// Range above 0 and up to c.
  ///
  /// Of weighted ties, the sum of w(a,e) / (d(e) - 1), which is directed: what a puts into the shared
  /// nodes, dealt out evenly to the others there, as far as it goes from a to b.
  ///
  /// Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted
  /// networks, and centrality. Physical Review E 64, 016132. doi:10.1103/PhysRevE.64.016132. Of weighted
  /// ties, as `projecting_tm` of the package tnet has it: Opsahl, T. (2009). Structure and Evolution of
  /// Weighted Networks. Queen Mary, University of London.
  case newman

  /// c / (d(a) + d(b) - c), the share of all their nodes that both have. Range above 0 and up to 1.
  ///
  /// Of weighted ties, the sum of the smaller weights over the sum of the larger ones, nodes that only
  /// one of them has included (Ruzicka).
  ///
  /// Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11(2),
  /// 37-50. doi:10.1111/j.1469-8137.1912.tb05611.x
  case jaccard

  /// c / sqrt(d(a) d(b)), the cosine of the two incidence rows (Ochiai). Range above 0 and up to 1.
  ///
  /// Of weighted ties, the cosine of the two rows of weights.
  ///
  /// Salton, G. & McGill, M. J. (1983). Introduction to Modern Information Retrieval. McGraw-Hill.
  case cosine

  /// c / min(d(a), d(b)), the share of the smaller node's nodes that the other has too (overlap
  /// coefficient). Range above 0 and up to 1, where all that the one has the other has.
  ///
  /// Of weighted ties, the sum of the smaller weights over min(s(a), s(b)).
  ///
  /// Simpson, G. G. (1943). Mammals and the nature of continents. American Journal of Science 241(1),
  /// 1-31. doi:10.2475/ajs.241.1.1
  case simpson

  /// (n c - d(a) d(b)) / sqrt(d(a) (n - d(a)) d(b) (n - d(b))), Pearson's correlation of the two
  /// incidence rows. Range above -1 and up to 1; 0 where they share as many as chance would give.
  ///
  /// Of weighted ties, the correlation of the two rows of weights, 0 where there is no tie. `nil` where
  /// a row is the same everywhere: a node with all nodes of the other mode, equally strongly.
  ///
  /// Yule, G. U. (1912). On the methods of measuring association between two attributes. Journal of the
  /// Royal Statistical Society 75(6), 579-652. doi:10.2307/2340126
  case phi

  /// (c z - x y) / (c z + x y), Yule's Q, with x and y the nodes that only a or only b has and z those
  /// that neither has. Range -1, where no node has neither, to 1, where all that one has the other has.
  ///
  /// `nil` where c z and x y are both 0: no node has neither, and all that one has the other has. It
  /// counts nodes, so it has no form for weighted ties.
  ///
  /// Yule, G. U. (1900). On the association of attributes in statistics. Philosophical Transactions of
  /// the Royal Society A 194, 257-319. doi:10.1098/rsta.1900.0019
  case yule

  /// ln(c n / (d(a) d(b))), the pointwise mutual information of being tied to a and to b, in nats.
  /// Range up to ln n; 0 where they share as many as chance would give, below 0 where fewer.
  ///
  /// It counts nodes, so it has no form for weighted ties.
  ///
  /// Church, K. W. & Hanks, P. (1990). Word association norms, mutual information, and lexicography.
  /// Computational Linguistics 16(1), 22-29.
  case pmi

  /// (1 / d(b)) times the sum of 1 / d(e) over the shared nodes e, directed: the share of what b has
  /// that comes to a, if b deals it out evenly to its nodes and each of these to all of its own, b among
  /// them. How much a counts for b. Range above 0 and up to 1/2; of weighted ties, below 1.
  ///
  /// Of weighted ties, the sum of w(a,e) w(b,e) / (s(b) s(e)): all is dealt out in proportion to weight.
  ///
  /// What b gets back itself is no tie, so what comes from b adds up to less than 1. Not the index of
  /// the same name in link prediction, which is ``hyperbolic``.
  ///
  /// Zhou, T., Ren, J., Medo, M. & Zhang, Y.-C. (2007). Bipartite network projection and personal
  /// recommendation. Physical Review E 76, 046115. doi:10.1103/PhysRevE.76.046115
  case resourceAllocation = "resource-allocation"

  /// The sum of 1 / d(e) over the shared nodes e. Range above 0 and up to c / 2.
  ///
  /// ``newman`` divides by the d(e) - 1 others that a node shares e with, so that a node's weights add
  /// up to the number of nodes it shares; this divides by all d(e). A node that two share counts 1/2
  /// here and 1 there. Where all shared nodes have the same degree it is Newman's weight times
  /// (d(e) - 1) / d(e); where they differ, it may order pairs differently.
  ///
  /// Of weighted ties, the sum of w(a,e) w(b,e) / s(e), with which ``resourceAllocation`` stays this
  /// over s(b).
  ///
  /// Coscia, M. & Rossi, L. (2019). The impact of projection and backboning on network topologies.
  /// arXiv:1906.09081. As an index of link prediction: Zhou, T., Lu, L. & Zhang, Y.-C. (2009).
  /// Predicting missing links via local information. European Physical Journal B 71, 623-630.
  /// doi:10.1140/epjb/e2009-00335-8
  case hyperbolic
}

extension ProjectionWeighting {
  /// Whether the weight of (a, b) may differ from that of (b, a): ``resourceAllocation``, and
  /// ``newman`` of weighted ties.
  public func isDirected(ties counting: TieCounting = .alike) -> Bool {
    switch self {
    case .resourceAllocation: true
    case .newman: counting == .weighted
    case .count, .jaccard, .cosine, .simpson, .phi, .yule, .pmi, .hyperbolic: false
    }
  }

  /// Whether there is a form for weighted ties. ``yule`` and ``pmi`` have none: they count in how many
  /// nodes both, one or neither take part, and a weight is no number of nodes.
  public var isDefinedOfWeightedTies: Bool { self != .yule && self != .pmi }
}
