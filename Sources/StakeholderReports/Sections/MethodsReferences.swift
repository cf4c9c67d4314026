import NetworkMetrics

// What the paragraph on methods cites beyond the sources that measures and tests name themselves.
extension Reference {
  static let barber2007 = Reference(
    "Barber, M. J. (2007). Modularity and community detection in bipartite networks. Physical Review E 76, 066102.",
    doi: "10.1103/PhysRevE.76.066102")
  static let bonacich1991 = Reference(
    "Bonacich, P. (1991). Simultaneous group and individual centralities. Social Networks 13(2), 155-168.",
    doi: "10.1016/0378-8733(91)90018-O")
  static let borgattiEverett1997 = Reference(
    "Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks 19(3), 243-269.",
    doi: "10.1016/S0378-8733(96)00301-2")
  static let breiger1974 = Reference(
    "Breiger, R. L. (1974). The duality of persons and groups. Social Forces 53(2), 181-190.",
    doi: "10.1093/sf/53.2.181")
  static let latapyMagnienDelVecchio2008 = Reference(
    "Latapy, M., Magnien, C. & Del Vecchio, N. (2008). Basic notions for the analysis of large two-mode networks. Social Networks 30(1), 31-48.",
    doi: "10.1016/j.socnet.2007.04.006")
  /// Breadth and depth, of the sources that firms draw on.
  static let laursenSalter2006 = Reference(
    "Laursen, K. & Salter, A. (2006). Open for innovation: the role of openness in explaining innovation performance among U.K. manufacturing firms. Strategic Management Journal 27(2), 131-150.",
    doi: "10.1002/smj.507")
  static let northCurtisSham2002 = Reference(
    "North, B. V., Curtis, D. & Sham, P. C. (2002). A note on the calculation of empirical P values from Monte Carlo procedures. American Journal of Human Genetics 71(2), 439-441.",
    doi: "10.1086/341527")
  /// Co-ordination between departments of a government.
  static let peters1998 = Reference(
    "Peters, B. G. (1998). Managing horizontal government: the politics of co-ordination. Public Administration 76(2), 295-311.",
    doi: "10.1111/1467-9299.00102")
  static let traagWaltmanVanEck2019 = Reference(
    "Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing well-connected communities. Scientific Reports 9, 5233.",
    doi: "10.1038/s41598-019-41695-z")

  /// Who and when, as a text cites it: “Zweig & Kaufmann 2011”, “Neal et al. 2021”.
  var inText: String {
    let parts = citation.split(separator: "(", maxSplits: 1)
    guard parts.count == 2, let year = parts[1].split(separator: ")").first else { return citation }
    let authors = parts[0].replacing(" & ", with: ", ").split(separator: ", ")
      .map { $0.trimmingPrefix { $0 == " " } }
      // Initials end with a full stop, surnames do not.
      .map { String($0).replacing(/\s+$/, with: "") }.filter { !$0.isEmpty && !$0.hasSuffix(".") }
    let names =
      switch authors.count {
      case 0: citation
      case 1: authors[0]
      case 2: "\(authors[0]) & \(authors[1])"
      default: "\(authors[0]) et al."
      }
    return "\(names) \(year)"
  }
}
