import ArgumentParser
import Foundation
import Liaison

/// The command `liaison`.
@main
struct LiaisonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "liaison",
    abstract: "From a work-list to who must work with whom.",
    discussion: """
      Reads who is responsible for what out of an official work-list, measures the network of \
      units and items, finds where coordination is hard, and draws it.

      FILE is a work-list document (text), a register (.csv with the columns item and \
      party, or .json), a two-mode table (.csv, .tsv or .tab: a list or a matrix), or a network file \
      (liaison formats lists them). - reads standard input. A registry of names (parties.csv), titles (titles.csv) and names of sides \
      (sides.csv) that stand beside a document are read with it, and so are decisions about its names \
      (worklist.parties.csv for worklist.txt) and what is known of it (worklist.source.csv); --registry, --titles, \
      --side-names, --decisions and --source-file name others.

      The exit status is 0 where all is done, 1 where the input is at fault, and 64 for wrong usage; \
      what is wrong is said in one line on standard error.

      Examples:
        liaison report worklist.txt -o Report
        liaison read worklist.txt --format csv -o register.csv
        liaison parties worklist.txt --builtin china
        liaison measure worklist.txt --side macau --measure betweenness
        liaison pairs worklist.txt --of parties --across
      """,
    version: LiaisonVersion.current,
    subcommands: [
      ReadCommand.self, CheckCommand.self, PartiesCommand.self, MeasureCommand.self,
      PairsCommand.self,
      HotspotsCommand.self, WhatIfCommand.self, MultiverseCommand.self, DiagramCommand.self,
      ReportCommand.self,
      ConvertCommand.self,
      MeasuresCommand.self, FormatsCommand.self,
    ])

  /// The subcommands by their names.
  static let subcommands = Dictionary(
    configuration.subcommands.map { ($0.configuration.commandName ?? "", $0) },
    uniquingKeysWith: { first, _ in first })

  /// Runs the command and turns what went wrong into one line and an exit status: 1 where the input
  /// is at fault, 64 for wrong usage.
  static func main() {
    DiagramRenderer.serveIfAsked()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let fault = UsageFault(subcommandOf: arguments) { fail(fault) }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let error as InputError {
      fail(error.description)
    } catch let error as FileError {
      fail(error.description)
    } catch let error as ReportError {
      fail(error.description)
    } catch let error as DiagramError {
      fail("\(error)")
    } catch {
      let code = (error as? ExitCode) ?? exitCode(for: error)
      if error is ExitCode || code == .success { exit(withError: error) }
      if code == .validationFailure { fail(UsageFault(error, arguments: arguments)) }
      fail(message(for: error).split(whereSeparator: \.isNewline).joined(separator: " "))
    }
  }

  /// A renderer in children of this program, the first of which starts at once as a rule.
  static func renderer(isPrepared: Bool = true) -> DiagramRenderer {
    let renderer = DiagramRenderer.childProcess(executable: DiagramRenderer.thisExecutable)
    if isPrepared { renderer.prepare() }
    return renderer
  }

  private static func fail(_ message: String) -> Never {
    StandardError.write("liaison: \(message)")
    Foundation.exit(ExitCode.failure.rawValue)
  }

  private static func fail(_ fault: UsageFault) -> Never {
    StandardError.write("liaison: \(fault.line)")
    Foundation.exit(ExitCode.validationFailure.rawValue)
  }
}
