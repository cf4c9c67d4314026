/// Ids for nodes that a file calls by numbers and names, and whose names may repeat.
enum NumberedNames {
  /// How many nodes more than a file has bytes may be announced: whoever announces more without a line for them
  /// has made a mistake, or wants the memory gone.
  static let allowance = 100_000

  /// The ids of nodes: a name that no other node has, or what stands for the number of the node.
  ///
  /// - Parameters:
  ///   - names: The names, in the order of the numbers; empty and repeated ones are no ids.
  ///   - number: What stands for the number of the node at a place; `#` goes before it where a name is the same.
  /// - Complexity: O(nodes).
  static func ids(_ names: [String], number: (Int) -> String) -> [String] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return names.enumerated().map { place, name in
      if !name.isEmpty, counts[name] == 1 { return name }
      var id = number(place)
      while counts[id] != nil { id = "#\(id)" }
      return id
    }
  }

  /// The id of a node of a two-mode file that counts rows and columns for itself.
  static func twoMode(_ place: Int, rows: Int) -> String {
    place < rows ? "r\(place + 1)" : "c\(place - rows + 1)"
  }

  /// How many nodes would have another id when their names are written and read again; the order is that of
  /// the file.
  static func idLosses(
    _ nodes: [NetworkDocument.Node], names: [String], number: (Int) -> String
  ) -> [String] {
    let count = zip(nodes, ids(names, number: number)).count { $0.id != $1 }
    return count == 0 ? [] : ["ids of nodes beside their names (\(count))"]
  }
}
