import ArgumentParser
import Liaison

extension DiagramMode: ExpressibleByArgument {}
extension MatrixOrder: ExpressibleByArgument {}

/// The options that say what a diagram shows; which of them go with a kind, the kind says.
struct DiagramFlags: ParsableArguments {
  @Option(
    help:
      "The party in the middle of an ego diagram, or the only one whose items a map shows, by name."
  )
  var party: String?

  @Option(help: "The item in the middle of an ego diagram, by its number.")
  var item: String?

  @Option(help: "The only chapter that a map shows, by its heading or its number of order from 1.")
  var theme: String?

  @Option(help: "The side whose units are shown; all units without it.")
  var side: String?

  @Option(help: "What is shown: \(DiagramListing.modes).")
  var of: DiagramMode?

  @Option(
    help:
      "The least number that is shown: of items of a tie or a combination, or of responsibilities of a unit by itself."
  )
  var minimum: Int?

  @Option(
    help: ArgumentHelp(
      "The order of a matrix's rows and columns: \(MatrixOrder.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "order"))
  var order: MatrixOrder?

  func check(
    _ kind: DiagramKind, _ network: NetworkFlags, _ comparison: ComparisonFlags,
    _ input: InputOptions
  ) throws {
    do { try kind.check(given(network, comparison)) } catch { throw Self.usage(error) }
    if let of, !kind.modes.contains(of) {
      throw Self.usage(.modeNotShown(of, by: kind))
    }
    if let minimum, minimum < 1 {
      throw ValidationError("--minimum takes a whole number from 1")
    }
    try comparison.check(input)
  }

  /// What is wrong with the usage, options named as they are typed.
  static func usage(_ error: RegisterDiagramError) -> ValidationError {
    ValidationError(error.message { "--\($0.rawValue)" })
  }

  private func given(
    _ network: NetworkFlags, _ comparison: ComparisonFlags
  ) -> [DiagramOption] {
    DiagramOption.allCases.filter { option in
      switch option {
      case .party: party != nil
      case .item: item != nil
      case .theme: theme != nil
      case .side: side != nil
      case .mode: of != nil
      case .minimum: minimum != nil
      case .order: order != nil
      case .backbone: network.backbone != nil
      case .color: network.color != nil
      case .earlier: comparison.with != nil
      }
    }
  }

  /// The options, names looked up in a register.
  ///
  /// - Throws: A usage error that suggests the nearest name for one that the register does not know.
  func options(
    in register: Register, backbone: PairBackbone?, color: NetworkColor?,
    earlier: DiagramOptions.Earlier?
  ) throws -> DiagramOptions {
    DiagramOptions(
      party: try party.map { try named($0, register.party(named:)).id },
      item: try item.map { try named($0, register.item(named:)).id },
      theme: try theme.map { try named($0, register.theme(named:)) },
      side: try side.map { try named($0, register.side(named:)) }, mode: of, minimum: minimum,
      order: order, backbone: backbone, color: color, earlier: earlier)
  }
}
