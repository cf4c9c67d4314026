import Foundation

/// Where each source file is tested: in a test of its name, or where `Tests/README.md` says.
struct TestPlaces {
  /// A source file of `Sources`, in Swift or in C.
  struct Source {
    /// The path below `Sources`, without ending.
    let path: String

    /// The folder of `Sources` that it is in.
    var room: String { String(path.prefix { $0 != "/" }) }

    /// The path below `Tests` of the test of its name, without ending.
    var test: String {
      TestPlaces.folder(ofRoom: room) + "/\(path.split(separator: "/").last ?? "")Tests"
    }
  }

  /// A line of the page: what it speaks of and where that is tested.
  struct Line {
    /// The line as it stands.
    let text: String
    /// Paths below `Sources`; that of a folder ends with a slash.
    let places: [String]
    /// Paths of test files below `Tests`, without ending.
    let tests: [String]
  }

  /// Every source file.
  let sources: [Source]
  /// Paths below `Tests` of the files that have tests, without ending.
  let tests: Set<String>
  /// The lines of the page.
  let lines: [Line]
  /// What looks like a line of the page and cannot be read as one.
  let unreadable: [String]

  init() throws {
    let page = Rooms.package.appending(path: "Tests/README.md")
    try self.init(page: String(contentsOf: page, encoding: .utf8))
  }

  init(page: String) throws {
    sources = try Self.paths(in: "Sources", endings: ["swift", "c"]).map { Source(path: $0.path) }
    tests = Set(
      try Self.paths(in: "Tests", endings: ["swift"]).filter { $0.text.contains("@Test") }
        .map(\.path))
    let rooms = Set(sources.map(\.room))
    var (lines, unreadable): ([Line], [String]) = ([], [])
    var section = ""
    for text in page.split(separator: "\n").map(String.init) {
      if text.hasPrefix("## ") { section = String(text.dropFirst(3)) }
      guard text.hasPrefix("- ") else { continue }
      // Below a heading that is no room, paths begin with the room.
      let room = rooms.contains(section) ? section : nil
      if let line = Self.line(text, of: room) {
        lines.append(line)
      } else {
        unreadable.append(text)
      }
    }
    (self.lines, self.unreadable) = (lines, unreadable)
  }

  /// The folder of a room's tests.
  static func folder(ofRoom room: String) -> String {
    room == "liaison-cli" ? "LiaisonCommandTests" : "\(room)Tests"
  }

  /// Whether a test of its name is among the tests of its room.
  func isFoundByName(_ source: Source) -> Bool { tests.contains(source.test) }

  /// The line that says where a source is tested: the one that names it, or else the nearest folder.
  func line(of source: Source) -> Line? {
    lines.flatMap { line in line.places.map { (place: $0, line: line) } }
      .filter {
        $0.place == source.path || $0.place.hasSuffix("/") && source.path.hasPrefix($0.place)
      }
      .max { $0.place.count < $1.place.count }?.line
  }

  private static func line(_ text: String, of room: String?) -> Line? {
    let halves = text.dropFirst(2).components(separatedBy: " — ")
    guard halves.count == 2 else { return nil }
    let places = halves[0].components(separatedBy: ", ").map { place -> String? in
      guard place.hasPrefix("`"), place.hasSuffix("`"), place.count > 2 else { return nil }
      let path = String(place.dropFirst().dropLast())
      guard let room else { return path }
      return path == "./" ? "\(room)/" : "\(room)/\(path)"
    }
    let tests = halves[1].components(separatedBy: ", ").map { test in
      test.contains("/") || room == nil ? test : "\(folder(ofRoom: room ?? ""))/\(test)"
    }
    guard !places.contains(nil) else { return nil }
    return Line(text: text, places: places.compactMap(\.self), tests: tests)
  }

  private static func paths(
    in folder: String, endings: Set<String>
  ) throws -> [(path: String, text: String)] {
    let root = Rooms.package.appending(path: folder)
    return try Rooms.files(in: root, endings: endings).map { file in
      let path = file.deletingPathExtension().path.dropFirst(root.path.count)
      return (
        String(path.drop { $0 == "/" }), try String(contentsOf: file, encoding: .utf8)
      )
    }
  }
}
