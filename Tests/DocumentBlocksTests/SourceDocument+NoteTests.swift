import DocumentBlocks
import Testing

private typealias Note = SourceDocument.Note

@Suite struct NoteTests {
  @Test func `a note says what it is about, how many there are and which words`() {
    let note = Note(.runningLines, count: 3, detail: "Action Plan", place: .init(page: 2, line: 1))
    #expect(note.description == "lines repeated on several pages were left out (3): Action Plan")
  }

  @Test func `every kind has words of its own`() {
    #expect(Set(Note.Kind.allCases.map { Note($0).description }).count == Note.Kind.allCases.count)
  }
}
