import Foundation
import Testing

/// One run of a program that the package builds, with what it said.
struct CommandRun {
  let status: Int32
  let output: Data
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of the errors that are not notices, nor steps that are named where a command takes more
  /// than a second.
  var faults: [Substring] {
    errors.split(separator: "\n").filter {
      !$0.hasSuffix("is read with it") && !$0.hasSuffix(" ...")
    }
  }

  /// Runs a program that stands beside the tests, with its output kept, or sent to a device.
  init(
    _ arguments: [String], program: String = "liaison", input: Data? = nil,
    environment: [String: String] = [:], outputTo device: String? = nil
  ) throws {
    let folder = try CommandRun.productsFolder()
    let process = Process()
    process.executableURL = folder.appending(path: program)
    process.arguments = arguments
    process.currentDirectoryURL = CommandRun.repositoryRoot
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files instead of pipes: a pipe that nobody empties stops the program.
    let scratch = try TemporaryFolder()
    let outputFile = try scratch.file("output", Data())
    let errorFile = try scratch.file("errors", Data())
    let inputFile = try scratch.file("input", input ?? Data())
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(
      forWritingTo: device.map { URL(filePath: $0) } ?? outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationReason == .exit, "\(program) \(arguments) was killed")
    status = process.terminationStatus
    output = try Data(contentsOf: outputFile)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }

  /// The JSON that was printed.
  func json<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: output)
  }

  static var repositoryRoot: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  static let worklist = "Data/macau-belt-and-road-2024-2028/worklist.txt"
  static let davis = "Data/davis-southern-women/ties.csv"

  /// For a diagram whose contacts are compared with random networks where the test looks at something else:
  /// the usual number takes as long as ten other commands.
  static let fewSamples = ["--samples", "99"]

  private static func productsFolder() throws -> URL {
    #if os(macOS)
      let bundle = try #require(Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") })
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
  }
}

/// A folder that goes when the test is over.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "liaison-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String, _ data: Data) throws -> URL {
    let place = url.appending(path: name)
    try data.write(to: place)
    return place
  }
}
