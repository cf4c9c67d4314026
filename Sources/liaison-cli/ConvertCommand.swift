import ArgumentParser
import Foundation
import Liaison

/// `liaison convert`: the same network in another format.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert between work-lists, registers, tables and network files.",
    discussion: """
      The ending of OUT tells its format, or --to does; - writes to standard output. Isolates, modes, \
      attributes, roles, weights, sides and evidence arrive where the format can hold them; what it \
      cannot hold is said on standard error. liaison formats lists what each holds.

      Examples:
        liaison convert worklist.txt network.graphml
        liaison convert davis.net davis.csv
        liaison convert network.graphml - --to hif --strict
      """)

  @OptionGroup var input: InputOptions

  @Argument(help: ArgumentHelp("Where the result goes; - is standard output.", valueName: "out"))
  var out: String

  @Option(help: "The format of the result, as liaison formats lists them.")
  var to: String?

  @Flag(help: "Write nothing where the format cannot hold all of it.")
  var strict = false

  @OptionGroup var work: WorkFlags

  func validate() throws { _ = try target }

  func run() throws {
    let conversion = Conversion(try input.load(), to: try target)
    let losses = conversion.losses
    if !losses.isEmpty {
      let said = "\(try target.title) cannot hold \(losses.joined(separator: ", "))"
      guard !strict else {
        throw InputError(
          file: out,
          message: "nothing was written: \(said); leave out --strict, or choose a format that can")
      }
      StandardError.write("liaison: \(said)")
    }
    let data: Data
    do { data = try conversion.data() } catch {
      throw InputError(file: input.file, line: error.line, message: error.message)
    }
    if out == "-" { try StandardOutput.write(data) } else { try WholeFile.write(data, to: out) }
  }

  private var target: ConversionTarget {
    get throws {
      if let to {
        if let target = ConversionTarget(name: to) { return target }
        throw ValidationError(
          "\(NameError(no: "format", called: to, among: ConversionTarget.allCases.map(\.name), remedy: "liaison formats lists them"))"
        )
      }
      guard let target = ConversionTarget(fileName: out) else {
        throw ValidationError(
          "the ending of \(out) tells no format; name one with --to, as liaison formats lists them")
      }
      return target
    }
  }
}
