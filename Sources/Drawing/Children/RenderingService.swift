import CGraphvizSupport
import CRenderingChild
import Foundation

/// What a program does that was started as a rendering child: it answers requests until its parent goes.
enum RenderingService {
  /// The first argument of a program that is to be a rendering child.
  static let word = "_render"
  /// The same of one that is only to lay out, so that it need not load fonts.
  static let layoutWord = "_lay-out"

  /// Serves where the arguments say so, and then ends the program.
  static func serveIfAsked(_ arguments: [String]) {
    guard arguments.count == 4, [word, layoutWord].contains(arguments[1]),
      let seconds = UInt32(arguments[2]),
      let memoryLimit = UInt64(arguments[3]), liaison_child_is_one() != 0
    else { return }
    let answers = liaison_child_become(memoryLimit)
    guard answers >= 0 else { exit(EXIT_FAILURE) }
    liaison_sheet_keep_room()
    warmUp(forLayouts: arguments[1] == layoutWord)
    while let request = receive() {
      liaison_child_alarm(seconds)
      let answer = MessageFrame.framed(GraphvizLibrary.answer(request).encoded)
      guard unsafe liaison_child_write_all(answers, answer, answer.count) == 0 else { break }
      liaison_child_alarm(0)
    }
    exit(EXIT_SUCCESS)
  }

  // Loads the plug-ins and the fonts' index while the parent still prepares its first request.
  private static func warmUp(forLayouts: Bool) {
    let label = RawGraph.Attribute(name: "label", value: forLayouts ? "" : "x")
    let graph = RawGraph(attributes: [], nodes: [[label]], edges: [])
    guard !forLayouts else {
      _ = GraphvizLibrary.answer(.layout(.graph(graph), engine: GraphvizEngine.neato.rawValue))
      return
    }
    _ = GraphvizLibrary.answer(
      .picture(.graph(graph), engine: GraphvizEngine.placed.rawValue, format: .svg))
  }

  private static func receive() -> RenderingRequest? {
    guard let header = read(MessageFrame.headerCount),
      let count = try? MessageFrame.bodyCount(after: header[...]), let body = read(count)
    else { return nil }
    return try? RenderingRequest(encoded: body)
  }

  private static func read(_ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let status = unsafe liaison_child_read_all(STDIN_FILENO, &bytes, count)
    return status == 0 ? bytes : nil
  }
}
