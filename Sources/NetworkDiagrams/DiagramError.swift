/// Why a diagram was not drawn.
public enum DiagramError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No installed font covers some characters of the diagram; drawn, they would be boxes.
  case noFont(characters: [Character], package: String)
  /// fontconfig could not be asked which characters the installed fonts cover.
  case fontsUnknown
  /// The diagram has more of something than can be drawn in reasonable time and space.
  case tooLarge(what: String, count: Int, limit: Int)
  /// A node or a party is listed twice.
  case repeatedNode(String)
  /// A number to be drawn is not finite, or below what it can be.
  case unusableNumber(of: String)
  /// A tie names a node that the diagram does not have.
  case unknownNode(String)
  /// Graphviz could not place the nodes.
  case layoutFailed(engine: String, messages: String)
  /// Graphviz could not write the picture.
  case renderingFailed(format: DiagramFormat, messages: String)
  /// What Graphviz wrote is not a whole picture of the format asked for.
  case brokenOutput(format: DiagramFormat, problem: String)

  /// One sentence that says what is wrong and what would mend it.
  public var description: String {
    switch self {
    case .noFont(let characters, let package):
      let shown = String(characters.prefix(12))
      let more = characters.count > 12 ? " and \(characters.count - 12) more" : ""
      return "No installed font covers \(shown)\(more); install \(package), or write SVG, which "
        + "leaves the font to the reader's machine."
    case .fontsUnknown:
      return "The installed fonts cannot be listed because fontconfig was not found; install "
        + "fontconfig, or write SVG, which leaves the font to the reader's machine."
    case .tooLarge(let what, let count, let limit):
      return
        "The diagram has \(count) \(what), more than the \(limit) that can be drawn; draw a part, "
        + "or thin it."
    case .repeatedNode(let node):
      return "\(TextCleaning.line(node)) is listed twice in the diagram; list each node once."
    case .unusableNumber(let node):
      return
        "\(TextCleaning.line(node)) has a number that cannot be drawn; give a finite number that is "
        + "not negative."
    case .unknownNode(let node):
      return
        "A tie names \(TextCleaning.line(node)), which the diagram does not list; add the node or "
        + "drop the tie."
    case .layoutFailed(let engine, let messages):
      return "Graphviz could not lay the diagram out with \(engine)\(Self.quoted(messages)); "
        + "check that its plug-ins are installed (libgvc6 on Debian and Ubuntu)."
    case .renderingFailed(let format, let messages):
      return "Graphviz could not write \(format.rawValue)\(Self.quoted(messages)); check that its "
        + "cairo and pango plug-ins are installed (libgvc6 on Debian and Ubuntu)."
    case .brokenOutput(let format, let problem):
      return
        "Graphviz wrote a broken \(format.rawValue): \(problem); try another format or a smaller "
        + "diagram."
    }
  }

  private static func quoted(_ messages: String) -> String {
    let text = TextCleaning.line(messages, limit: 300)
    return text.isEmpty ? "" : " (\(text))"
  }
}
