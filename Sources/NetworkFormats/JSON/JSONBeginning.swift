/// What kind of network a JSON file looks to hold, by the keys at its beginning.
enum JSONBeginning {
  /// The kinds that are read.
  enum Kind {
    case hif
    case nodeLink
  }

  /// The kind; `nil` for what looks like neither, among them a register of responsibilities and what is no JSON.
  ///
  /// - Complexity: O(1): only the beginning is looked at.
  static func kind(_ bytes: [UInt8]) -> Kind? {
    let keys = keys(Array(bytes.prefix(FileBeginning.length)))
    let isRegister = !keys.outer.isDisjoint(with: ["parties", "items", "responsibilities"])
    guard !isRegister else { return nil }
    if keys.outer.contains("incidences") || keys.outer.contains("network-type") { return .hif }
    if keys.nodes.contains("node") || keys.edges.contains("edge") { return .hif }
    let isNodeLink = !keys.outer.isDisjoint(with: ["nodes", "links", "multigraph", "directed"])
    return isNodeLink ? .nodeLink : nil
  }

  /// The outermost keys, and those of what `nodes` and `edges` list, as far as the beginning goes.
  private static func keys(
    _ bytes: [UInt8]
  ) -> (outer: Set<String>, nodes: Set<String>, edges: Set<String>) {
    var outer: Set<String> = []
    var nodes: Set<String> = []
    var edges: Set<String> = []
    var reader = JSONReader(bytes)
    func walk() throws(NetworkFormatError) {
      try reader.beginObject()
      while let key = try reader.nextKey() {
        outer.insert(key)
        guard case .array = reader.kind(), key == "nodes" || key == "edges" else {
          try reader.skip()
          continue
        }
        try reader.beginArray()
        while try reader.nextElement() {
          guard case .object = reader.kind() else {
            try reader.skip()
            continue
          }
          try reader.beginObject()
          while let inner = try reader.nextKey() {
            if key == "nodes" { nodes.insert(inner) } else { edges.insert(inner) }
            try reader.skip()
          }
        }
      }
    }
    // A fault is most often the end of what is looked at.
    try? walk()
    return (outer, nodes, edges)
  }
}
