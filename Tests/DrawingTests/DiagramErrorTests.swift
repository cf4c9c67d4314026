import Drawing
import Testing

struct DiagramErrorTests {
  @Test(arguments: [
    (
      DiagramError.noFont(characters: Array("国"), package: "fonts-noto-cjk"),
      "No installed font covers 国; install fonts-noto-cjk, "
    ),
    (
      .noFont(characters: Array("abcdefghijklmno"), package: "x"),
      "No installed font covers abcdefghijkl and 3 more; install x, "
    ),
    (
      .tooLarge(what: "nodes", count: 9, limit: 8), "The diagram has 9 nodes, more than the 8 that "
    ),
    (.repeatedNode("a"), "a is listed twice "),
    // An id without a letter in it would leave a gap in the sentence.
    (.repeatedNode(" \n"), "an empty id is listed twice "),
    (.unusableNumber(of: "a"), "a has a number that cannot be drawn; "),
    (.unknownNode("a"), "The diagram names a, which it does not list; "),
    (
      .layoutFailed(engine: "dot", messages: "no\nmemory"),
      "Graphviz could not lay the diagram out with dot (no memory); "
    ),
    (.renderingFailed(format: .pdf, messages: ""), "Graphviz could not write pdf; "),
    (.brokenOutput(format: .png, problem: "cut"), "Graphviz wrote a broken png: cut; "),
    (.tookTooLong(limit: .seconds(30)), "The diagram took longer than 30 s to draw "),
    (.tookTooLong(limit: .milliseconds(1_540)), "The diagram took longer than 1.5 s to draw "),
    (.usedTooMuchMemory(limit: 512 << 20), "The diagram needs more memory than 512 MB to draw "),
    (.endedBySignal(11, messages: ""), "Graphviz was ended by signal 11 and drew nothing; "),
    (.rendererUnavailable(problem: "a\nb"), "No renderer could be used: a b; "),
  ])
  func `one line says what is wrong and what would mend it`(error: DiagramError, start: String) {
    #expect(error.description.hasPrefix(start), "\(error)")
    #expect(!error.description.contains("\n"))
    #expect(error.description.hasSuffix("."))
  }

  @Test func `another diagram may be drawn after one that was too much`() {
    #expect(DiagramError.tookTooLong(limit: .seconds(1)).isOfOneDrawing)
    #expect(DiagramError.endedBySignal(6, messages: "").isOfOneDrawing)
    #expect(!DiagramError.rendererUnavailable(problem: "").isOfOneDrawing)
    #expect(!DiagramError.fontsUnknown.isOfOneDrawing)
  }
}
