import Foundation
import Testing

/// What CONTRIBUTING.md says of adding a diagram: the files that a kind touches, and that no other does.
@Suite struct DiagramKindsTests {
  private static let room = Rooms.package.appending(path: "Sources/StakeholderDiagrams")

  /// The kinds as their list has them: what code calls each, and its name.
  private static func kinds() throws -> [(code: String, name: String)] {
    let list = try String(
      contentsOf: room.appending(path: "Kinds/DiagramKind.swift"), encoding: .utf8)
    return list.matches(of: /(?m)^  case (\w+)(?: = "([a-z-]+)")?$/).map {
      (String($0.1), String($0.2 ?? $0.1))
    }
  }

  @Test func `each kind has a definition in its folder`() throws {
    let files = try Rooms.files(in: Self.room, endings: ["swift"])
    let kinds = try Self.kinds()
    #expect(kinds.count > 10)
    var defined: [String: [String]] = [:]
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /static let (\w+) = DiagramDefinition\(/) {
        defined[String(match.1), default: []].append(
          file.deletingLastPathComponent().lastPathComponent)
      }
    }
    #expect(defined.keys.sorted() == kinds.map(\.code).sorted())
    for (code, folders) in defined {
      #expect(folders.count == 1 && folders != ["Kinds"], "\(code) in \(folders)")
    }
  }

  /// A page and a picture for each kind, and none besides.
  @Test func `the guide lists exactly the kinds`() throws {
    let guide = Self.room.appending(path: "StakeholderDiagrams.docc")
    let names = try Self.kinds().map(\.name).sorted()
    func stems(_ folder: String, _ ending: String) throws -> [String] {
      try Rooms.files(in: guide.appending(path: folder), endings: [ending])
        .map { $0.deletingPathExtension().lastPathComponent }.sorted()
    }
    #expect(try stems("Diagrams", "md") == names)
    #expect(try stems("Pictures", "png") == names)
    let start = try String(
      contentsOf: guide.appending(path: "StakeholderDiagrams.md"), encoding: .utf8)
    #expect(
      start.matches(of: /(?m)^- <doc:([a-z-]+)>$/).map { String($0.1) }.sorted() == names)
  }

  /// The command and the report follow the list: neither names a kind by itself.
  @Test(arguments: ["liaison-cli", "StakeholderReports"])
  func `others name no kind`(room: String) throws {
    let folder = Rooms.package.appending(path: "Sources/\(room)")
    let kinds = try Self.kinds()
    #expect(kinds.count > 10)
    for file in try Rooms.files(in: folder, endings: ["swift"]) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for (code, _) in kinds {
        #expect(!text.contains("DiagramKind.\(code)"), "\(file.lastPathComponent): \(code)")
        #expect(!text.contains("kind == .\(code)"), "\(file.lastPathComponent): \(code)")
      }
    }
  }

  @Test func `the guide for contributors says so`() throws {
    let guide = try String(
      contentsOf: Rooms.package.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let start = try #require(guide.range(of: "\n## Adding a diagram\n"))
    let named = guide[start.upperBound...].matches(of: /`([\w.\/]+\.swift)`/).map { String($0.1) }
    #expect(named.count >= 3)
    for path in named {
      let file = Rooms.package.appending(path: path)
      #expect(FileManager.default.fileExists(atPath: file.path), "there is no \(path)")
    }
  }
}
