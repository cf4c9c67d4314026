import ArgumentParser
import Foundation
import Testing

@testable import liaison_cli

/// What every command takes.
@Suite struct SharedFlagsTests {
  private static let names = LiaisonCommand.configuration.subcommands.compactMap {
    $0.configuration.commandName
  }

  /// The fewest arguments that a command can do with, as it says itself.
  private func fewest(of command: String) throws -> [String] {
    let described = try #require(
      CommandDescription()?.command.subcommands?.first { $0.commandName == command }?
        .arguments)
    // What is supposed may be said in several ways, one of which is needed.
    let step = command == "whatif" ? ["--remove", "a"] : []
    return step
      + described.filter { !$0.isOptional }.flatMap { argument in
        // What stands without a name is a file to read, or one to convert to.
        let value = argument.allValues?.first ?? (argument.kind == "positional" ? "a.csv" : "a.svg")
        guard argument.kind != "positional", let name = argument.names?.last?.name else {
          return [value]
        }
        return [name.count == 1 ? "-\(name)" : "--\(name)", value]
      }
  }

  @Test(arguments: names) func `every command takes seed and threads`(command: String) throws {
    let arguments = try [command] + fewest(of: command)
    _ = try LiaisonCommand.parseAsRoot(arguments)
    _ = try LiaisonCommand.parseAsRoot(arguments + ["--seed", "7", "--threads", "2"])
    for wrong in [["--seed", "-1"], ["--seed", "x"], ["--threads", "0"], ["--threads", "x"]] {
      #expect(throws: (any Error).self, "\(command) \(wrong)") {
        try LiaisonCommand.parseAsRoot(arguments + wrong)
      }
    }
  }

  @Test func `every command is asked`() { #expect(Self.names.count >= 8) }

  @Test func `the report names its seed and threads change nothing`() throws {
    let report = try SharedReports.davis()
    let again = try MadeReport(
      CommandRun.davis, ["--threads", "3", "--seed", "71", "--language", "en"])
    #expect(again.differences(from: report) == ["notes.txt"])
    #expect(try report.text("manifest.json").contains("\"seed\" : 71\n"))
    #expect(try report.text("report.html").contains("seed 71"))
  }
}
