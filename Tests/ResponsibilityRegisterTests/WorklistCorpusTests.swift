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

  @Test(arguments: [("mainland-tuned.json", 0.98), ("elsewhere-tuned.json", 0.95)])
  func `what was learnt from is read`(file: String, share: Double) throws {
    let score = try Self.score(file)
    #expect(score.precision ?? 0 >= share, "invented: \(score.invented)")
    #expect(score.recall ?? 0 >= share, "missed: \(score.missed)")
    #expect(score.roles ?? 0 >= share, "role: \(score.misjudged)")
  }
}
