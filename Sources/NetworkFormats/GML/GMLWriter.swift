/// Writes a document as GML.
///
/// Ids are written as they are where all are integers of 32 bits; otherwise nodes are numbered from 0 and their
/// ids stand under `name`, where igraph looks for them, or another key that `idKey` of the graph names. Every
/// node has a label, for networkx wants one. An attribute whose name is no key stands under another, which
/// `nodeAttribute [ key ... name ... ]` of the graph explains.
struct GMLWriter {
  private let document: NetworkDocument
  private let nodeAttributes: [NetworkDocument.Attribute]
  private let nodeKeys: [String]
  private let tieKeys: [String]
  /// Under which key ids stand; `nil` where they are integers.
  private let idKey: String?

  init(_ document: NetworkDocument) {
    self.document = document
    nodeAttributes = document.nodeAttributesWithModes
    let hasIntegers = document.nodes.allSatisfy { node in
      Int32(node.id).map { "\($0)" == node.id } ?? false
    }
    let names = nodeAttributes.map(\.name)
    let idNames = ["name"] + (2..<names.count + 3).map { "name\($0)" }
    let idKey = hasIntegers ? nil : idNames.first { !names.contains($0) }
    self.idKey = idKey
    nodeKeys =
      GMLKeys(names) { key in
        key == "id" || key == "label" || key == idKey || GML.visualKeys.contains(key)
      }.keys
    tieKeys =
      GMLKeys(document.tieAttributes.map(\.name)) { key in
        key == "source" || key == "target" || key.lowercased() == "weight"
          || GML.visualKeys.contains(key)
      }.keys
  }

  /// The file.
  ///
  /// - Complexity: O(length of the result).
  func bytes() -> [UInt8] {
    var output: [UInt8] = Array("Creator \"Liaison\"\nVersion 1\ngraph [\n".utf8)
    output += "  directed \(document.isDirected ? 1 : 0)\n".utf8
    if document.count(of: .parallelTies) > 0 { output += "  multigraph 1\n".utf8 }
    if let title = document.title { append("  name", .text(title), to: &output) }
    if let idKey { append("  \(GML.idKey)", .text(idKey), to: &output) }
    appendNames(GML.nodeAttributeKey, nodeKeys, nodeAttributes, to: &output)
    appendNames(GML.tieAttributeKey, tieKeys, document.tieAttributes, to: &output)

    for (index, node) in document.nodes.enumerated() {
      output += "  node [\n    id \(number(of: index))\n".utf8
      append("    label", .text(node.name), to: &output)
      if let idKey { append("    \(idKey)", .text(node.id), to: &output) }
      for (key, attribute) in zip(nodeKeys, nodeAttributes) {
        if let value = attribute.values[index] { append("    \(key)", value, to: &output) }
      }
      output += "  ]\n".utf8
    }
    for (index, tie) in document.ties.enumerated() {
      output += "  edge [\n    source \(number(of: tie.source))\n".utf8
      output += "    target \(number(of: tie.target))\n".utf8
      if let weight = tie.weight { output += "    weight \(Self.text(weight))\n".utf8 }
      for (key, attribute) in zip(tieKeys, document.tieAttributes) {
        if let value = attribute.values[index] { append("    \(key)", value, to: &output) }
      }
      output += "  ]\n".utf8
    }
    return output + "]\n".utf8
  }

  /// What GML has no place for.
  var losses: [String] {
    let values = [nodeAttributes, document.tieAttributes].joined()
    let truths = values.count { $0.values.contains { if case .truth = $0 { true } else { false } } }
    let large = values.count { $0.values.contains(where: Self.isLarge) }
    return [
      truths == 0 ? nil : "yes and no, written as 1 and 0 (attributes: \(truths))",
      large == 0 ? nil : "integers beyond 32 bits, written as text (attributes: \(large))",
    ].compactMap(\.self)
  }

  private static func isLarge(_ value: NetworkDocument.Value?) -> Bool {
    if case .integer(let number) = value { Int32(exactly: number) == nil } else { false }
  }

  private func number(of place: Int) -> String {
    idKey == nil ? document.nodes[place].id : "\(place)"
  }

  private func appendNames(
    _ word: String, _ keys: [String], _ attributes: [NetworkDocument.Attribute],
    to output: inout [UInt8]
  ) {
    for (key, attribute) in zip(keys, attributes) where key != attribute.name {
      output += "  \(word) [\n".utf8
      append("    key", .text(key), to: &output)
      append("    name", .text(attribute.name), to: &output)
      output += "  ]\n".utf8
    }
  }

  private func append(
    _ key: String, _ value: NetworkDocument.Value, to output: inout [UInt8]
  ) {
    output += key.utf8
    output.append(UInt8(ascii: " "))
    switch value {
    case .text(let text): Self.append(text, to: &output)
    case .integer(let number):
      if Self.isLarge(value) {
        Self.append("\(number)", to: &output)
      } else {
        output += "\(number)".utf8
      }
    case .number(let number):
      let text = Self.text(number)
      output += text.utf8
      if !text.contains(".") { output += ".0".utf8 }
    case .truth(let isTrue): output.append(UInt8(ascii: isTrue ? "1" : "0"))
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    GMLEntities.append(text, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// A number as GML writes it: with a point where there is an exponent.
  private static func text(_ number: Double) -> String {
    let text = NetworkNumber.text(number)
    guard !text.contains("."), let exponent = text.firstIndex(of: "e") else { return text }
    return text[..<exponent] + ".0" + text[exponent...]
  }
}
