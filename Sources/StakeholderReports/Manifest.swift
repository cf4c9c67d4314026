import Foundation
import ResponsibilityRegister

/// What it takes to make a report again and to check it: no date and no path, so that the same input
/// gives the same bytes.
struct Manifest: Encodable {
  struct Input: Encodable {
    let file: String
    let bytes: Int
    let sha256: String
  }
  struct Parameters: Encodable {
    let language: String
  }
  struct File: Encodable {
    let path: String
    let bytes: Int
    let sha256: String
  }

  let program = "liaison"
  let version: String
  let input: Input
  let parameters: Parameters
  let files: [File]

  init(source: Report.Source, language: Language, files: [Report.File]) {
    version = source.version
    input = Input(
      file: source.fileName, bytes: source.data.count,
      sha256: SHA256.hexDigest(of: Array(source.data)))
    parameters = Parameters(language: language.rawValue)
    self.files = files.map {
      File(
        path: $0.path, bytes: $0.data.count, sha256: SHA256.hexDigest(of: Array($0.data)))
    }
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
