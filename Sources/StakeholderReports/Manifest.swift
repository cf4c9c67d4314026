import Foundation
import NetworkMetrics
import ResponsibilityRegister

/// What it takes to make a report again and to check it: no date and no path, so that the same input
/// gives the same bytes.
struct Manifest: Encodable {
  struct Parameters: Encodable {
    let language: String
    let seed: UInt64
  }
  struct File: Encodable {
    let path: String
    let bytes: Int
    let sha256: String

    init(_ file: Report.File) {
      path = file.path
      bytes = file.data.count
      sha256 = SHA256.hexDigest(of: Array(file.data))
    }
  }

  let program = "liaison"
  let version: String
  /// What is known of the document behind the input, by field, each in the report's language.
  let document: [String: String]
  let input: File
  let companions: [File]
  let parameters: Parameters
  let methods: ReportMethods
  let files: [File]

  init(
    source: Report.Source, language: Language, analysis: ReportAnalysis, files: [Report.File]
  ) {
    let findings = analysis.findings
    version = source.version
    let register = findings.register
    let known = register.source
    document = [
      "title": known?.title.text(in: language) ?? register.title,
      "publisher": known?.publisher.text(in: language),
      "date": known?.date.text(in: language) ?? register.date,
      "reworded": known?.reworded.text(in: language),
    ].compactMapValues(\.self)
    input = File(Report.File(path: source.fileName, data: source.data))
    companions = source.companions.map(File.init)
    parameters = Parameters(language: language.rawValue, seed: findings.seed)
    methods = ReportMethods(analysis)
    self.files = inParallel(files.count, threads: findings.threads) { File(files[$0]) }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
