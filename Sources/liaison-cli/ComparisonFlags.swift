import ArgumentParser
import Foundation
import Liaison

/// The options of a comparison of two networks.
struct ComparisonFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The earlier file that a comparison compares with; the files beside it are read with it.",
      valueName: "file"))
  var with: String?

  func check(_ kind: DiagramCommand.Kind, _ input: InputOptions) throws {
    if kind == .comparison, with == nil {
      throw ValidationError("a comparison needs --with FILE, the earlier of the two")
    }
    if kind != .comparison, with != nil {
      throw ValidationError("--with goes with --kind comparison")
    }
    if with == "-", input.file == "-" {
      throw ValidationError("standard input can be one of the two files, not both")
    }
  }

  /// A registry of parties and names of sides that were named hold for both files, so that a unit has one
  /// name and so has a side.
  func diagram(_ diagrams: RegisterDiagrams, of later: Register, _ input: InputOptions) throws
    -> Diagram
  {
    let with = with ?? ""
    let earlier = try RegisterInput(
      file: with, registry: input.registry, sideNames: input.sideNames,
      usesCompanions: !input.noCompanions)
    for notice in earlier.notices { StandardError.write("liaison: \(with): \(notice)") }
    if let title = earlier.register.title, let later = later.title, title != later {
      return try diagrams.comparison(with: earlier.register)
    }
    // Two files of one name in two folders are told apart by the folders.
    let names = [with, input.file].map { URL(filePath: $0).lastPathComponent }
    let isTold = names[0] != names[1]
    return try diagrams.comparison(
      with: earlier.register, named: isTold ? names[0] : with,
      and: isTold ? names[1] : input.file)
  }
}
