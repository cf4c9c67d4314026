/// How communities are looked for. All but ``leiden`` climb to where no step of theirs raises modularity
/// any more; none promises the highest.
public enum CommunityMethod: String, Sendable, Hashable, CaseIterable {
  /// Nodes move one at a time; the communities are refined into well connected parts before those are
  /// joined to larger nodes. Every community is connected.
  ///
  /// Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing
  /// well-connected communities. Scientific Reports 9, 5233. doi:10.1038/s41598-019-41695-z
  case leiden
  /// Nodes move one at a time, and communities are joined to larger nodes as they are, which may leave
  /// some in unconnected pieces.
  ///
  /// Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E. (2008). Fast unfolding of
  /// communities in large networks. Journal of Statistical Mechanics, P10008.
  /// doi:10.1088/1742-5468/2008/10/P10008
  case louvain
  /// All nodes of one mode take the best labels of the other's, in turn; then communities are joined
  /// two by two, and labels spread anew.
  ///
  /// Liu, X. & Murata, T. (2010). Community detection in large-scale bipartite networks. Transactions
  /// of the Japanese Society for Artificial Intelligence 25(1), 16-24. doi:10.1527/tjsai.25.16. With
  /// weights: Beckett, S. J. (2016). Improved community detection in weighted bipartite networks. Royal
  /// Society Open Science 3, 140536. doi:10.1098/rsos.140536
  case lpawbPlus = "lpawb-plus"
  /// ``lpawbPlus`` again from random labels, ten times from each number of them, 4 up to the number of
  /// communities that it found at first; the best of all.
  ///
  /// Beckett, S. J. (2016). Improved community detection in weighted bipartite networks. Royal Society
  /// Open Science 3, 140536. doi:10.1098/rsos.140536
  case dirtlpawbPlus = "dirtlpawb-plus"
  /// All nodes of one mode take the best of a given number of groups, then those of the other, in turn;
  /// the number is doubled while that helps and then narrowed down.
  ///
  /// Barber, M. J. (2007). Modularity and community detection in bipartite networks. Physical Review E
  /// 76, 066102. doi:10.1103/PhysRevE.76.066102
  case brim

  var title: String {
    switch self {
    case .leiden: "Leiden"
    case .louvain: "Louvain"
    case .lpawbPlus: "LPAwb+"
    case .dirtlpawbPlus: "DIRTLPAwb+"
    case .brim: "BRIM"
    }
  }

  var references: [Reference] {
    switch self {
    case .leiden: [.traagWaltmanVanEck2019]
    case .louvain: [.blondelEtAl2008]
    case .lpawbPlus: [.liuMurata2010, .beckett2016]
    case .dirtlpawbPlus: [.beckett2016]
    case .brim: []
    }
  }
}

extension Reference {
  static let barber2007 = Reference(
    "Barber, M. J. (2007). Modularity and community detection in bipartite networks. Physical Review E 76, 066102.",
    doi: "10.1103/PhysRevE.76.066102")

  static let reichardtBornholdt2006 = Reference(
    "Reichardt, J. & Bornholdt, S. (2006). Statistical mechanics of community detection. Physical Review E 74, 016110.",
    doi: "10.1103/PhysRevE.74.016110")

  fileprivate static let traagWaltmanVanEck2019 = Reference(
    "Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.",
    doi: "10.1038/s41598-019-41695-z")

  fileprivate static let blondelEtAl2008 = Reference(
    "Blondel, V. D., Guillaume, J.-L., Lambiotte, R. & Lefebvre, E. (2008). Fast unfolding of communities in large networks. Journal of Statistical Mechanics, P10008.",
    doi: "10.1088/1742-5468/2008/10/P10008")

  fileprivate static let liuMurata2010 = Reference(
    "Liu, X. & Murata, T. (2010). Community detection in large-scale bipartite networks. Transactions of the Japanese Society for Artificial Intelligence 25(1), 16-24.",
    doi: "10.1527/tjsai.25.16")

  fileprivate static let beckett2016 = Reference(
    "Beckett, S. J. (2016). Improved community detection in weighted bipartite networks. Royal Society Open Science 3, 140536.",
    doi: "10.1098/rsos.140536")
}
