import Foundation
import TestNetworks

/// A page of the documentation that explains a family of measures.
struct GuidePage {
  /// A table, its cells trimmed; the first row is the heading.
  typealias Table = [[String]]

  static let sections = [
    "Formula", "What it means", "On the Southern Women", "Range and normalisation",
    "Where it is undefined", "Complexity", "References", "Peers",
  ]

  /// The name of the file.
  let name: String
  /// The lines before the first section.
  let head: [String]
  /// The sections in their order, with their lines.
  let parts: [(heading: String, lines: [String])]

  init(_ file: URL) throws {
    name = file.lastPathComponent
    var head: [String] = []
    var parts: [(heading: String, lines: [String])] = []
    var isCode = false
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("## ") {
        parts.append((String(line.dropFirst(3)), []))
      } else if parts.isEmpty {
        head.append(line)
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    self.head = head
    self.parts = parts
  }

  /// What stands between backticks in the line of command names, up to what it says of code.
  var commandNames: [String] {
    let names = head.first { $0.hasPrefix("Command names:") }?
      .split(separator: "In code:", omittingEmptySubsequences: false).first
    return (names ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
  }

  func lines(of heading: String) -> [String] {
    parts.first { $0.heading == heading }?.lines ?? []
  }

  /// The tables of a section.
  func tables(of heading: String) -> [Table] {
    lines(of: heading).split { !$0.hasPrefix("|") }.map { rows in
      rows
        .filter { !$0.allSatisfy { "|-: ".contains($0) } }
        .map { row in
          row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }
  }

  /// Every page.
  static func all() throws -> [GuidePage] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map(GuidePage.init)
  }

  static let folder = TestNetworks.repositoryRoot.appending(
    path: "Sources/NetworkMetrics/NetworkMetrics.docc/Measures", directoryHint: .isDirectory)

  /// Whether a printed number is a value, to the digits that it has; a dash is what is undefined.
  static func printed(_ printed: String, is value: Double?) -> Bool {
    if printed == "—" { return value == nil }
    let digits = printed.split(separator: ".").dropFirst().first?.count ?? 0
    guard let value, let number = Double(printed.replacing("−", with: "-")) else { return false }
    return (value - number).magnitude <= 0.500001 * pow(10, -Double(digits))
  }
}
