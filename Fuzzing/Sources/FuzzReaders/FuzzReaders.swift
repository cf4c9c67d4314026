import Foundation
import Liaison

/// The reader that the environment names, such as `pajek`, `table` or `register-json`.
private let reader = ProcessInfo.processInfo.environment["READER"] ?? ""

/// The beginning of the name of the file that readers of files are given, one a process.
private let scratch =
  FileManager.default.temporaryDirectory.path + "/liaison-fuzz-\(ProcessInfo.processInfo.processIdentifier)."

/// What libFuzzer calls with each input: it must come to an end, with a value or an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch reader {
  case "table":
    if let table = try? TwoModeTable(String(decoding: bytes, as: UTF8.self)) {
      _ = try? Register(table)
      _ = try? table.network
    }
  case "nodes": _ = try? NodeList(String(decoding: bytes, as: UTF8.self))
  case "worklist": _ = try? Register(worklist: String(decoding: bytes, as: UTF8.self))
  case "register-csv": _ = try? Register(csv: String(decoding: bytes, as: UTF8.self))
  case "register-json": _ = try? Register(json: Data(bytes))
  case let name where name.hasPrefix("file."):
    // As the command reads it: a workbook or a document, told by its bytes and the ending.
    guard (try? Data(bytes).write(to: URL(filePath: scratch + name))) != nil else { return 0 }
    _ = try? RegisterInput(file: scratch + name, usesCompanions: false)
  default:
    guard let format = NetworkFormat(rawValue: reader) else {
      fatalError("READER names no reader: \(reader)")
    }
    // As in the command, bytes are text before a reader sees them.
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    _ = NetworkFormat(recognising: text)
    guard let document = try? NetworkDocument(text, format: format) else { return 0 }
    for other in NetworkFormat.allCases where other.isWritten {
      _ = document.losses(in: other)
      guard let written = try? document.bytes(in: other), other.isRead else { continue }
      // What is written can be read, whatever was read.
      do { _ = try NetworkDocument(written, format: other) } catch {
        fatalError("\(other) does not read what it wrote: \(error)")
      }
    }
    if let settled = try? document.settlingModes() {
      _ = try? settled.network
      _ = try? Register(settled)
    }
  }
  return 0
}

/// libFuzzer's driver, which `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The package manager calls a program's beginning by this name, and libFuzzer's own is not asked.
@_cdecl("FuzzReaders_main")
public func main(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runDriver(&count, &arguments) { fuzz($0, $1) }
}
