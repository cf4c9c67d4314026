import Foundation

/// A folder of input files that goes when the test is over.
final class TemporaryInputs {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of a file that holds a text.
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  /// The path of a file that holds bytes.
  func file(_ name: String, _ bytes: Data) throws -> String {
    let file = folder.appending(path: name)
    try bytes.write(to: file)
    return file.path
  }
}
