import Foundation
import Testing

/// What the pages on diagrams say that can be checked: that each kind has one, its parts, its picture, its
/// commands and options.
@Suite struct DiagramGuideTests {
  private static let guide = CommandRun.repositoryRoot.appending(
    path: "Sources/StakeholderDiagrams/StakeholderDiagrams.docc", directoryHint: .isDirectory)

  private static let sections = [
    "What it answers", "How to read it", "Rule", "Options", "Limits", "References", "Drawing it",
  ]

  private struct Page {
    let name: String
    let text: String

    var kinds: [String] {
      text.matches(of: /(?m)^Kind: `([^`]+)`\. In code: ./).map { String($0.1) }
    }

    /// The commands on the page, without the name of the program.
    var commands: [[String]] {
      text.matches(of: /(?m)^liaison (diagram .*)$/).map {
        $0.1.split(separator: " ").map(String.init)
      }
    }

    func section(_ heading: String) -> Substring {
      guard let start = text.range(of: "\n## \(heading)\n") else { return "" }
      let rest = text[start.upperBound...]
      return rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
    }
  }

  private static func pages() throws -> [Page] {
    try FileManager.default.contentsOfDirectory(
      at: guide.appending(path: "Diagrams"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "md" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    .map {
      Page(
        name: $0.deletingPathExtension().lastPathComponent,
        text: try String(contentsOf: $0, encoding: .utf8))
    }
  }

  /// What the command says of itself, for programs.
  private struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let valueName: String?
      let names: [Name]?
      let allValues: [String]?
    }
    let command: Command
  }

  private static func arguments() throws -> [Help.Argument] {
    let help = try CommandRun(["--experimental-dump-help"]).json(Help.self)
    return try #require(
      help.command.subcommands?.first { $0.commandName == "diagram" }?.arguments)
  }

  private static func kinds() throws -> [String] {
    try #require(try arguments().first { $0.valueName == "kind" }?.allValues)
  }

  @Test func `every kind has one page and its picture`() throws {
    let pages = try Self.pages()
    let kinds = try Self.kinds()
    #expect(kinds.count >= 7)
    for kind in kinds {
      let found = pages.filter { $0.kinds == [kind] }
      #expect(
        found.map(\.name) == [kind],
        "\(kind) must stand after \"Kind:\" of \(kind).md and nowhere else")
      #expect(found.allSatisfy { $0.text.contains("](\(kind).png)") }, "\(kind)")
      let picture = try Data(
        contentsOf: Self.guide.appending(path: "Pictures/\(kind).png"))
      #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(kind)")
      let width = picture.dropFirst(16).prefix(4).reduce(0) { $0 << 8 | Int($1) }
      #expect((1_000...1_600).contains(width), "\(kind).png is \(width) dots wide")
    }
  }

  @Test func `every page has all its parts in order`() throws {
    for page in try Self.pages() {
      #expect(page.kinds.count == 1, "\(page.name)")
      let headings = page.text.matches(of: /(?m)^## (.+)$/).map { String($0.1) }
      #expect(headings == Self.sections, "\(page.name)")
      for heading in Self.sections {
        #expect(page.section(heading).count > 40, "\(page.name): nothing under \(heading)")
      }
      #expect(page.text.hasPrefix("# "), "\(page.name) has no title")
      // A picture has a text for those who cannot see it.
      #expect(
        page.text.contains(/(?m)^!\[[^\]]{40,}\]\([a-z-]+\.png\)$/), "\(page.name) has no picture")
      #expect(page.section("Drawing it").contains("```swift\n"), "\(page.name)")
    }
  }

  @Test func `the start page lists every page`() throws {
    let start = try String(
      contentsOf: Self.guide.appending(path: "StakeholderDiagrams.md"), encoding: .utf8)
    let listed = start.matches(of: /(?m)^- <doc:([a-z-]+)>$/).map { String($0.1) }
    #expect(listed.sorted() == (try Self.pages().map(\.name).sorted()))
  }

  @Test func `every option stands on a page`() throws {
    let pages = try Self.pages()
    let start = try String(
      contentsOf: Self.guide.appending(path: "StakeholderDiagrams.md"), encoding: .utf8)
    let text = (pages.map(\.text) + [start]).joined()
    let said = Set(text.matches(of: /--([a-z-]+)/).map { String($0.1) })
    let known = Set(
      try Self.arguments().flatMap { $0.names ?? [] }.map(\.name).filter { $0.count > 1 })
    #expect(
      known.subtracting(["output", "help", "version"]).isSubset(of: said),
      "\(known.subtracting(said)) stand on no page")
    // A page may be written before its kind is built, and then speaks of options that are not yet there.
    guard try Self.kinds().count == pages.count else { return }
    #expect(said.isSubset(of: known), "there are no options \(said.subtracting(known))")
  }

  /// The script that draws the pictures takes the first command of a page.
  @Test func `the commands on the pages draw`() throws {
    let kinds = try Self.kinds()
    for page in try Self.pages() {
      let command = try #require(page.commands.first, "\(page.name)")
      #expect(command.suffix(2) == ["-o", "\(page.name).png"], "\(page.name)")
      #expect(command.contains(page.name), "\(page.name)")
      // The earlier edition exists only while the pictures are drawn: here it is the list itself.
      guard kinds.contains(page.name) else { continue }
      let folder = try TemporaryFolder()
      let goal = folder.url.appending(path: "out.svg")
      let arguments = command.dropLast().map {
        $0 == "earlier.txt" ? CommandRun.worklist : $0
      }
      let run = try CommandRun(arguments + [goal.path])
      #expect(run.status == 0, "\(page.name): \(run.errors)")
      #expect(FileManager.default.fileExists(atPath: goal.path), "\(page.name)")
    }
  }

  @Test func `all pictures together are light`() throws {
    let pictures = try FileManager.default.contentsOfDirectory(
      at: Self.guide.appending(path: "Pictures"), includingPropertiesForKeys: [.fileSizeKey])
    let bytes = try pictures.reduce(0) {
      $0 + (try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
    }
    #expect(bytes < 2_000_000)
    let pages = Set(try Self.pages().map { "\($0.name).png" })
    #expect(pictures.allSatisfy { pages.contains($0.lastPathComponent) })
  }

  /// DocC writes names in lower case, and of a page and a type of one name it silently keeps one.
  @Test func `no page has the name of a type`() throws {
    let folder = CommandRun.repositoryRoot.appending(path: "Sources/StakeholderDiagrams")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let code = try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let types = code.matches(of: /\n(?:public|package) (?:struct|enum|protocol|final class) (\w+)/)
      .map { $0.1.lowercased() }
    #expect(types.count > 20)
    for page in try Self.pages() { #expect(!types.contains(page.name), "\(page.name)") }
  }
}
