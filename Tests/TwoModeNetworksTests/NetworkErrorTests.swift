import Testing
import TwoModeNetworks

struct NetworkErrorTests {
  @Test func `refuses a node listed twice, in either mode`() {
    #expect(throws: NetworkError.repeatedNode("a")) {
      try TwoModeNetwork(actors: ["a", "b", "a"], events: [1], ties: [])
    }
    #expect(throws: NetworkError.repeatedNode("1")) {
      try TwoModeNetwork(actors: ["a"], events: [1, 2, 1], ties: [])
    }
  }

  @Test func `refuses a tie to an unlisted node, of either mode`() {
    #expect(throws: NetworkError.unknownNode("c")) {
      try TwoModeNetwork(actors: ["a"], events: [1], ties: [("a", 1), ("c", 1)])
    }
    #expect(throws: NetworkError.unknownNode("3")) {
      try TwoModeNetwork(actors: ["a"], events: [1], ties: [("a", 3)])
    }
  }

  @Test(arguments: [NetworkError.repeatedNode("渔"), .unknownNode("渔")])
  func `says which node, and what would mend it`(error: NetworkError) {
    #expect(error.description.contains("渔"))
    #expect(error.description.contains(";"))
  }
}
