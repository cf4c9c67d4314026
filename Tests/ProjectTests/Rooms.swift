import Foundation

/// The targets of the package as their sources show them: who imports whom.
struct Rooms {
  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What each target of `Sources` imports of the others, by its folder's name.
  let imports: [String: Set<String>]

  init() throws {
    let sources = Rooms.package.appending(path: "Sources")
    let names = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .filter { !$0.hasPrefix(".") }
    // A C target's header, or its module, has the target's name.
    let pattern = #/^(?:@\w+\s+)*import (\w+)|^#include ["<](\w+)\.h[">]/#
    var imports: [String: Set<String>] = [:]
    for name in names {
      var found: Set<String> = []
      for file in try Rooms.files(in: sources.appending(path: name), endings: ["swift", "c", "h"]) {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
          guard let match = line.firstMatch(of: pattern), let word = match.1 ?? match.2 else {
            continue
          }
          found.insert(Rooms.systemHeaders[String(word)] ?? String(word))
        }
      }
      imports[name] = found.intersection(names).subtracting([name])
    }
    self.imports = imports
  }

  // Headers of system libraries, which have targets of their own.
  private static let systemHeaders = [
    "gvc": "CGraphviz", "cairo": "CCairo", "fontconfig": "CFontconfig", "zlib": "CZlib",
    "uchardet": "CUchardet", "xlsxwriter": "CXlsxWriter",
  ]

  /// The files below a folder with one of some endings, in order.
  static func files(in folder: URL, endings: Set<String>) throws -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { endings.contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }

  /// Every target that a target reaches.
  func reached(from name: String) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(imports[name] ?? [])
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += imports[next] ?? [] }
    }
    return reached
  }

  /// The arrows that do not follow from others, as Mermaid draws them.
  var graph: String {
    var lines = ["```mermaid", "graph LR"]
    for (name, imported) in imports.sorted(by: { $0.key < $1.key }) {
      for target in imported.sorted()
      where !imported.contains(where: { $0 != target && reached(from: $0).contains(target) }) {
        lines.append("  \(name) --> \(target)")
      }
    }
    return (lines + ["```"]).joined(separator: "\n")
  }
}
