import Foundation
import Testing

@testable import Drawing

/// Renderers in child processes that tests can spare.
enum ChildRenderers {
  /// The program that is a rendering child and nothing else; it stands beside the tests.
  static func program() throws -> URL {
    #if os(macOS)
      let bundle = try #require(Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") })
      let folder = bundle.bundleURL.deletingLastPathComponent()
    #else
      let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
    return folder.appending(path: "RenderingChild")
  }

  static func renderer(
    timeLimit: Duration = .seconds(20), memoryLimit: Int = 1 << 30
  ) throws -> DiagramRenderer {
    .childProcess(executable: try program(), timeLimit: timeLimit, memoryLimit: memoryLimit)
  }

  /// A renderer whose program goes wrong as its name says.
  static func faulty(
    _ name: String, timeLimit: Duration = .milliseconds(400),
    _ body: (DiagramRenderer) throws -> Void
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "liaison-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let link = folder.appending(path: name)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: program())
    try body(.childProcess(executable: link, timeLimit: timeLimit))
  }
}
