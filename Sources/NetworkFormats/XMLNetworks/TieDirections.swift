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
        builder.note("ties that go both ways (\(count)) were taken as undirected")
      }
      return
    }
    guard counts.count > 1 else { return }
    let words = Direction.allCases.compactMap { direction in
      counts[direction].map { "\($0) \(direction.rawValue)" }
    }
    let taken = builder.isDirected ? "directed" : "undirected"
    var message = "ties differ in direction (\(words.joined(separator: ", "))): "
    message += "the network was taken as \(taken), as its header says"
    if isNameFree {
      message += "; each tie's own is its attribute \(Self.attributeName)"
      for (tie, direction) in all.enumerated() {
        builder.set(Self.attributeName, to: .text(direction.rawValue), ofTie: tie)
      }
    }
    builder.note(message)
  }
}
