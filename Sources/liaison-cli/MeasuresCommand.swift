import ArgumentParser
import Foundation
import Liaison

/// `liaison measures`: what can be measured, with definitions and sources.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "List the measures, or say what one means: definition, range and source.",
    discussion: """
      The list has what liaison measure, and liaison pairs with its tests, can give. JSON and CSV have \
      the whole text of all measures, or of those that are named.

      Examples:
        liaison measures
        liaison measures betweenness redundancy
        liaison measures --format json
      """)

  @Argument(
    help: ArgumentHelp("Measures to say in full; all are listed without.", valueName: "measure"))
  var names: [String] = []

  @Flag(help: "Say all measures in full.")
  var all = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var work: WorkFlags

  private struct Row: Encodable {
    let measure: String
    let title: String
    let of: String
    let definition: String
    let range: String
    let undefined: String
    let complexity: String
    let references: [String]

    init(_ described: MeasureKind.Described) {
      let definition = described.definition
      measure = definition.name
      title = definition.title
      of = described.kind.rawValue
      self.definition = definition.meaning
      range = definition.range
      undefined = definition.undefined
      complexity = definition.complexity
      references = definition.references.map(\.description)
    }
  }

  func validate() throws {
    if all, !names.isEmpty { throw ValidationError("--all and names exclude each other") }
  }

  func run() throws {
    let asked = try names.flatMap { $0.split(separator: ",") }.flatMap { name in
      try named(String(name), MeasureKind.definitions(named:))
    }
    let shown = names.isEmpty ? MeasureKind.all : asked
    switch output.format {
    case .table:
      let listing = MeasureListing(shown)
      let text = all || !names.isEmpty ? listing.full : listing.short
      try output.write(Data(text.utf8))
    case .json, .csv:
      try output.write(
        table: .definitions(shown.map(\.definition)), json: ResultJSON.data(shown.map(Row.init)))
    }
  }
}
