import NetworkFormats
import Testing

@Suite struct EdgeListTests {
  @Test(arguments: [
    ("actor,event\nann,e1\n", 1, true), ("ann,e1\nbob,e1\n", 2, false),
    ("who,what,strength\nann,e1,2\n", 1, true), ("a,b\n1,2\n3,4\n", 2, true),
    ("ann,e1", 1, false),
  ])
  func headers(text: String, ties: Int, hasHeader: Bool) throws {
    let list = try EdgeList(text)
    #expect(list.ties.count == ties)
    #expect((list.header != nil) == hasHeader)
  }

  @Test func `the header is the first line`() throws {
    #expect(try EdgeList("actor,event\nann,e1\n").header == ["actor", "event"])
  }

  @Test func `weights and places`() throws {
    let list = try EdgeList("ann\te1\t2.5\nbob\te1\t1\n", delimiter: .tab)
    #expect(list.ties.map(\.weight) == [2.5, 1])
    #expect(list.ties.map(\.line) == [1, 2])
    #expect(try list.network.incidence.rows.weights == [2.5, 1])
  }

  @Test func `integers number each mode for itself`() throws {
    let list = try EdgeList("0,0\n1,0\n")
    #expect(list.numbersBothModes)
    #expect(try list.network.actors == ["0", "1"])
    #expect(try list.network.events == ["0"])
  }

  @Test func `one column of integers does not number both modes`() throws {
    #expect(try !EdgeList("1,e1\n2,e1\n").numbersBothModes)
    #expect(try !EdgeList("ann,1\nbob,2\n").numbersBothModes)
  }

  @Test(arguments: [
    ("ann,bob\nbob,cy\n", 1, "two-mode"), ("ann,e1\nbob\n", 2, "1 cell where"),
    ("ann,e1\n,e2\n", 2, "empty"), ("ann,e1,2\nbob,e1,nan\n", 2, "no number"),
    ("a,b,c,d\n", 1, "4 cells where"), ("ann,\"e1\n", 1, "never closed"),
    // A header's third cell is no number where those of all other lines are; so this is none.
    ("who,what,much\nann,e1,2\nbob,e1,x\n", 1, "no number"),
    ("who,what,much\nann,e1\n", 1, "no number"),
  ])
  func `faults and their lines`(text: String, line: Int, word: String) {
    let error = #expect(throws: EdgeListError.self) { try EdgeList(text) }
    #expect(error?.line == line)
    #expect(error?.message.contains(word) == true)
  }

  @Test func `no ties`() {
    let error = #expect(throws: EdgeListError.self) { try EdgeList("\n\n") }
    #expect(error?.message.contains("no tie") == true)
  }
}
