import Files
import Foundation
import ResponsibilityRegister
import TextEncodings

extension RegisterInput {
  /// The text of a file that goes with an input, such as a script of steps, and what was decided about how to
  /// read it.
  ///
  /// - Throws: `InputError` where it cannot be read, or its bytes do not tell their encoding.
  public static func text(
    of path: String
  ) throws(InputError) -> (text: String, notices: [String]) {
    var notices: [String] = []
    let text = try decode(try read(path, name: path), name: path, &notices).text
    return (text, notices)
  }

  /// The bytes of a file, of a pipe, or of standard input for -.
  static func read(_ file: String, name: String) throws(InputError) -> Data {
    guard !file.isEmpty else {
      throw InputError(file: "''", message: "the name of the file is empty; give one")
    }
    if file == "-" {
      do { return try FileHandle.standardInput.readToEnd() ?? Data() } catch {
        throw InputError(
          file: name,
          message: "it cannot be read (\(SystemFailure.reason(error))); name a file, or pipe one in"
        )
      }
    }
    guard let isFolder = SystemFailure.isFolder(file) else {
      throw InputError(file: name, message: "there is no such file; check the path")
    }
    guard !isFolder else {
      throw InputError(file: name, message: "this is a folder; name the file inside it")
    }
    do {
      // A handle, because pipes and devices are files too.
      let handle = try FileHandle(forReadingFrom: URL(filePath: file))
      defer { try? handle.close() }
      return try handle.readToEnd() ?? Data()
    } catch {
      throw InputError(
        file: name,
        message: "the file cannot be read (\(SystemFailure.reason(error))); check its permissions")
    }
  }

  /// Their text; how it was told is said where that is worth a word.
  static func decode(
    _ bytes: Data, _ encoding: TextEncoding? = nil, name: String, _ notices: inout [String]
  ) throws(InputError) -> DecodedText {
    do {
      let decoded = try DecodedText(bytes, encoding: encoding)
      if let remark = decoded.remark { notices.append("\(name): \(remark)") }
      return decoded
    } catch {
      throw InputError(
        file: name, line: error.line, column: error.column,
        message: "\(error.problem); \(error.remedy)")
    }
  }
}
