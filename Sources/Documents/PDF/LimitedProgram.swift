import CLimitedProgram
import Foundation

/// Another program, run over bytes within limits on its time, memory and answer.
struct LimitedProgram {
  /// How it ended.
  enum End {
    case ended(status: Int32)
    case killed(signal: Int32)
    case late
    case talkative
    case notStarted(reason: String)
  }

  let path: String
  var limits = liaison_program_limits(
    cpu_seconds: 60, wall_seconds: 120, memory: 1 << 31, output: 1 << 28)

  /// A program by its name, in the folders that `PATH` has and in those where programs are usually installed; `nil`
  /// where there is none.
  init?(named name: String, searching folders: [String]? = nil) {
    let named = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let all =
      folders ?? named.split(separator: ":").map(String.init)
      + ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"]
    let found = all.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    path = found
  }

  /// Runs it with the bytes as its standard input.
  func run(_ arguments: [String], over bytes: [UInt8]) -> (end: End, output: [UInt8], said: String)
  {
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    for argument in [path] + arguments { unsafe pointers.append(UnsafePointer(strdup(argument))) }
    unsafe pointers.append(nil)
    defer {
      for index in unsafe pointers.indices {
        unsafe free(UnsafeMutablePointer(mutating: pointers[index]))
      }
    }
    var result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe pointers.withUnsafeMutableBufferPointer { pointers in
        unsafe liaison_program_run(pointers.baseAddress, buffer.baseAddress, buffer.count, limits)
      }
    }
    defer { unsafe liaison_program_free(&result) }
    let output = unsafe Array(
      UnsafeBufferPointer(start: result.output, count: result.output_count))
    let said = unsafe withUnsafeBytes(of: &result.errors) { raw in
      unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
    }
    let end: End =
      switch unsafe Int(result.kind) {
      case Int(LIAISON_PROGRAM_ENDED): unsafe .ended(status: result.status)
      case Int(LIAISON_PROGRAM_KILLED): unsafe .killed(signal: result.status)
      case Int(LIAISON_PROGRAM_LATE): .late
      case Int(LIAISON_PROGRAM_TALKATIVE): .talkative
      default: unsafe .notStarted(reason: String(cString: strerror(result.status)))
      }
    return (end, output, said)
  }
}
