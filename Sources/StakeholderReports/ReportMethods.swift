import NetworkMetrics
import StakeholderFindings

/// How the numbers of the tables came about, as programs read it in the manifest: the names are those that
/// `liaison pairs` and `liaison measures` know.
struct ReportMethods: Encodable, Equatable {
  /// The test of pairs, whose p and q stand in a table.
  struct Pairs: Encodable, Equatable {
    /// The file of the table.
    let file: String
    /// Which pairs were tested; the others have no p and no q.
    let tested: String
    /// The null of p.
    let test: String
    /// What makes q of p.
    let correction: String
    /// How many pairs were tested, those that share nothing included.
    let tests: Int
  }

  /// The search for communities, whose numbers stand in a table and in the network.
  struct Communities: Encodable, Equatable {
    /// The files, each with a column or an attribute of that name.
    let files: [String]
    /// What the column is called.
    let column: String
    /// How communities are looked for.
    let method: String
    /// At which resolution.
    let resolution: Double
    /// How often; the best is taken.
    let runs: Int
    /// How many there are; nodes without ties are in none.
    let count: Int
    /// Their modularity; `nil` without ties.
    let modularity: Double?
  }

  /// `nil` where fewer than two sides are known, so that nothing was tested.
  let pairs: Pairs?
  let communities: Communities

  init(_ analysis: ReportAnalysis) {
    let search = analysis.findings.communitySearch
    pairs = analysis.projection.testCount.map { tests in
      Pairs(
        file: "tables/pairs.csv", tested: "pairs of different sides",
        test: analysis.findings.contactNull.rawValue,
        correction: Findings.correctionAcrossSides.rawValue,
        tests: tests)
    }
    communities = Communities(
      files: ["tables/measures.csv", "network.graphml"],
      column: Measure.community(search).definition.name, method: search.method.rawValue,
      resolution: search.resolution, runs: search.runs, count: analysis.communities.count,
      modularity: analysis.communities.modularity)
  }
}
