/// Writes Pajek's networks and projects: actors first where every node has a mode, ties by the numbers of
/// vertices, labels always in quotes.
///
/// Partitions, vectors and several relations are for Pajek alone, so they stand in projects: igraph refuses a
/// network with relations, and networkx takes the heading of the second for a tie.
struct PajekWriter {
  private let document: NetworkDocument
  private let isProject: Bool
  /// The places of nodes in the order of vertices.
  private let order: [Int]
  /// How many vertices are of the first mode; `nil` where not every node has a mode.
  private let firstMode: Int?

  init(_ document: NetworkDocument, isProject: Bool) {
    self.document = document
    self.isProject = isProject
    let nodes = document.nodes
    if !nodes.isEmpty, nodes.allSatisfy({ $0.mode != nil }) {
      let actors = nodes.indices.filter { nodes[$0].mode == .actor }
      order = actors + nodes.indices.filter { nodes[$0].mode == .event }
      firstMode = actors.count
    } else {
      order = Array(nodes.indices)
      firstMode = nil
    }
  }

  /// The file.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    func put(_ text: String) { output.append(contentsOf: text.utf8) }
    if let title = document.title {
      put("*Network \(PajekText.encoded(title, in: .restOfLine))\n")
    }
    put("*Vertices \(order.count)\(firstMode.map { " \($0)" } ?? "")\n")
    var numbers = [Int](repeating: 0, count: order.count)
    for (index, place) in order.enumerated() {
      numbers[place] = index + 1
      put("\(index + 1) \"\(PajekText.encoded(document.nodes[place].name, in: .label))\"\n")
    }
    let label = heldTieAttribute("label")
    let keyword = document.isDirected ? "*Arcs" : "*Edges"
    for (relation, ties) in relations {
      put(relation.map { "\(keyword) :\($0.number) \"\($0.name)\"\n" } ?? "\(keyword)\n")
      for index in ties {
        let tie = document.ties[index]
        put("\(numbers[tie.source]) \(numbers[tie.target])")
        if let weight = tie.weight { put(" \(NetworkNumber.text(weight))") }
        if case .text(let words)? = label?.values[index] {
          put(" l \"\(PajekText.encoded(words, in: .label))\"")
        }
        put("\n")
      }
    }
    if isProject {
      for attribute in document.nodeAttributes {
        PajekColumn(attribute, order: order).append(to: &output)
      }
    }
    // Pajek takes a file for UTF-8 where it begins with a byte-order mark. The comment behind it keeps the mark
    // away from the first word for readers that do not know it.
    let isASCII = output.allSatisfy { $0 < 0x80 }
    return isASCII ? output : [0xEF, 0xBB, 0xBF] + Array("% UTF-8\n".utf8) + output
  }

  /// What a file does not hold though Pajek has a place for it.
  var losses: [String] {
    var losses: [String] = []
    if firstMode == nil, document.nodes.contains(where: { $0.mode != nil }) {
      losses.append("modes of nodes, as not every node has one (\(document.count(of: .modes)))")
    }
    let nodes = order.map { document.nodes[$0] }
    losses += NumberedNames.idLosses(
      nodes, names: nodes.map(\.name), number: PajekVertices.id)
    let unheld = document.tieAttributes.count { heldTieAttribute($0.name) == nil }
    if unheld > 0 {
      losses.append("attributes of ties but label\(isProject ? " and relation" : "") (\(unheld))")
    }
    if document.title?.isEmpty == true { losses.append("the empty title") }
    return losses
  }

  /// A tie attribute that Pajek has a place for, where all that it says is words.
  private func heldTieAttribute(_ name: String) -> NetworkDocument.Attribute? {
    guard name == "label" || name == "relation" && isProject,
      let attribute = document.tieAttribute(name),
      attribute.values.allSatisfy({ value in
        switch value {
        case nil: true
        case .text(let words)?: name == "label" || !words.isEmpty
        default: false
        }
      })
    else { return nil }
    return attribute
  }

  /// Ties by their relation, in the order of first mention.
  private var relations: [(relation: (number: Int, name: String)?, ties: [Int])] {
    guard let attribute = heldTieAttribute("relation") else {
      return [(nil, Array(document.ties.indices))]
    }
    var places: [NetworkDocument.Value?: Int] = [:]
    var groups: [(relation: (number: Int, name: String)?, ties: [Int])] = []
    for (index, value) in attribute.values.enumerated() {
      if let place = places[value] {
        groups[place].ties.append(index)
        continue
      }
      places[value] = groups.count
      var relation: (number: Int, name: String)?
      if case .text(let words)? = value {
        relation = (groups.count + 1, PajekText.encoded(words, in: .label))
      }
      groups.append((relation, [index]))
    }
    return groups
  }
}
