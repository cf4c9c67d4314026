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

      FILE is a work-list document (UTF-8 text), a register (.csv with the columns item and \
      party, or .json), or an edge list (.csv or .tsv: actor, event). - reads standard input. \
      A registry of names (parties.csv), titles (titles.csv) and names of sides (sides.csv) that \
      stand beside a document are read with it; --registry, --titles and --side-names name others.

      Examples:
        liaison report worklist.txt -o Report
        liaison read worklist.txt --format csv -o register.csv
        liaison measure worklist.txt --side macau --measure betweenness
        liaison pairs worklist.txt --of parties --across
      """,
    version: LiaisonVersion.current,
    subcommands: [
      ReadCommand.self, CheckCommand.self, MeasureCommand.self, PairsCommand.self,
      HotspotsCommand.self, DiagramCommand.self, ReportCommand.self, MeasuresCommand.self,
    ])

  /// Runs the command and turns what went wrong into one line and an exit status: 1 where the input
  /// is at fault, 64 for wrong usage.
  static func main() {
    DiagramRenderer.serveIfAsked()
    do {
      var command = try parseAsRoot()
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
      exit(withError: error)
    }
  }

  /// A renderer in children of this program, the first of which starts at once as a rule.
  static func renderer(isPrepared: Bool = true) -> DiagramRenderer {
    let renderer = DiagramRenderer.childProcess(executable: DiagramRenderer.thisExecutable)
    if isPrepared { renderer.prepare() }
    return renderer
  }

  private static func fail(_ message: String) {
    StandardError.write("liaison: \(message)")
    Foundation.exit(1)
  }
}
