import Foundation

/// Messages, warnings and progress, which never mix with a result.
enum StandardError {
  /// Writes one line.
  static func write(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}

/// Says what is being done once a command has taken more than a second.
struct Progress {
  private let start = ContinuousClock.now

  /// Names the step that begins now.
  func step(_ name: String) {
    if start.duration(to: .now) > .seconds(1) { StandardError.write("liaison: \(name) ...") }
  }
}
