import Foundation
import WorklistScoring

/// Prints how much of known passages is read rightly, by manner.
///
///     accuracy FILE.json ... [--verbose]
@main struct Accuracy {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let isVerbose = arguments.contains("--verbose")
    var total = PassageScore()
    var manners: [String: PassageScore] = [:]
    for file in arguments where !file.hasPrefix("--") {
      for passage in try Passage.load(URL(filePath: file)) {
        let score = PassageScore(passage)
        total += score
        manners[passage.manner, default: PassageScore()] += score
        guard isVerbose, !(score.invented + score.missed + score.misjudged).isEmpty else { continue }
        print("== \(passage.name): \(score.right) right")
        for pair in score.invented { print("     invented \(pair)") }
        for pair in score.missed { print("     missed   \(pair)") }
        for pair in score.misjudged { print("     role     \(pair)") }
      }
    }
    for (manner, score) in manners.sorted(by: { $0.key < $1.key }) { print("\(line(score))  \(manner)") }
    print("\(line(total))  all")
  }

  private static func line(_ score: PassageScore) -> String {
    func text(_ share: Double?) -> String {
      share.map { String(format: "%.3f", $0) } ?? "    -"
    }
    return "precision \(text(score.precision))  recall \(text(score.recall))  roles \(text(score.roles))"
      + "  \(String(format: "%4d", score.right + score.missed.count)) pairs"
  }
}
