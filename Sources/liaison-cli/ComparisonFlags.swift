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

  @Option(help: "The sheet of the workbook that --with names; else the only one that can be meant.")
  var withSheet: String?

  func check(_ input: InputOptions) throws {
    if withSheet != nil, with == nil {
      throw ValidationError("--with-sheet names a sheet of the file of --with; name that too")
    }
    if with == "-", input.file == "-" {
      throw ValidationError("standard input can be one of the two files, not both")
    }
  }

  /// The earlier register, and what the two are called.
  ///
  /// A registry of parties and names of sides that were named hold for both files, so that a unit has one
  /// name and so has a side.
  func earlier(than later: Register, _ input: InputOptions) throws -> DiagramOptions.Earlier? {
    guard let with else { return nil }
    let earlier = try RegisterInput(
      file: with, registry: input.registry, builtIns: input.builtin,
      sideNames: input.sideNames,
      usesCompanions: !input.noCompanions, sheet: withSheet, grammar: input.grammar)
    for notice in earlier.notices { StandardError.write("liaison: \(with): \(notice)") }
    if let title = earlier.register.title, let later = later.title, title != later {
      return DiagramOptions.Earlier(earlier.register)
    }
    let names = Self.tellingNames(with, input.file)
    return DiagramOptions.Earlier(earlier.register, name: names[0], laterName: names[1])
  }

  /// The ends of two paths that tell them apart, of as few folders as do: a whole path is long, and says where
  /// somebody's files are.
  private static func tellingNames(_ first: String, _ second: String) -> [String] {
    let parts = [first, second].map { URL(filePath: $0).pathComponents.filter { $0 != "/" } }
    let most = max(1, parts.map(\.count).max() ?? 1)
    for count in 1...most {
      let ends = parts.map { $0.suffix(count).joined(separator: "/") }
      if ends[0] != ends[1] { return ends }
    }
    return [first, second]
  }
}
