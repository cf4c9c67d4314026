/// Writes GEXF 1.3.
struct GEXFWriter {
  private let written: XMLWrittenDocument

  /// A writer of a document.
  init(_ document: NetworkDocument) {
    written = XMLWrittenDocument(document, reservedForNodes: [], reservedForTies: ["weight"])
  }

  /// What is lost.
  var losses: [String] {
    let isBlank = written.document.title?.trimmingBlanks().isEmpty ?? false
    return written.losses + (isBlank ? ["a title of blanks"] : [])
  }

  /// The file.
  var bytes: [UInt8] {
    let document = written.document
    // What an edge has beside its attributes; ids must differ.
    let ownNames = ["id", "label", "kind"].compactMap { name in
      written.tieColumns.firstIndex {
        $0.name == name && (name == "id" ? $0.isDistinctTexts : $0.isTexts)
      }
    }
    let tieColumns = written.tieColumns.indices.filter { !ownNames.contains($0) }

    var out = XMLBytes()
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n")
    if let title = document.title {
      out.append("  <meta><description>")
      out.appendText(title)
      out.append("</description></meta>\n")
    }
    let type = document.isDirected ? "directed" : "undirected"
    out.append("  <graph mode=\"static\" defaultedgetype=\"\(type)\">\n")
    out.appendAttributes("node", written.nodeColumns, written.nodeColumns.indices)
    out.appendAttributes("edge", written.tieColumns, tieColumns)
    out.append("    <nodes>\n")
    for (place, node) in document.nodes.enumerated() {
      out.append("      <node")
      out.appendAttribute("id", written.ids[place])
      out.appendAttribute("label", node.label ?? written.ids[place])
      out.appendValues(written.nodeColumns, written.nodeColumns.indices, at: place, end: "node")
    }
    out.append("    </nodes>\n    <edges>\n")
    for (place, tie) in document.ties.enumerated() {
      out.append("      <edge")
      for column in ownNames {
        if let value = written.tieColumns[column].values[place] {
          out.appendAttribute(written.tieColumns[column].name, value.text)
        }
      }
      out.appendAttribute("source", written.ids[tie.source])
      out.appendAttribute("target", written.ids[tie.target])
      if let weight = tie.weight { out.appendAttribute("weight", NetworkNumber.text(weight)) }
      out.appendValues(written.tieColumns, tieColumns, at: place, end: "edge")
    }
    out.append("    </edges>\n  </graph>\n</gexf>\n")
    return out.bytes
  }
}

extension XMLAttributeColumn {
  fileprivate var gexfType: String {
    switch type {
    case .text: "string"
    case .integer: isLong ? "long" : "integer"
    case .number: "double"
    case .truth: "boolean"
    }
  }
}

extension XMLBytes {
  fileprivate mutating func appendAttributes(
    _ owner: String, _ columns: [XMLAttributeColumn], _ places: some Sequence<Int>
  ) {
    var isOpen = false
    for place in places {
      if !isOpen { append("    <attributes class=\"\(owner)\" mode=\"static\">\n") }
      isOpen = true
      append("      <attribute id=\"\(place)\"")
      appendAttribute("title", columns[place].name)
      append(" type=\"\(columns[place].gexfType)\"/>\n")
    }
    if isOpen { append("    </attributes>\n") }
  }

  fileprivate mutating func appendValues(
    _ columns: [XMLAttributeColumn], _ places: some Sequence<Int>, at index: Int, end: String
  ) {
    var isOpen = false
    for place in places {
      guard let value = columns[place].values[index] else { continue }
      append(isOpen ? "" : "><attvalues>")
      isOpen = true
      append("<attvalue for=\"\(place)\"")
      appendAttribute("value", value.text)
      append("/>")
    }
    append(isOpen ? "</attvalues></\(end)>\n" : "/>\n")
  }
}
