import Foundation
import Liaison
import Testing

@testable import liaison_cli

@Suite struct MeasuresCommandTests {
  private struct Row: Decodable {
    let measure: String
    let title: String
    let definition: String
    let references: [String]
  }

  private func rows(_ names: String...) throws -> [Row] {
    try CommandRun(["measures"] + names + ["--format", "json"]).json([Row].self)
  }

  private func lines(_ run: CommandRun) -> [Substring] { run.text.split(separator: "\n") }

  @Test func `the list has a line a measure and fits a terminal`() throws {
    let run = try CommandRun(["measures"])
    #expect(run.status == 0)
    let measures = try rows()
    #expect(measures.count > 100)
    let listed = lines(run).filter { $0.hasPrefix("  ") }
    #expect(listed.count == measures.count)
    for (line, row) in zip(listed, measures) {
      #expect(line.hasPrefix("  \(row.measure) ") && line.hasSuffix("  \(row.title)"))
    }
    for line in lines(run) { #expect(TerminalText.width(String(line)) <= 100, "\(line)") }
  }

  @Test func `named measures are said in full`() throws {
    let run = try CommandRun(["measures", "betweenness", "robins-alexander,fixed-column"])
    let text = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let named = try rows("betweenness", "robins-alexander,fixed-column")
    // The test has two forms, of all pairs and of those across groups.
    #expect(
      named.map(\.measure)
        == ["betweenness", "robins-alexander", "fixed-column", "fixed-column"])
    for row in named {
      for words in [row.measure, row.title, row.definition] + row.references {
        #expect(text.contains(words.split(separator: " ").joined(separator: " ")), "\(words)")
      }
    }
    #expect(text.contains("doi:10.1016/S0378-8733(96)00301-2"))
    #expect(!text.contains("closeness"))
    #expect(try rows("weighted-pagerank").map(\.measure) == ["weighted-pagerank"])
  }

  @Test func `all measures can be said in full`() throws {
    let text = try CommandRun(["measures", "--all"]).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for row in try rows() { #expect(text.contains(row.definition), "\(row.measure)") }
    let table = try CommandRun(["measures", "--format", "csv"]).text
    for row in try rows() { #expect(table.contains("\n\(row.measure),"), "\(row.measure)") }
  }

  @Test(arguments: [["betweeness"], ["degree", "betweeness"], ["--all", "degree"]])
  func `wrong names are said`(arguments: [String]) throws {
    let run = try CommandRun(["measures"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("did you mean 'betweenness'?") != arguments.contains("--all"))
  }
}
