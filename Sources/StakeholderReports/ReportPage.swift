import Foundation
import Mustache
import NetworkMetrics
import ResponsibilityRegister

/// The page `report.html`: one file with everything inside, in every language.
///
/// The report's own language stands in the page as it is; the others are packed, and the script unpacks
/// one when a reader asks for it.
struct ReportPage {
  let html: String

  /// - Parameter contents: The report in each of its languages, its own first.
  init(
    _ contents: [ReportContent], figures: ReportFigures, manifest: Manifest
  ) throws(ReportError) {
    let threads = contents.first?.findings.threads ?? Threads.available
    let library = try Templates.library()
    let results = inParallel(contents.count, threads: threads) { number in
      Result { () throws(ReportError) in
        try ReportFragment(contents[number], figures: figures, manifest: manifest, library: library)
      }
    }
    var fragments: [ReportFragment] = []
    for result in results { fragments.append(try result.get()) }
    guard let own = fragments.first else { throw .template("a report has no language") }
    let script = try Templates.text("report.js")
    let others = Array(fragments.dropFirst())
    let page = Page(
      language: own.language.rawValue, title: own.title, version: manifest.version,
      css: try Templates.text("report.css"), script: script,
      scriptHash: SHA256.base64Digest(of: Array(script.utf8)), fragment: own.html,
      packed: inParallel(others.count, threads: threads) { number in
        let fragment = others[number]
        return Packed(
          language: fragment.language.rawValue, title: fragment.title,
          text: Deflate.zlib(Array(fragment.html.utf8)).base64EncodedString())
      })
    guard let html = library.render(page, withTemplate: "report") else {
      throw .template("report.mustache is missing")
    }
    self.html = html
  }

  private struct Packed: Sendable {
    let language: String
    let title: String
    let text: String
  }

  private struct Page: Sendable {
    let language: String
    let title: String
    let version: String
    let css: String
    let script: String
    let scriptHash: String
    let fragment: String
    let packed: [Packed]
  }
}
