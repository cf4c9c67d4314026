/// How strongly two nodes of a projection are tied, given the nodes of the other mode they share.
///
/// With c shared nodes, d(a) and d(b) the degrees of the two nodes, and d(e) the degree of a shared
/// node e:
public enum ProjectionWeighting: String, Sendable, Hashable, CaseIterable {
  /// c, the number of shared nodes. Range 1 and up.
  case count
  /// The sum of 1 / (d(e) - 1) over the shared nodes e: a node that many share ties each pair less.
  /// Range above 0 and up to c.
  ///
  /// Newman, M. E. J. (2001). Scientific collaboration networks. II. Shortest paths, weighted
  /// networks, and centrality. Physical Review E 64, 016132. doi:10.1103/PhysRevE.64.016132
  case newman
  /// c / (d(a) + d(b) - c), the share of all their nodes that both have. Range above 0 and up to 1.
  ///
  /// Jaccard, P. (1912). The distribution of the flora in the alpine zone. New Phytologist 11(2),
  /// 37-50. doi:10.1111/j.1469-8137.1912.tb05611.x
  case jaccard
  /// c / sqrt(d(a) d(b)), the cosine of the two incidence rows (Ochiai). Range above 0 and up to 1.
  ///
  /// Salton, G. & McGill, M. J. (1983). Introduction to Modern Information Retrieval. McGraw-Hill.
  case cosine
}
