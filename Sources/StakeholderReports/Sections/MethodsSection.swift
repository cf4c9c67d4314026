import Languages

/// A paragraph on how the numbers came about, that can go into a paper.
struct MethodsSection: Sendable {
  let paragraph: String
  /// What of the numbers is not as it is defined.
  let notes: [String]
  let references: [String]

  init(_ content: ReportContent, digest: String) {
    let (analysis, words) = (content.analysis, content.words)
    let isTested = analysis.sides != nil
    paragraph = TextTemplate(isTested ? words.methodsText : words.methodsTextPlain).filled(
      with: [
        "items": "\(content.register.items.count)",
        "parties": "\(content.register.parties.count)",
        "ties": "\(content.register.responsibilities.count)",
        "density": content.number(analysis.density),
        "seed": "\(content.findings.seed)",
        "modularity": content.number(analysis.communities.modularity),
        "communities": "\(analysis.communities.count)", "version": content.source.version,
        "digest": digest,
        "title": content.title,
      ])
    notes = content.shortfalls
    let all = [
      "Barber, M. J. (2007). Modularity and community detection in bipartite networks. Physical "
        + "Review E 76, 066102. doi:10.1103/PhysRevE.76.066102",
      "Borgatti, S. P. & Everett, M. G. (1997). Network analysis of 2-mode data. Social Networks "
        + "19(3), 243-269. doi:10.1016/S0378-8733(96)00301-2",
      "Breiger, R. L. (1974). The duality of persons and groups. Social Forces 53(2), 181-190. "
        + "doi:10.1093/sf/53.2.181",
      "Traag, V. A., Waltman, L. & van Eck, N. J. (2019). From Louvain to Leiden: guaranteeing "
        + "well-connected communities. Scientific Reports 9, 5233. doi:10.1038/s41598-019-41695-z",
    ]
    references = (isTested ? [DefinitionsSection.falseDiscoveries] : []) + all
  }
}
