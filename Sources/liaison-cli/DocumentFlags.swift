import ArgumentParser
import Liaison

/// How a diagram names things and its document.
struct DocumentFlags: ParsableArguments {
  @Option(help: "The language of names and titles, zh-Hans, zh-Hant, pt or en; else --language.")
  var labels: Language?

  @Option(help: "The title of the document, for the line that names the source.")
  var source: String?

  @Option(help: "When the document was issued, or the period it is for, for the same line.")
  var date: String?

  /// The register with what was said of its document.
  func documented(_ register: Register) throws -> Register {
    do { return try register.documented(title: source, date: date) } catch {
      throw ValidationError("\(error.problem); \(error.remedy)")
    }
  }
}
