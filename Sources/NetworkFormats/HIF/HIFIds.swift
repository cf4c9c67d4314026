/// The ids of nodes, or of edges, in the order of first mention.
struct HIFIds {
  /// An id and where it was first met.
  struct Known {
    let id: String
    let isNumber: Bool
    let line: Int
    /// Whether the list of nodes or edges has it.
    var isListed: Bool
  }

  private(set) var known: [Known] = []
  private var places: [String: Int] = [:]

  /// The place of an id, which is added where it was not met before; `nil` where it was met as a text and is a
  /// number now, or the other way round: HIF tells the two apart, ids of a document are text.
  mutating func place(of id: (text: String, isNumber: Bool), line: Int) -> Int? {
    if let place = places[id.text] { return known[place].isNumber == id.isNumber ? place : nil }
    places[id.text] = known.count
    known.append(Known(id: id.text, isNumber: id.isNumber, line: line, isListed: false))
    return known.count - 1
  }

  /// Marks an id as one that the list has; `false` where it was so before.
  mutating func list(_ place: Int) -> Bool {
    defer { known[place].isListed = true }
    return !known[place].isListed
  }

  /// Whether an id was met.
  func contains(_ id: String) -> Bool { places[id] != nil }
}
