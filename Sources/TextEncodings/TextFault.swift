/// Why bytes are not text in some encoding, with the place.
public struct TextFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The 1-based line, or `nil` where the whole file is at fault.
  public let line: Int?
  /// The 1-based column in characters, or `nil` where the whole file is at fault.
  public let column: Int?
  /// What is wrong.
  public let problem: String
  /// What would mend it.
  public let remedy: String

  /// A fault of the whole.
  init(_ problem: String, _ remedy: String) {
    (line, column) = (nil, nil)
    (self.problem, self.remedy) = (problem, remedy)
  }

  /// A fault after some text.
  ///
  /// - Parameter before: What could be read before the fault, in UTF-8.
  init(after before: ArraySlice<UInt8>, _ problem: String, _ remedy: String) {
    var line = 1
    var start = before.startIndex
    for index in before.indices {
      let byte = before[index]
      let isBreak =
        byte == UInt8(ascii: "\n")
        || (byte == UInt8(ascii: "\r")
          && (index + 1 == before.endIndex || before[index + 1] != UInt8(ascii: "\n")))
      if isBreak {
        line += 1
        start = index + 1
      }
    }
    self.line = line
    column = String(decoding: before[start...], as: UTF8.self).count + 1
    (self.problem, self.remedy) = (problem, remedy)
  }

  /// One line: the place, what is wrong, what would mend it.
  public var description: String {
    let place = [line, column].compactMap { $0.map(String.init) }.joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + "\(problem); \(remedy)"
  }
}
