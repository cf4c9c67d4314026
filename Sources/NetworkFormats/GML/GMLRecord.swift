/// The keys and values of one node or edge, in their order.
struct GMLRecord {
  /// The values of each key.
  private(set) var values: [(key: String, values: [GMLScanner.Token])] = []
  /// Keys of lists.
  private(set) var lists: [String] = []
  /// Where keys are; made only for many, so that a record of thousands is no slower a key.
  private var places: [String: Int] = [:]

  private static let few = 16

  /// Forgets all.
  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    lists.removeAll(keepingCapacity: true)
    if !places.isEmpty { places.removeAll() }
  }

  /// Adds a value.
  mutating func add(_ key: String, _ value: GMLScanner.Token) {
    if let place = place(of: key) {
      values[place].values.append(value)
      return
    }
    values.append((key, [value]))
    if values.count > Self.few {
      if places.isEmpty {
        for (place, value) in values.enumerated() { places[value.key] = place }
      } else {
        places[key] = values.count - 1
      }
    }
  }

  /// Adds the key of a list.
  mutating func addList(_ key: String) { lists.append(key) }

  private func place(of key: String) -> Int? {
    places.isEmpty ? values.firstIndex { $0.key == key } : places[key]
  }

  /// The value of a key that says one thing; `nil` where it is not given.
  ///
  /// - Throws: ``NetworkFormatError`` where it is given twice.
  func only(_ key: String) throws(NetworkFormatError) -> GMLScanner.Token? {
    guard let place = place(of: key) else { return nil }
    let given = values[place].values
    guard given.count == 1 else {
      throw NetworkFormatError(
        line: given[1].place.line, message: "\(key) is given twice in one list; leave one")
    }
    return given[0]
  }

  /// The text of a key that says one.
  func text(_ key: String) -> String? {
    guard let place = place(of: key), values[place].values.count == 1,
      case .text(let text) = values[place].values[0].kind
    else { return nil }
    return text
  }

  /// The key that says the weight: `weight`, or else the first that is so but for upper case.
  var weightKey: String? {
    if place(of: "weight") != nil { return "weight" }
    return values.first { $0.key.utf8.count == 6 && $0.key.lowercased() == "weight" }?.key
  }
}
