import Testing

@testable import NetworkFormats

private typealias Note = NetworkDocument.Note

@Suite struct NoteEnglishTests {
  @Test func `a sentence has its subjects where its places are`() {
    #expect(
      Note(.timedValues, ["size", "nodes", "2"]).message
        == "not read: values of “size” of nodes that hold for a time (2)")
    #expect(
      Note(.squareMatrix, ["4"]).message
        == "the matrix is square; where its rows and columns are the same 4 nodes, put DL n=4 and data: "
        + "on lines before it")
    #expect(Note(.times, ["graph", "1"]).message == "not read: times of the graph (1)")
  }

  @Test func `braces of a file are no places`() {
    #expect(
      Note(.listsJoined, ["nodes", "{2} {", "1"]).message
        == "lists within nodes became one text, parted by “; ” ({2} {; 1 in all)")
  }

  @Test func `a subject that is missing, or a part that is unknown, is shown`() {
    #expect(Note(.keywords).message == "not read: keywords (?)")
    #expect(Note(.times, ["corners", "1"]).message == "not read: times of corners (1)")
  }

  @Test func `every kind has a sentence of its own that uses all its subjects`() {
    #expect(Set(Note.Kind.allCases.map(\.english)).count == Note.Kind.allCases.count)
    for kind in Note.Kind.allCases {
      let count = kind.subjectCount
      let subjects = (0..<count).map { "<\($0)>" }
      let message = Note(kind, subjects).message
      #expect(subjects.allSatisfy(message.contains), "\(kind)")
      #expect(!message.contains("?") && !message.contains("{"), "\(kind)")
    }
  }

  @Test func `names of kinds and parts are words of small letters joined by hyphens`() {
    for name in Note.Kind.allCases.map(\.rawValue) + Note.Part.allCases.map(\.rawValue) {
      #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)")
    }
  }
}
