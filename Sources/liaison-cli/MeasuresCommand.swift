import ArgumentParser
import Liaison

/// `liaison measures`: what can be measured, with definitions and sources.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "List the measures with definition, range and source.",
    discussion: "Example:\n  liaison measures --format json")

  @OptionGroup var output: OutputOptions

  private struct Row: Encodable {
    let measure: String
    let title: String
    let of: String
    let definition: String
    let range: String
    let undefined: String
    let complexity: String
    let references: [String]

    init(_ definition: MeasureDefinition, of mode: String) {
      measure = definition.name
      title = definition.title
      of = mode
      self.definition = definition.meaning
      range = definition.range
      undefined = definition.undefined
      complexity = definition.complexity
      references = definition.references.map(\.description)
    }
  }

  func run() throws {
    let ofNodes = Measure.catalogue.map(\.definition)
    let ofNetwork = NetworkMeasure.catalogue.map(\.definition)
    let json = try ResultJSON.data(
      ofNodes.map { Row($0, of: "nodes") } + ofNetwork.map { Row($0, of: "network") })
    switch output.format {
    case .table: try output.write(MeasureListing(ofNodes, ofNetwork).data)
    case .json, .csv: try output.write(table: .definitions(ofNodes + ofNetwork), json: json)
    }
  }
}
