import Liaison

/// The kinds of diagrams as the help of a command lists them.
enum DiagramListing {
  private static let indent = 20
  private static let width = 78

  /// A line a kind: its name, what it shows, and the options that it takes.
  static var text: String { DiagramKind.allCases.map(entry).joined(separator: "\n") }

  /// The modes that kinds show, the first of each without the option.
  static var modes: String {
    DiagramKind.allCases.filter { !$0.modes.isEmpty }
      .map { "\($0.modes.map(\.rawValue).joined(separator: ", ")) (\($0.rawValue))" }
      .joined(separator: "; ")
  }

  private static func entry(_ kind: DiagramKind) -> String {
    let options = kind.options.map { "--\($0.rawValue)" }.joined(separator: ", ")
    let words = (kind.summary + (options.isEmpty ? "" : " (\(options))")).split(separator: " ")
    var lines: [String] = []
    var line = kind.rawValue
    if line.count > indent - 2 {
      lines.append(line)
      line = ""
    }
    line += String(repeating: " ", count: indent - line.count)
    var isEmpty = true
    for word in words {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
