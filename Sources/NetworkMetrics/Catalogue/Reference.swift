/// A publication that defines a measure or the algorithm behind it.
public struct Reference: Sendable, Hashable, CustomStringConvertible {
  /// Authors, year, title and where it appeared.
  public let citation: String
  /// The digital object identifier, without a resolver; `nil` where the publication has none.
  public let doi: String?

  /// A publication.
  ///
  /// - Parameters:
  ///   - citation: Authors, year, title and where it appeared.
  ///   - doi: The digital object identifier, without a resolver.
  public init(_ citation: String, doi: String? = nil) {
    self.citation = citation
    self.doi = doi
  }

  /// The citation, followed by its identifier.
  public var description: String {
    guard let doi else { return citation }
    return "\(citation) doi:\(doi)"
  }
}

// Publications that more than one measure stands on; a measure's own source stands in its file.
extension Reference {
  static let borgattiEverett1997 = Reference(
    "Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks 19(3), 243-269.",
    doi: "10.1016/S0378-8733(96)00301-2")

  static let latapyMagnienDelVecchio2008 = Reference(
    "Latapy, M., Magnien, C. & Del Vecchio, N. (2008). Basic notions for the analysis of large two-mode networks. Social Networks 30(1), 31-48.",
    doi: "10.1016/j.socnet.2007.04.006")

  static let wassermanFaust1994 = Reference(
    "Wasserman, S. & Faust, K. (1994). Social Network Analysis: Methods and Applications. Cambridge University Press.",
    doi: "10.1017/CBO9780511815478")

  static let hopcroftTarjan1973 = Reference(
    "Hopcroft, J. & Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation. Communications of the ACM 16(6), 372-378.",
    doi: "10.1145/362248.362272")

  static let stronaEtAl2014 = Reference(
    "Strona, G., Nappo, D., Boccacci, F., Fattorini, S. & San-Miguel-Ayanz, J. (2014). A fast and unbiased procedure to randomize ecological binary matrices with fixed row and column totals. Nature Communications 5, 4114.",
    doi: "10.1038/ncomms5114")
}
