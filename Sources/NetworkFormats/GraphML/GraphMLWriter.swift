import MarkupText

/// Writes GraphML.
struct GraphMLWriter {
  private let written: XMLWrittenDocument
  private let labelName: String
  /// Whether an attribute would be taken for labels if nodes had none.
  private let hasName: Bool

  /// A writer of a document, whose labels become the attribute `labelName`.
  init(_ document: NetworkDocument, labelName: String = "label") {
    written = XMLWrittenDocument(
      document, reservedForNodes: [labelName], reservedForTies: ["weight"])
    self.labelName = labelName
    hasName = document.nodeAttributes.contains { $0.name.lowercased() == "name" }
  }

  /// What is lost.
  var losses: [String] { written.losses }

  /// The file.
  var bytes: [UInt8] {
    let document = written.document
    let hasLabels = document.nodes.contains { $0.label != nil } || hasName
    let hasWeights = document.ties.contains { $0.weight != nil }
    let edgeID = written.tieColumns.firstIndex { $0.name == "id" && $0.isDistinctTexts }
    let nodeKeys = written.nodeColumns.indices.map { "n\($0 + 1)" }
    let tieKeys = written.tieColumns.indices.map { "t\($0 + 1)" }

    var out = XMLBytes()
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    if document.title != nil { out.appendKey("g0", of: "graph", named: "name", "string") }
    if hasLabels { out.appendKey("n0", of: "node", named: labelName, "string") }
    for (key, column) in zip(nodeKeys, written.nodeColumns) {
      out.appendKey(key, of: "node", named: column.name, column.graphMLType)
    }
    if hasWeights { out.appendKey("t0", of: "edge", named: "weight", "double") }
    for (place, column) in written.tieColumns.enumerated() where place != edgeID {
      out.appendKey(tieKeys[place], of: "edge", named: column.name, column.graphMLType)
    }
    out.append("  <graph edgedefault=\"\(document.isDirected ? "directed" : "undirected")\">\n")
    if let title = document.title {
      out.append("    ")
      out.appendData("g0", title)
      out.append("\n")
    }
    for (place, node) in document.nodes.enumerated() {
      out.append("    <node")
      out.appendAttribute("id", written.ids[place])
      out.append(">")
      // Where an attribute is called name, every node has a label, so that none is taken from it.
      if let label = hasName ? node.name : node.label { out.appendData("n0", label) }
      for (key, column) in zip(nodeKeys, written.nodeColumns) {
        if let value = column.values[place] { out.appendData(key, value.text) }
      }
      out.append("</node>\n")
    }
    for (place, tie) in document.ties.enumerated() {
      out.append("    <edge")
      if let edgeID, let id = written.tieColumns[edgeID].values[place] {
        out.appendAttribute("id", id.text)
      }
      out.appendAttribute("source", written.ids[tie.source])
      out.appendAttribute("target", written.ids[tie.target])
      out.append(">")
      if let weight = tie.weight { out.appendData("t0", NetworkNumber.text(weight)) }
      for (column, key) in zip(written.tieColumns.indices, tieKeys) where column != edgeID {
        if let value = written.tieColumns[column].values[place] { out.appendData(key, value.text) }
      }
      out.append("</edge>\n")
    }
    out.append("  </graph>\n</graphml>\n")
    return out.bytes
  }
}

extension XMLAttributeColumn {
  fileprivate var graphMLType: String {
    switch type {
    case .text: "string"
    case .integer: isLong ? "long" : "int"
    case .number: "double"
    case .truth: "boolean"
    }
  }
}

extension XMLBytes {
  fileprivate mutating func appendKey(
    _ id: String, of domain: String, named name: String, _ type: String
  ) {
    append("  <key id=\"\(id)\" for=\"\(domain)\"")
    appendAttribute("attr.name", name)
    append(" attr.type=\"\(type)\"/>\n")
  }

  fileprivate mutating func appendData(_ key: String, _ text: String) {
    append("<data key=\"\(key)\">")
    appendText(text)
    append("</data>")
  }
}
