/// What tests of the whole catalogue expect where a measure is not a share from 0 to 1 that is 0 without
/// ties. Each family states its own in a file of its own.
enum Expectations {
  /// The scores of a network of so many rows and columns without ties.
  typealias WithoutTies = @Sendable (_ rows: Int, _ columns: Int) -> [Double?]

  /// What one family expects.
  struct Family: Sendable {
    /// The bounds of scores of nodes.
    var bounds: [String: ClosedRange<Double>] = [:]
    /// The bounds of values of networks.
    var networkBounds: [String: ClosedRange<Double>] = [:]
    /// The scores of networks without ties.
    var withoutTies: [String: WithoutTies] = [:]
    /// Measures whose scores depend on the order of the nodes, by definition.
    var dependOnOrder: Set<String> = []
  }

  private static let families = [position, cohesion, communities, brokerage, covering]

  static let bounds = merged(\.bounds)
  static let networkBounds = merged(\.networkBounds)
  static let withoutTies = merged(\.withoutTies)
  static let dependOnOrder = Set(families.flatMap(\.dependOnOrder))

  /// Any number that is not negative.
  static let unbounded = 0...Double.greatestFiniteMagnitude

  /// The same score for every node.
  static func each(_ score: Double?) -> WithoutTies {
    { rows, _ in [Double?](repeating: score, count: rows) }
  }

  private static func merged<Value>(_ part: KeyPath<Family, [String: Value]>) -> [String: Value] {
    families.map { $0[keyPath: part] }.reduce([:]) { $0.merging($1) { _, new in new } }
  }
}
