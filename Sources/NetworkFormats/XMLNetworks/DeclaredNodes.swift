/// Nodes of a format that wants each declared, but lets ties name them before.
struct DeclaredNodes {
  /// Places that a tie named, with its line, and that no node has claimed yet.
  private var awaited: [Int: Int] = [:]

  /// The place of a node that is declared here.
  ///
  /// - Throws: ``NetworkFormatError`` where it was declared before.
  mutating func declare(
    id: String, line: Int, in builder: inout NetworkDocumentBuilder
  ) throws(NetworkFormatError) -> Int {
    if !awaited.isEmpty, let place = builder.place(of: id), awaited[place] != nil {
      awaited[place] = nil
      return place
    }
    return try builder.addNode(id: id, line: line)
  }

  /// The place of a node that a tie ends at.
  mutating func end(
    id: String, line: Int, in builder: inout NetworkDocumentBuilder
  ) throws(NetworkFormatError) -> Int {
    if let place = builder.place(of: id) { return place }
    let place = try builder.addNode(id: id, line: line)
    awaited[place] = line
    return place
  }

  /// Holds that every node that a tie named was declared.
  func check(in builder: NetworkDocumentBuilder) throws(NetworkFormatError) {
    guard let first = awaited.min(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
    let id = builder.node(at: first.key).id.quotedBriefly
    throw NetworkFormatError(
      line: first.value,
      message:
        "the tie ends at the node \(id), which is not in the file; add the node or mend the id")
  }
}
