import Foundation
import ResponsibilityRegister
import WorklistScoring

/// Prints how much of known passages is read rightly, by manner.
///
///     accuracy FILE.json ... [--verbose] [--show=PASSAGE]
@main struct Accuracy {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let isVerbose = arguments.contains("--verbose")
    let shown = arguments.first { $0.hasPrefix("--show=") }?.dropFirst(7)
    var total = PassageScore()
    var manners: [String: PassageScore] = [:]
    for file in arguments where !file.hasPrefix("--") {
      for passage in try Passage.load(URL(filePath: file)) {
        if let shown {
          if passage.name == shown { try show(passage) }
          continue
        }
        let score = PassageScore(passage)
        total += score
        manners[passage.manner, default: PassageScore()] += score
        guard isVerbose, !(score.invented + score.missed + score.misjudged).isEmpty else {
          continue
        }
        print("== \(passage.name): \(score.right) right")
        for pair in score.invented { print("     invented \(pair)") }
        for pair in score.missed { print("     missed   \(pair)") }
        for pair in score.misjudged { print("     role     \(pair)") }
      }
    }
    if shown != nil { return }
    for (manner, score) in manners.sorted(by: { $0.key < $1.key }) {
      print("\(line(score))  \(manner)")
    }
    print("\(line(total))  all")
  }

  private static func show(_ passage: Passage) throws {
    let register = try Register(worklist: passage.text)
    for item in register.items {
      print("\(item.id) [\(item.number)] \(item.theme ?? "-") | \(item.text)")
      for responsibility in register.responsibilities(for: item.id) {
        print(
          "    \(responsibility.role?.rawValue ?? "-") \(responsibility.party) (\(responsibility.label ?? "-"))"
        )
      }
    }
    for diagnostic in register.diagnostics {
      print("! \(diagnostic.severity) \(diagnostic.message)")
    }
  }

  private static func line(_ score: PassageScore) -> String {
    func text(_ share: Double?) -> String {
      share.map { String(format: "%.3f", $0) } ?? "    -"
    }
    return
      "precision \(text(score.precision))  recall \(text(score.recall))  roles \(text(score.roles))"
      + "  \(String(format: "%4d", score.right + score.missed.count)) pairs"
  }
}
