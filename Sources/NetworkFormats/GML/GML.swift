/// Networks as GML, the Graph Modelling Language, which igraph, networkx, Gephi, Cytoscape and yEd read.
///
/// A file is a list of keys and values; a value is an integer of 32 bits, a number with a point, a text in
/// double quotes or, in brackets, a list of keys and values. Text is ASCII: other characters are written as
/// `&#23616;`, quotes and ampersands as `&#34;` and `&#38;`.
///
/// Himsolt, M. (1997). GML: A portable graph file format. Technical report, Universität Passau.
/// https://web.archive.org/web/20190207140002/http://www.fim.uni-passau.de/index.php?id=17297&L=1
enum GML {
  static let definition = NetworkFormatDefinition(
    title: "GML", fileNameExtensions: ["gml"],
    users: "igraph, networkx, Gephi, Cytoscape, yEd",
    holds: Set(NetworkFeature.allCases),
    recognises: recognises,
    read: { (bytes) throws(NetworkFormatError) in try GMLReader(bytes).document() },
    write: { GMLWriter($0).bytes() },
    furtherLosses: { GMLWriter($0).losses })

  /// Keys that say how something is drawn.
  static let visualKeys: Set<String> = ["graphics", "LabelGraphics", "edgeAnchor"]

  /// The key of the graph that says under which key of nodes their ids stand where they are no integers.
  static let idKey = "idKey"
  /// The key of the graph under which an attribute of nodes stands whose name is no key.
  static let nodeAttributeKey = "nodeAttribute"
  /// The key of the graph under which an attribute of ties stands whose name is no key.
  static let tieAttributeKey = "edgeAttribute"

  /// Keys and values up to the graph: `Creator "..." Version 1 graph [`, with comments.
  private static func recognises(_ bytes: [UInt8]) -> Bool {
    var scanner = GMLScanner(Array(bytes.prefix(FileBeginning.length)))
    // A fault is most often the end of what is looked at.
    while let token = try? scanner.next() {
      guard case .word(let key) = token.kind else { return false }
      guard let value = try? scanner.next() else { return false }
      switch value.kind {
      case .open: return key == "graph"
      case .close, .word: return false
      case .integer, .number, .text, .unreal: continue
      case .end: return false
      }
    }
    return false
  }
}
