import Dispatch
import Foundation
import Mustache
import ResponsibilityRegister
import Synchronization

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
    let library = try Templates.library()
    let fragments = try ReportPage.inParallel(contents) { content throws(ReportError) in
      try ReportFragment(content, figures: figures, manifest: manifest, library: library)
    }
    guard let own = fragments.first else { throw .template("a report has no language") }
    let script = Templates.text(.script)
    let page = Page(
      language: own.language.rawValue, title: own.title, version: manifest.version,
      css: Templates.text(.css), script: script,
      scriptHash: SHA256.base64Digest(of: Array(script.utf8)), fragment: own.html,
      packed: fragments.dropFirst().map { fragment in
        Packed(
          language: fragment.language.rawValue, title: fragment.title,
          text: Deflate.zlib(Array(fragment.html.utf8)).base64EncodedString())
      })
    guard let html = library.render(page, withTemplate: "report") else {
      throw .template("report.mustache is missing")
    }
    self.html = html
  }

  /// As many at once as there are processors; of several errors, that of the first language.
  private static func inParallel(
    _ contents: [ReportContent],
    _ make: @Sendable (ReportContent) throws(ReportError) -> ReportFragment
  ) throws(ReportError) -> [ReportFragment] {
    let results = Mutex(
      [Result<ReportFragment, ReportError>?](repeating: nil, count: contents.count))
    DispatchQueue.concurrentPerform(iterations: contents.count) { index in
      let result: Result<ReportFragment, ReportError>
      do throws(ReportError) {
        result = .success(try make(contents[index]))
      } catch {
        result = .failure(error)
      }
      results.withLock { $0[index] = result }
    }
    var fragments: [ReportFragment] = []
    for case let result? in results.withLock({ $0 }) { fragments.append(try result.get()) }
    return fragments
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
