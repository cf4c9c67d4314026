import NetworkFormats
import TestNetworks

/// Documents of one mode, of two, or of nodes some of which have none, with ties in any direction and among nodes
/// of one mode, loops, and ties given twice, for formats that number nodes.
enum NumberedDocuments {
  static func random(seed: UInt64) throws -> NetworkDocument {
    var generator = SeededGenerator(seed: seed &+ 1_000_000)
    var builder = NetworkDocumentBuilder()
    let texts = SampleDocuments.texts
    builder.title = Bool.random(using: &generator) ? texts.randomElement(using: &generator) : nil
    builder.isDirected = Bool.random(using: &generator)
    let count = Int.random(in: 0...6, using: &generator)
    // 0: no modes; 1: every node has one, in any order; 2: some have one.
    let modes = Int.random(in: 0..<3, using: &generator)
    let areIDsNames = Bool.random(using: &generator)
    for place in 0..<count {
      let mode: NetworkDocument.Mode? =
        modes == 0 || modes == 2 && Bool.random(using: &generator)
        ? nil : NetworkDocument.Mode.allCases.randomElement(using: &generator)
      try builder.addNode(
        id: areIDsNames ? "name \(place)" : "\(Int.random(in: 0..<9, using: &generator))\(place)",
        label: areIDsNames ? nil : texts.randomElement(using: &generator), mode: mode, line: 1)
    }
    guard count > 0 else { return try builder.build() }
    let weights: [Double?] = [nil, nil, 1, 2.5, -1, 0, 1e-7]
    let relations = ["", "kin", "*Arcs", ":2 \"x\"", "[1-2]", "关系"]
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      let (source, target) = (
        Int.random(in: 0..<count, using: &generator), Int.random(in: 0..<count, using: &generator)
      )
      let weight = weights.randomElement(using: &generator) ?? nil
      let isMirrored = Int.random(in: 0..<3, using: &generator) == 0
      for (one, other) in isMirrored ? [(source, target), (target, source)] : [(source, target)] {
        let tie = try builder.addTie(source: one, target: other, weight: weight, line: 1)
        if seed.isMultiple(of: 3), let relation = relations.randomElement(using: &generator) {
          if !seed.isMultiple(of: 2) || !relation.isEmpty {
            builder.set("relation", to: .text(relation), ofTie: tie)
          }
          builder.set(
            "label", to: seed.isMultiple(of: 5) ? .integer(1) : .text(relation), ofTie: tie)
        }
      }
    }
    return try builder.build()
  }
}
