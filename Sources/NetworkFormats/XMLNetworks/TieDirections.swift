/// Which way each tie goes, in formats where a tie may say so for itself.
struct TieDirections {
  /// Which way a tie goes.
  enum Direction: String, CaseIterable {
    case undirected
    case directed
    /// Both ways.
    case mutual
  }

  /// The tie attribute that keeps the direction of each tie where they differ.
  static let attributeName = "direction"

  /// Where a tie goes that does not say.
  var fallback = Direction.undirected
  private var all: [Direction] = []
  private var counts: [Direction: Int] = [:]

  /// The next tie.
  mutating func append(_ direction: Direction?) {
    let direction = direction ?? fallback
    all.append(direction)
    counts[direction, default: 0] += 1
  }

  /// Settles whether the network is directed. Where some ties are and some are not, the file's header decides,
  /// and each tie keeps its own as an attribute.
  ///
  /// - Complexity: O(ties).
  func settle(_ builder: inout NetworkDocumentBuilder, isNameFree: Bool) {
    builder.isDirected = fallback == .directed
    guard counts.count != 1 else {
      builder.isDirected = counts[.directed] != nil
      if let count = counts[.mutual] {
        builder.note(.mutualTies, ["\(count)"])
      }
      return
    }
    guard counts.count > 1 else { return }
    builder.note(
      builder.isDirected ? .mixedDirectionsDirected : .mixedDirectionsUndirected,
      Direction.allCases.map { "\(counts[$0] ?? 0)" })
    guard isNameFree else { return }
    builder.note(.directionAttribute, [Self.attributeName])
    for (tie, direction) in all.enumerated() {
      builder.set(Self.attributeName, to: .text(direction.rawValue), ofTie: tie)
    }
  }
}
