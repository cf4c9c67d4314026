import ResponsibilityRegister
import TwoModeNetworks

extension Findings {
  /// How much memory the pairs of the register take, before any are looked for: those that share items,
  /// and where it is about two sides, a cell for each two parties of them.
  ///
  /// What is listed, drawn or written of them takes as much again, some times over.
  ///
  /// - Parameter counting: Whether pairs that share items are counted or bounded.
  /// - Complexity: As `TwoModeNetwork.projectionNeed(counted:)`, besides the network.
  public func pairsNeed(counted counting: MemoryNeed.Counting) -> MemoryNeed {
    let need = network.projectionNeed(counted: counting)
    guard let sides = MainSides(register) else { return need }
    let rows = network.actors.count { $0.side == sides.other }
    let columns = network.actors.count { $0.side == sides.lead }
    return need.adding(Double(rows) * Double(columns) * Findings.bytesOfContact)
  }

  /// A list of shared items, a number and a name.
  private static let bytesOfContact = 64.0
}
