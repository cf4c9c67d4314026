import Foundation
import TestNetworks
import Testing
import WorklistScoring

/// Passages that a person has read, by manner.
@Suite struct WorklistCorpusTests {
  private static func score(_ file: String) throws -> PassageScore {
    let folder = TestNetworks.repositoryRoot.appending(path: "Tests/WorklistCorpus")
    var total = PassageScore()
    for passage in try Passage.load(folder.appending(path: file)) { total += PassageScore(passage) }
    return total
  }

  @Test(arguments: [
    ("mainland-tuned.json", 0.98), ("elsewhere-tuned.json", 0.98), ("more-tuned.json", 0.98),
    ("fresh-tuned.json", 0.98), ("fresh-c-tuned.json", 0.93),
  ])
  func `what was learnt from is read`(file: String, share: Double) throws {
    let score = try Self.score(file)
    #expect(score.precision ?? 0 >= share, "invented: \(score.invented)")
    #expect(score.recall ?? 0 >= share, "missed: \(score.missed)")
    #expect(score.roles ?? 0 >= share, "role: \(score.misjudged)")
  }

  /// Totals alone: what is held out is not to be learnt from, so what was missed is not shown.
  @Test(arguments: [
    ("mainland-held-out.json", 0.965, 0.93, 0.98), ("elsewhere-held-out.json", 0.95, 0.92, 0.98),
    ("fresh-mainland-held-out.json", 0.95, 0.96, 0.965),
    ("fresh-elsewhere-held-out.json", 0.50, 0.40, 0.98),
  ])
  func `what was held out is read nearly as well`(
    file: String, precision: Double, recall: Double, roles: Double
  )
    throws
  {
    let score = try Self.score(file)
    let read = (score.precision ?? 0, score.recall ?? 0, score.roles ?? 0)
    #expect(read.0 >= precision)
    #expect(read.1 >= recall)
    #expect(read.2 >= roles)
  }
}
