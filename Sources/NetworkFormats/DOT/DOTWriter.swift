/// Writes a document as DOT: actors are ellipses, events grey boxes; everything else that is said of nodes and
/// ties are attributes under their own names.
struct DOTWriter {
  private let document: NetworkDocument
  private let nodeAttributes: [NetworkDocument.Attribute]
  private let nodeNames: AttributeNames
  private let tieNames: AttributeNames

  init(_ document: NetworkDocument) {
    func isTaken(_ name: String) -> Bool { DOT.attributes.contains(name.lowercased()) }
    self.document = document
    nodeAttributes = document.nodeAttributesWithModes
    nodeNames = AttributeNames(nodeAttributes.map(\.name), of: "nodes", isTaken: isTaken)
    tieNames = AttributeNames(document.tieAttributes.map(\.name), of: "ties", isTaken: isTaken)
  }

  /// What changes on the way.
  var losses: [String] { nodeNames.changes + tieNames.changes }

  /// The file.
  ///
  /// - Complexity: O(length of the result).
  func bytes() -> [UInt8] {
    var output = Array((document.isDirected ? "digraph " : "graph ").utf8)
    Self.append(document.title ?? "network", to: &output)
    output += " {\n  graph [layout=neato, overlap=false, splines=true];\n".utf8
    output += "  node [fontname=\"Helvetica\", fontsize=11];\n".utf8
    for (place, node) in document.nodes.enumerated() {
      output += "  ".utf8
      Self.append(node.id, to: &output)
      output += " [label=".utf8
      Self.appendLabel(node.name, to: &output)
      switch node.mode {
      case .actor: output += ", shape=ellipse".utf8
      case .event: output += ", shape=box, style=filled, fillcolor=\"#e8e8e8\"".utf8
      case nil: break
      }
      for (name, attribute) in zip(nodeNames.written, nodeAttributes) {
        if let value = attribute.values[place] { Self.append(", ", name, value, to: &output) }
      }
      output += "];\n".utf8
    }
    for (index, tie) in document.ties.enumerated() {
      output += "  ".utf8
      Self.append(document.nodes[tie.source].id, to: &output)
      output += (document.isDirected ? " -> " : " -- ").utf8
      Self.append(document.nodes[tie.target].id, to: &output)
      var members: [(String, NetworkDocument.Value)] = []
      if let weight = tie.weight { members.append(("weight", .number(weight))) }
      for (name, attribute) in zip(tieNames.written, document.tieAttributes) {
        if let value = attribute.values[index] { members.append((name, value)) }
      }
      for (number, member) in members.enumerated() {
        Self.append(number == 0 ? " [" : ", ", member.0, member.1, to: &output)
      }
      output += (members.isEmpty ? ";\n" : "];\n").utf8
    }
    return output + "}\n".utf8
  }

  private static func append(
    _ before: String, _ name: String, _ value: NetworkDocument.Value, to output: inout [UInt8]
  ) {
    output += before.utf8
    append(name, to: &output)
    output.append(UInt8(ascii: "="))
    append(value.text, to: &output)
  }

  /// Appends a text in double quotes. A backslash is doubled, for one before the closing quote would take it in;
  /// a text of DOT cannot hold NUL.
  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 0: output += "\u{FFFD}".utf8
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Appends a label, in which Graphviz takes `&name;` for a character and `\n` for a line end.
  private static func appendLabel(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\"": output += "\\\"".utf8
      case "\\": output += "\\\\".utf8
      case "&": output += "&amp;".utf8
      case "\n", "\r": output += "\\n".utf8
      case "\t": output.append(UInt8(ascii: " "))
      case "\u{0}"..<" ", "\u{7F}": output += "\u{FFFD}".utf8
      default: output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}
