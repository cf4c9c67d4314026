import ArgumentParser
import Liaison

extension MatrixOrder: ExpressibleByArgument {}

/// The options of matrices and of the set view.
struct MatrixFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The order of a matrix's rows and columns: given, total, barycentre or clusters.",
      valueName: "order"))
  var order: MatrixOrder?

  @Option(help: "The side whose units are shown; all units without it.")
  var side: String?

  func check(_ kind: DiagramCommand.Kind) throws {
    if order != nil, kind != .contactMatrix, kind != .coResponsibilityMatrix {
      throw ValidationError(
        "--order goes with the kinds contact-matrix and co-responsibility-matrix")
    }
    if side != nil, ![.coResponsibilityMatrix, .sets, .quadrants].contains(kind) {
      throw ValidationError(
        "--side goes with the kinds co-responsibility-matrix, sets and quadrants")
    }
  }

  func quadrants(_ diagrams: RegisterDiagrams, of register: Register) throws -> Diagram {
    let side = try side.map { try SideOption.side($0, in: register) }
    guard let diagram = try diagrams.quadrants(side: side) else {
      throw ValidationError("no unit shares an item with another, so there are no quadrants")
    }
    return diagram
  }

  func coResponsibilityMatrix(
    _ diagrams: RegisterDiagrams, of register: Register
  ) throws -> Diagram {
    let side = try side.map { try SideOption.side($0, in: register) }
    guard
      let diagram = try diagrams.coResponsibilityMatrix(side: side, order: order ?? .clusters)
    else { throw ValidationError("the input has no units, so there is no matrix of them") }
    return diagram
  }

  func sets(
    _ diagrams: RegisterDiagrams, of register: Register, minimum: Int?
  ) throws -> Diagram {
    let side = try side.map { try SideOption.side($0, in: register) }
    guard let diagram = try diagrams.sets(side: side, minimum: minimum) else {
      throw ValidationError("the input has no units, so there are no combinations of them")
    }
    return diagram
  }
}
