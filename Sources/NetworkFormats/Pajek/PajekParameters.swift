/// What the lines of vertices and ties say after their numbers, labels and values.
///
/// Mrvar, A. Exports to EPS, definition of network (and its picture) on input ASCII file.
/// http://mrvar.fdv.uni-lj.si/pajek/DrawEPS.htm
enum PajekParameters {
  /// Shapes of vertices.
  static let shapes: Set<String> = [
    "ellipse", "box", "diamond", "triangle", "cross", "empty", "house", "man", "woman", "circle",
  ]
  /// How a vertex is drawn.
  static let ofVertices: Set<String> = [
    "x_fact", "y_fact", "s_size", "phi", "r", "q", "ic", "bc", "bw", "lc", "la", "lr", "lphi",
    "fos",
    "font", "url", "url_link",
  ]
  /// How a tie is drawn.
  static let ofTies: Set<String> = [
    "w", "c", "p", "s", "a", "ap", "lp", "lr", "lphi", "lc", "la", "fos", "font", "h1", "h2", "a1",
    "k1",
    "a2", "k2",
  ]
  /// Where ties meet the shape; every word that follows belongs to it.
  static let hooks = "hooks"

  /// What was found.
  struct Found {
    /// Names that are not Pajek's own, with their values, as networkx writes attributes.
    var attributes: [(name: String, value: String)] = []
    /// What the tie is called.
    var label: String?
    var isDrawn = false
    var hasTimes = false
  }

  /// Reads pairs of name and value.
  ///
  /// - Parameter labelName: The name of what a tie is called; `nil` for vertices.
  static func read(
    _ words: ArraySlice<TextLines.Word>, of lines: TextLines, drawing: Set<String>,
    labelName: String? = nil
  ) throws(NetworkFormatError) -> Found {
    var found = Found()
    var rest = words
    while let word = rest.popFirst() {
      let text = lines.text(word)
      if !word.isQuoted, text.hasPrefix("[") {
        found.hasTimes = true
        var last = word
        while !lines.text(last).hasSuffix("]") {
          guard let next = rest.popFirst() else {
            throw lines.fault("the times that begin here do not end; close them with ]", at: word)
          }
          last = next
        }
        continue
      }
      let name = text.lowercased()
      if name == hooks {
        found.isDrawn = true
        return found
      }
      guard let value = rest.popFirst() else {
        throw lines.fault(
          "nothing follows \(lines.excerpt(word)), which should have a value; names with blanks stand "
            + "in quotes", at: word)
      }
      if name == labelName {
        found.label = PajekText.decoded(lines.text(value), in: .label)
      } else if drawing.contains(name) {
        found.isDrawn = true
      } else {
        found.attributes.append((text, PajekText.decoded(lines.text(value), in: .label)))
      }
    }
    return found
  }
}
