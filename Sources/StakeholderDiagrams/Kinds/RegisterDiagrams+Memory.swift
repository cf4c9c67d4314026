import StakeholderFindings
import TwoModeNetworks

extension RegisterDiagrams {
  /// How much memory the pairs take that a diagram is made from, before any are looked for; nothing where
  /// it is made from none.
  ///
  /// - Parameters:
  ///   - kind: What is drawn.
  ///   - options: Its options, as ``diagram(_:_:)`` takes them.
  ///   - counting: Whether pairs are counted or bounded.
  /// - Complexity: As `Findings.pairsNeed(counted:)`.
  public func pairsNeed(
    of kind: DiagramKind, _ options: DiagramOptions = DiagramOptions(),
    counted counting: MemoryNeed.Counting
  ) -> MemoryNeed {
    switch (kind, options.mode ?? kind.modes.first) {
    case (.network, .both): return .nothing
    case (.network, .items): return network.transposed.projectionNeed(counted: counting)
    case (.comparison, _):
      let earlier = options.earlier.map {
        TwoModeNetwork($0.register).projectionNeed(counted: counting)
      }
      return network.projectionNeed(counted: counting) + (earlier ?? .nothing)
    default: return kind.isOfPairs ? findings.pairsNeed(counted: counting) : .nothing
    }
  }
}
