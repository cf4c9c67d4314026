import ArgumentParser
import Liaison

/// `liaison measures`: what can be measured, with definitions and sources.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "List the measures with definition, range and source.",
    discussion: "Example:\n  liaison measures --format json")

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
    let json = try ResultJSON.data(
      MeasureKind.allCases.flatMap { kind in kind.definitions.map { Row($0, of: kind.rawValue) } })
    switch output.format {
    case .table: try output.write(MeasureListing().data)
    case .json, .csv:
      try output.write(
        table: .definitions(MeasureKind.allCases.flatMap(\.definitions)), json: json)
    }
  }
}

/// What there is to measure, by what it is of.
enum MeasureKind: String, CaseIterable {
  /// Parties or items.
  case nodes
  /// Parties or items, by their groups or those of the other mode.
  case groupedNodes = "nodes in groups"
  /// The network.
  case network
  /// The network, by groups.
  case groupedNetwork = "network in groups"
  /// Ties.
  case ties
  /// The network, in rows of numbers.
  case series
  /// Pairs: how strongly they are tied.
  case weightings = "pairs"
  /// Pairs: how likely chance ties them as strongly.
  case tests = "tests of pairs"
  /// Pairs across groups: how likely chance ties them as strongly.
  case crossTests = "tests of pairs across groups"
  /// What is made of many tests.
  case corrections

  /// The heading of the kind in a listing.
  var heading: String {
    switch self {
    case .nodes: "Of parties or items"
    case .groupedNodes: "Of parties or items, by groups (sides, themes or --groups)"
    case .network: "Of the network"
    case .groupedNetwork: "Of the network, by groups (sides, themes or --groups)"
    case .ties: "Of ties"
    case .series: "Of the network, in rows of numbers"
    case .weightings: "Of pairs: liaison pairs --weighting"
    case .tests: "Tests of pairs: liaison pairs --significance"
    case .crossTests: "Tests of pairs across groups: liaison pairs --across --significance"
    case .corrections: "Corrections for many tests: liaison pairs --correction"
    }
  }

  /// The definitions of the kind, in the order of the catalogue.
  var definitions: [MeasureDefinition] {
    switch self {
    case .nodes, .groupedNodes, .network, .groupedNetwork, .ties, .series:
      // These have the words of the library's kinds.
      AnyMeasure.catalogue.filter { $0.kind.rawValue == rawValue }.map(\.definition)
    case .weightings: ProjectionWeighting.allCases.map(\.definition)
    case .tests: ProjectionNull.definitions + WeightedTieTest.definitions
    case .crossTests: CrossGroupNull.definitions
    case .corrections: PValueCorrection.definitions
    }
  }
}
