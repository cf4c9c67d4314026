import NetworkFormats
import Testing

@Suite struct DLWriterTests {
  private func text(_ document: NetworkDocument) throws -> String {
    String(decoding: try document.bytes(in: .dl), as: UTF8.self)
  }

  @Test func `a two-mode network is a list of rows and columns with their labels`() throws {
    var builder = NetworkDocumentBuilder(title: "clubs")
    let chess = try builder.addNode(id: "e1", label: "chess club", mode: .event, line: 1)
    let ann = try builder.addNode(id: "Ann", mode: .actor, line: 1)
    let bob = try builder.addNode(id: "Bob", mode: .actor, line: 1)
    try builder.addTie(source: ann, target: chess, weight: 2.5, line: 1)
    try builder.addTie(source: chess, target: bob, line: 1)
    let document = try builder.build()
    #expect(
      try text(document)
        == """
        DL nr=2, nc=1
        format = edgelist2
        row labels:
        Ann
        Bob
        col labels:
        "chess club"
        data:
        1 1 2.5
        2 1

        """)
    #expect(
      document.losses(in: .dl) == ["the title (1)", "ids of nodes beside their names (1)"])
  }

  @Test func `ties of one mode without direction are written both ways`() throws {
    var builder = NetworkDocumentBuilder()
    for id in ["a", "b", "label: c"] { try builder.addNode(id: id, line: 1) }
    try builder.addTie(source: 1, target: 0, weight: 2, line: 1)
    try builder.addTie(source: 0, target: 1, line: 1)
    try builder.addTie(source: 1, target: 1, line: 1)
    try builder.addTie(source: 1, target: 2, weight: 0, line: 1)
    let document = try builder.build()
    #expect(
      try text(document)
        == "DL n=3\nformat = edgelist1\nlabels:\na\nb\n\"label: c\"\ndata:\n2 1 3\n1 2 3\n2 2\n")
    #expect(document.losses(in: .dl) == ["repeated ties (1)", "ties of weight 0 (1)"])
  }

  private struct Pair: Hashable {
    let ends: [Int]
  }

  /// The weights of pairs as a matrix has them, in a way of its own.
  private func weights(
    _ document: NetworkDocument, numbers: [Int], isDirected: Bool
  ) -> [Pair: Double?] {
    var groups: [Pair: [Double?]] = [:]
    for tie in document.ties where tie.weight != 0 {
      let ends = [numbers[tie.source], numbers[tie.target]]
      groups[Pair(ends: isDirected ? ends : ends.sorted()), default: []].append(tie.weight)
    }
    return groups.compactMapValues { group -> Double?? in
      guard group.contains(where: { $0 != nil }) else { return .some(nil) }
      let sum = group.reduce(0) { $0 + ($1 ?? 1) }
      return sum == 0 ? nil : .some(sum)
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `what is written is read, but for what was said to be lost`(seed: UInt64) throws {
    for document in [
      SampleDocuments.random(seed: seed), try NumberedDocuments.random(seed: seed),
    ] {
      // Sums of the largest number are none, and one that is left out depends on the order.
      guard document.ties.allSatisfy({ abs($0.weight ?? 0) < 1e300 }) else { continue }
      let losses = document.losses(in: .dl)
      let back = try NetworkDocument(try document.bytes(in: .dl), format: .dl)
      let places = document.nodes.indices
      let actors = places.filter { document.nodes[$0].mode == .actor }
      let isTwoMode =
        !document.nodes.isEmpty && document.nodes.allSatisfy { $0.mode != nil }
        && document.ties.allSatisfy {
          document.nodes[$0.source].mode != document.nodes[$0.target].mode
        }
      let order = isTwoMode ? actors + places.filter { !actors.contains($0) } : Array(places)
      var numbers = [Int](repeating: 0, count: order.count)
      for (number, place) in order.enumerated() { numbers[place] = number }
      let nodes = order.map { document.nodes[$0] }

      let changed = zip(back.nodes, nodes).count {
        $0.name.unicodeScalars.elementsEqual($1.name.unicodeScalars) == false
      }
      #expect(back.nodes.count == nodes.count)
      #expect(
        losses.contains("quotes and ends of lines in names, replaced by ' and blanks (\(changed))")
          == (changed > 0))
      let lostIDs = zip(nodes, back.nodes).count { $0.id != $1.id }
      #expect(losses.contains("ids of nodes beside their names (\(lostIDs))") == (lostIDs > 0))
      #expect(back.nodes.map(\.mode) == nodes.map { isTwoMode ? $0.mode : nil })
      #expect(
        losses.contains { $0.hasPrefix("modes of nodes") }
          == (!isTwoMode && nodes.contains { $0.mode != nil }))
      let isDirected =
        document.isDirected && !losses.contains("directions of ties (\(document.ties.count))")
      #expect(back.isDirected == (isDirected && !back.ties.isEmpty))
      var expected = weights(document, numbers: numbers, isDirected: isDirected)
      if document.isDirected, !isDirected, !isTwoMode {
        // Every tie has its mirror: the two are one tie without direction.
        let both = weights(document, numbers: numbers, isDirected: true)
        expected = Dictionary(both.map { (Pair(ends: $0.key.ends.sorted()), $0.value) }) { one, _ in
          one
        }
      }
      #expect(
        weights(back, numbers: Array(back.nodes.indices), isDirected: isDirected) == expected)
    }
  }
}
