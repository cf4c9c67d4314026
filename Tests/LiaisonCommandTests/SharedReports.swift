import Foundation
import Testing

/// Reports that several tests look at, each made once, as a report takes as long as fifty other commands.
/// Whoever looks at one leaves it as it is.
enum SharedReports {
  /// The whole list, in the language that a report has where none is asked for.
  static func macau() throws -> MadeReport { try madeMacau.get() }

  /// A network without sides and themes, of the seed 71 in one thread, in English, in a folder that held
  /// `notes.txt` before.
  static func davis() throws -> MadeReport { try madeDavis.get() }

  /// What the folder of ``davis()`` held before.
  static let notes = Data("mine".utf8)

  private static let madeMacau = Result { try MadeReport(CommandRun.worklist, []) }

  private static let madeDavis = Result {
    try MadeReport(
      CommandRun.davis, ["--threads", "1", "--seed", "71", "--language", "en"],
      beside: ["notes.txt": notes])
  }
}

/// A report in a folder that goes with it.
struct MadeReport: Sendable {
  /// Every file of the folder by its path in it.
  let files: [String: Data]

  init(_ list: String, _ options: [String], beside others: [String: Data] = [:]) throws {
    let folder = try TemporaryFolder()
    for (name, data) in others { _ = try folder.file(name, data) }
    let run = try CommandRun(["report", list, "-o", folder.url.path] + options)
    try #require(run.status == 0, "\(run.errors)")
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) {
      let url = folder.url.appending(path: path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: url)
      }
    }
    self.files = files
  }

  /// What a file holds, as text.
  func text(_ path: String) throws -> String {
    String(decoding: try #require(files[path], "\(path) is missing"), as: UTF8.self)
  }

  /// The files that are not the same in another, or not there.
  func differences(from other: MadeReport) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}
