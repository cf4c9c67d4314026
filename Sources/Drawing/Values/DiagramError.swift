/// Why a diagram was not drawn.
public enum DiagramError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No installed font covers some characters of the diagram; drawn, they would be boxes.
  case noFont(characters: [Character], package: String)
  /// fontconfig could not be asked which characters the installed fonts cover.
  case fontsUnknown
  /// The diagram has more of something than can be drawn in reasonable time and space.
  case tooLarge(what: String, count: Int, limit: Int)
  /// A node is listed twice.
  case repeatedNode(String)
  /// A number to be drawn is not finite, or below what it can be.
  case unusableNumber(of: String)
  /// A tie, a node or a part names a node or a group that the diagram does not have.
  case unknownNode(String)
  /// Graphviz could not place the nodes.
  case layoutFailed(engine: String, messages: String)
  /// Graphviz could not write the picture.
  case renderingFailed(format: DiagramFormat, messages: String)
  /// What Graphviz wrote is not a whole picture of the format asked for.
  case brokenOutput(format: DiagramFormat, problem: String)
  /// A drawing was given up and its child process killed because it took too long.
  case tookTooLong(limit: Duration)
  /// A drawing needed more memory than its child process may have.
  case usedTooMuchMemory(limit: Int)
  /// The child process of a drawing crashed, or was killed by someone else.
  case endedBySignal(Int32, messages: String)
  /// Child processes that draw cannot be had.
  case rendererUnavailable(problem: String)

  /// Whether another diagram may be drawn all the same: this one is too much for Graphviz.
  public var isOfOneDrawing: Bool {
    switch self {
    case .tooLarge, .tookTooLong, .usedTooMuchMemory, .endedBySignal: true
    default: false
    }
  }

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
      return "\(Self.named(node)) is listed twice in the diagram; list each node once."
    case .unusableNumber(let node):
      return
        "\(Self.named(node)) has a number that cannot be drawn; give a finite number that is "
        + "not negative."
    case .unknownNode(let node):
      return
        "The diagram names \(Self.named(node)), which it does not list; add it to the nodes or "
        + "groups, or drop what names it."
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
    case .tookTooLong(let limit):
      return "The diagram took longer than \(Self.seconds(limit)) s to draw and was given up; "
        + "draw a part, or thin it."
    case .usedTooMuchMemory(let limit):
      return "The diagram needs more memory than \(limit >> 20) MB to draw and was given up; "
        + "draw a part, or thin it."
    case .endedBySignal(let signal, let messages):
      return "Graphviz was ended by signal \(signal)\(Self.quoted(messages)) and drew nothing; "
        + "try another format or a smaller diagram."
    case .rendererUnavailable(let problem):
      return "No renderer could be used: \(TextCleaning.line(problem, limit: 400)); install the "
        + "program anew."
    }
  }

  // To a tenth, without one where it is whole.
  private static func seconds(_ duration: Duration) -> String {
    let tenths = Int64((duration / .milliseconds(100)).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  // An id without a letter in it would leave a gap in the sentence.
  private static func named(_ id: String) -> String {
    let text = TextCleaning.line(id)
    return text.isEmpty ? "an empty id" : text
  }

  private static func quoted(_ messages: String) -> String {
    let text = TextCleaning.line(messages, limit: 300)
    return text.isEmpty ? "" : " (\(text))"
  }
}
