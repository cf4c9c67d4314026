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
      CommandDescription.current?.command.subcommands?.first { $0.commandName == command }?
        .arguments)
    return described.filter { !$0.isOptional }.flatMap { argument in
      let value = argument.allValues?.first ?? "out.svg"
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
    let folder = try TemporaryFolder()
    let made = try ["1", "3"].map { threads in
      let goal = folder.url.appending(path: threads)
      let run = try CommandRun([
        "report", CommandRun.davis, "-o", goal.path, "--threads", threads, "--seed", "71",
        "--language", "en",
      ])
      #expect(run.status == 0, "\(run.errors)")
      return try ["manifest.json", "report.html"].map {
        try String(contentsOf: goal.appending(path: $0), encoding: .utf8)
      }
    }
    #expect(made[0] == made[1])
    #expect(made[0][0].contains("\"seed\" : 71\n"))
    #expect(made[0][1].contains("seed 71"))
  }
}
