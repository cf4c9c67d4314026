import Foundation
import Testing

@Suite struct RoomsTests {
  @Test func `arrows go one way`() throws {
    let rooms = try Rooms()
    #expect(rooms.imports.count > 20)
    for name in rooms.imports.keys.sorted() {
      #expect(!rooms.reached(from: name).contains(name), "\(name) imports itself by a way round")
    }
  }

  /// What has no domain word knows no room that has.
  @Test(arguments: [
    "TwoModeNetworks", "NetworkMetrics", "Drawing", "NetworkPictures", "Spreadsheets", "Files",
    "MarkupText", "DelimitedText", "NetworkFormats", "TextEncodings", "ZipArchives",
    "DocumentBlocks", "Documents",
  ])
  func `engines know nothing of work-lists`(room: String) throws {
    let domain: Set = [
      "ResponsibilityRegister", "StakeholderFindings", "StakeholderDiagrams", "StakeholderInputs",
      "StakeholderReports", "ResultTables",
    ]
    #expect(try Rooms().reached(from: room).intersection(domain).isEmpty)
  }

  @Test func `measures need no C library`() throws {
    for room in ["TwoModeNetworks", "NetworkMetrics"] {
      #expect(try Rooms().reached(from: room).filter { $0.hasPrefix("C") }.isEmpty)
    }
  }

  @Test func `the umbrella is imports alone`() throws {
    let folder = Rooms.package.appending(path: "Sources/Liaison")
    for file in try Rooms.files(in: folder, endings: ["swift"]) {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      #expect(lines.allSatisfy { $0.hasPrefix("@_exported import ") }, "\(file.lastPathComponent)")
    }
  }

  /// A build compiles a target again only for changes of targets that the manifest names.
  @Test func `the manifest names what is imported`() throws {
    let manifest = try String(
      contentsOf: Rooms.package.appending(path: "Package.swift"), encoding: .utf8)
    let targets = manifest.components(separatedBy: "arget(").map { piece in
      piece.drop { $0.isWhitespace }
    }
    for (name, imported) in try Rooms().imports {
      let target = targets.first { $0.hasPrefix("name: \"\(name)\"") }
      for module in imported where target?.contains("rooms") != true {
        #expect(target?.contains("\"\(module)\"") == true, "\(name) imports \(module)")
      }
    }
  }

  @Test func `the guide for contributors shows the graph`() throws {
    let guide = try String(
      contentsOf: Rooms.package.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
    let graph = try Rooms().graph
    #expect(guide.contains(graph), "put this graph into CONTRIBUTING.md:\n\(graph)")
  }
}
