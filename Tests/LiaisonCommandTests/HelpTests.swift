import ArgumentParser
import Foundation
import Liaison
import TestWorkbooks
import Testing

@testable import liaison_cli

/// What help says that can be held to what the command does.
@Suite struct HelpTests {
  private static let commands: [any ParsableCommand.Type] =
    [LiaisonCommand.self] + LiaisonCommand.configuration.subcommands

  private static func help(_ command: any ParsableCommand.Type) -> String {
    LiaisonCommand.helpMessage(for: command, columns: 400)
  }

  /// Every example is a command line that is accepted.
  @Test func `the examples are accepted`() throws {
    for command in Self.commands {
      let lines = Self.help(command).split(separator: "\n")
        .filter { $0.hasPrefix("  liaison ") }
      #expect(!lines.isEmpty, "\(command) has no example")
      for line in lines {
        let words = line.prefix { $0 != "<" }.split(separator: " ").map(String.init)
        #expect(throws: Never.self, "\(line)") {
          try LiaisonCommand.parseAsRoot(Array(words.dropFirst()))
        }
      }
    }
  }

  @Test func `the reports files are named`() throws {
    let written = try SharedReports.davis().files.keys.filter { $0 != "notes.txt" }
      .map { URL(filePath: $0).pathExtension }
    let help = Self.help(ReportCommand.self)
    let named = Set(help.matches(of: /\.([a-z]{3,7})\b/).map { String($0.1) })
    #expect(Set(written).count > 5)
    #expect(Set(written).isSubset(of: named), "\(Set(written).subtracting(named)) not in help")
  }

  /// Each ending that stands in the help of FILE is read as what it says.
  @Test func `the endings of inputs are read`() throws {
    let help = try #require(
      Self.help(ReadCommand.self).split(separator: "\n").first { $0.hasPrefix("  <file>") })
    let endings = Set(help.matches(of: /\.([a-z]+)/).map { String($0.1) })
    #expect(endings.isSuperset(of: ["csv", "tsv", "json", "xlsx", "ods"]))
    let folder = try TemporaryFolder()
    let ties = try folder.file("ties.csv", Data("a,x\nb,x\n".utf8))
    let json = try CommandRun(["read", ties.path, "--format", "json"])
    for ending in endings {
      let data =
        switch ending {
        case "csv": Data("a,x\nb,x\n".utf8)
        case "json": json.output
        case "xlsx": Data(MadeWorkbook.bytes([.init("A", rows: [["a", "x"], ["b", "x"]])]))
        case "ods":
          Data(
            MadeWorkbook.openDocument(
              "<table:table table:name=\"A\">\(["a", "b"].map(Self.openDocumentRow).joined())</table:table>"
            ))
        default: Data("a\tx\nb\tx\n".utf8)
        }
      let file = try folder.file("again.\(ending)", data)
      let again = try CommandRun(["read", file.path, "--format", "json"])
      #expect(try again.json(ReadResult.self).parties.map(\.name) == ["a", "b"], "\(ending)")
    }
  }

  private static func openDocumentRow(_ party: String) -> String {
    let cells = [party, "x"].map { name in
      "<table:table-cell office:value-type=\"string\"><text:p>\(name)</text:p></table:table-cell>"
    }
    return "<table:table-row>\(cells.joined())</table:table-row>"
  }

  @Test func `the weightings are explained`() {
    let help = Self.help(PairsCommand.self)
    for weighting in ProjectionWeighting.allCases {
      #expect(help.contains("\n  \(weighting.rawValue) "), "\(weighting)")
    }
    let formless = ProjectionWeighting.allCases.filter { !$0.isDefinedOfWeightedTies }
    #expect(help.contains("\(formless.map(\.rawValue).joined(separator: " and ")) count nodes"))
  }

  /// A command that ends with status 1 after it has written a result says so.
  @Test func `statuses after a result are said`() {
    for command: any ParsableCommand.Type in [CheckCommand.self, MeasureCommand.self] {
      #expect(Self.help(command).contains("exit status is 1"), "\(command)")
    }
    #expect(Self.help(LiaisonCommand.self).contains("64 for wrong usage"))
  }
}
