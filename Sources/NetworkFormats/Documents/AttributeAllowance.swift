/// How many names of attributes a file may have: a value is kept for every node or tie under each name, so that
/// many names for many nodes would take memory that the file does not fill.
struct AttributeAllowance {
  private let limit: Int
  private var names: Set<String> = []

  /// - Parameter length: How many bytes the file has.
  init(length: Int) {
    limit = 1_000_000 + 20 * length
  }

  /// Takes a name that is said of the node or tie at a place; `false` where there are too many.
  mutating func take(_ name: String, at place: Int) -> Bool {
    if names.contains(name) { return true }
    names.insert(name)
    let (product, overflow) = names.count.multipliedReportingOverflow(by: place + 1)
    return !overflow && product <= limit
  }
}
