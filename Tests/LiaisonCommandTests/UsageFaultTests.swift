import Foundation
import Testing

@testable import liaison_cli

/// One line for a wrong command line, with the name that may have been meant.
@Suite struct UsageFaultTests {
  private static let list = CommandRun.worklist
  private static let drawing = ["-o", "/no/such/folder/out.svg"]

  private static let typos: [(arguments: [String], nearest: String)] = [
    (["raport", list, "-o", "Report"], "report"), (["help", "hotspot"], "hotspots"),
    (["help", "hotspot", "report"], "hotspots"),
    (["measure", list, "--measure", "betweeness"], "betweenness"),
    (["measure", list, "--side", "macauu"], "macau"),
    (["pairs", list, "--side", "main"], "mainland"),
    (["pairs", list, "--significance", "fixed-colum"], "fixed-column"),
    (["pairs", list, "--weighting", "newmann"], "newman"),
    (["pairs", list, "--weighting=newmann"], "newman"),
    (["read", list, "--format", "jsn"], "json"),
    (["report", list, "-o", "Report", "--language", "zh-hans"], "zh-Hans"),
    (["diagram", list, "--kind", "responsibilty-map"] + drawing, "responsibility-map"),
    (["diagram", list, "--kind", "co-responsibility", "--backbone", "fdms"] + drawing, "fdsm"),
    (["diagram", list, "--kind", "ego", "--party", "贸促会"] + drawing, "中国贸促会"),
    (["diagram", list, "--kind", "ego", "--item", "M-1"] + drawing, "M1"),
    (["diagram", list, "--kind", "responsibility-map", "--theme", "贸易"] + drawing, "贸易畅通"),
    (["read", list, "--fromat", "json"], "--format"),
  ]

  @Test(arguments: typos)
  func `the nearest name is suggested`(arguments: [String], nearest: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.faults.count == 1, "\(run.errors)")
    #expect(
      run.faults.last?.lowercased().contains("did you mean '\(nearest.lowercased())'?") == true,
      "\(run.errors)")
  }

  /// The least and the greatest that a flag takes are taken.
  @Test(arguments: [
    ["hotspots", list, "--top", "1"], ["pairs", list, "--significance", "sdsm", "--level", "0"],
    ["pairs", list, "--significance", "sdsm", "--level", "1"],
  ])
  func `the ends of a range belong to it`(arguments: [String]) throws {
    _ = try LiaisonCommand.parseAsRoot(arguments)
  }

  @Test func `a number at the end of its range is worked with`() throws {
    let run = try CommandRun(
      [
        "measure", Self.list, "--measure", "community", "--runs", "1", "--damping", "0", "--alpha",
        "0",
      ])
    #expect(run.status == 0, "\(run.errors)")
  }

  /// Where nothing is near, what there is to choose from is said.
  @Test(arguments: [
    (["dance"], "report"), (["read", "x", "--format", "spreadsheet"], "table, json, csv"),
    (["pairs", list, "--side", "left"], "macau, mainland"),
    (["pairs", list, "--significance", "luck"], "sdsm"),
    (["diagram", list, "--kind", "ego", "--item", "99"] + drawing, "1–56, M1, M2"),
    (["diagram", list, "--kind", "responsibility-map", "--theme", "9"] + drawing, "2 资金融通"),
  ])
  func `otherwise the names are listed`(arguments: [String], names: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    let last = try #require(run.errors.split(separator: "\n").last)
    #expect(last.contains(names), "\(run.errors)")
    #expect(!last.contains("did you mean"), "\(run.errors)")
  }

  /// What the parser says by itself takes one line too, and says where help is.
  @Test(arguments: [
    (["read"], "liaison read --help"),
    (["diagram", list, "--kind", "ego"], "liaison diagram --help"),
    (["hotspots", list, "--top", "x"], "liaison hotspots --help"), (["--sed"], "liaison --help"),
    (["read", list, "two", "three"], "liaison read --help"),
    (["measures", "-o"], "liaison measures --help"),
  ])
  func `the rest takes one line`(arguments: [String], help: String) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
    #expect(run.errors.hasPrefix("liaison: ") && run.errors.contains("(see \(help))"))
  }

  @Test(arguments: [
    [], ["--help"], ["help"], ["help", "read"], ["--version"], ["read", "--help"],
  ])
  func `help is no fault`(arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(!run.output.isEmpty)
  }

  /// Every name that a register's JSON prints for a party or an item draws it.
  @Test func `printed names are accepted`() throws {
    struct Printed: Decodable {
      struct Party: Decodable {
        let id: String
        let name: String
        let names: [String: String]?
      }
      struct Item: Decodable {
        let id: String
        let number: String
        let title: String
      }
      let parties: [Party]
      let items: [Item]
    }
    let printed = try CommandRun(["read", Self.list, "--format", "json"]).json(Printed.self)
    let party = try #require(printed.parties.first { ($0.names?.count ?? 0) == 4 })
    let item = try #require(printed.items.last)
    let folder = try TemporaryFolder()
    func drawn(_ option: String, _ name: String) throws -> Data {
      let file = folder.url.appending(path: "out.svg")
      let run = try CommandRun([
        "diagram", Self.list, "--kind", "ego", option, name, "-o", file.path,
      ])
      #expect(run.status == 0, "\(name): \(run.errors)")
      return try Data(contentsOf: file)
    }
    for (option, names) in [
      ("--party", [party.id, party.name] + Array((party.names ?? [:]).values)),
      ("--item", [item.id, item.number, item.title, "\(item.id) \(item.title)"]),
    ] {
      let pictures = try names.map { try drawn(option, $0) }
      #expect(Set(pictures).count == 1, "\(names)")
    }
  }
}
