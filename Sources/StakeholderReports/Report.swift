import Drawing
import Files
import Foundation
import Languages
import ResponsibilityRegister
import Spreadsheets
import StakeholderDiagrams
import StakeholderFindings

/// The report on one register: every file of it, made in memory.
///
/// ```swift
/// let report = try Report(Findings(register), source: source, doubts: register.doubts())
/// try report.write(to: "Report")
/// ```
public struct Report: Sendable {
  /// One file of the report, by its path inside the report's folder.
  public typealias File = WholeFolder.File

  /// Where the register came from, as the manifest names it.
  public struct Source: Sendable, Hashable {
    /// The name of the input file, without its folder: the same input gives the same report wherever
    /// it lies.
    public let fileName: String
    /// The bytes of the input.
    public let data: Data
    /// What was read with the input, such as a registry of names: it shapes the report too.
    public let companions: [File]
    /// The version of the program.
    public let version: String

    /// A source.
    public init(fileName: String, data: Data, companions: [File] = [], version: String) {
      self.fileName = fileName
      self.data = data
      self.companions = companions
      self.version = version
    }
  }

  /// The files, `report.html` first.
  public let files: [File]
  /// What of it could not be made, or not as it should be, and why, in English sentences.
  public let notices: [String]

  /// Makes the report.
  ///
  /// - Parameters:
  ///   - findings: What was found in the register that the report is about.
  ///   - source: Where it came from.
  ///   - doubts: What a person should look at.
  ///   - language: The language that the page shows first, and that of the diagrams' files; the page
  ///     holds all languages.
  ///   - renderer: What draws the diagrams. In child processes a diagram at which Graphviz crashes or
  ///     that takes too long is left out; in this process it takes the program with it.
  ///   - progress: Called with the name of each step as it begins.
  /// - Throws: `DiagramError` where a diagram cannot be drawn; ``ReportError`` where the page cannot be
  ///   built.
  public init(
    _ findings: Findings, source: Source, doubts: [Diagnostic],
    language: Language = .simplifiedChinese, renderer: DiagramRenderer = .inProcess,
    progress: (String) -> Void = { _ in }
  ) throws {
    progress("measuring")
    let analysis = ReportAnalysis(findings, doubts: doubts)
    let languages = [language] + Language.allCases.filter { $0 != language }
    let contents = languages.map { ReportContent(analysis, source: source, language: $0) }
    progress("drawing")
    let figures = try ReportFigures(contents, renderer: renderer)
    let english = FindingWording(.english)
    var notices =
      figures.notices
      + findings.shortfalls.map { english.shortfall($0.shortfall, of: $0.measure) }
    progress("writing tables and page")
    var files = figures.files
    files += ReportTables(analysis, doubts: doubts).files
    do {
      let workbook = ReportWorkbook(contents[0]).workbook
      files.append(File(path: "tables.xlsx", data: try workbook.data()))
    } catch {
      // The same tables stand beside it as CSV.
      notices.append("tables.xlsx is left out: \(error)")
    }
    files.append(File(path: "network.graphml", data: Data(analysis.graphML.utf8)))
    let manifest = Manifest(
      source: source, language: language, analysis: analysis, files: files)
    let page = try ReportPage(contents, figures: figures, manifest: manifest).html
    self.files =
      [File(path: "report.html", data: Data(page.utf8))] + files
      + [File(path: "manifest.json", data: try manifest.json())]
    self.notices = notices
  }

  /// Writes every file into a folder, all or none; other files in it stay.
  ///
  /// - Throws: `FileError`.
  public func write(to path: String) throws(FileError) { try WholeFolder.write(files, to: path) }
}

/// Why a report could not be made.
public enum ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A template of the page is broken.
  case template(String)

  /// One sentence that says what is wrong and what would mend it.
  public var description: String {
    switch self {
    case .template(let message): "a template of the report is broken: \(message)"
    }
  }
}
