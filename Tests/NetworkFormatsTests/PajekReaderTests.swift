import NetworkFormats
import Testing

@Suite struct PajekReaderTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .pajek)
  }

  @Test func `a two-mode network has its modes, its title and its values`() throws {
    let document = try read(
      """
      *Network Clubs of 1936
      % a comment
      *Vertices 5 3
      1 "Ann Lee" 0.1 0.2 0.5 ellipse ic Red
      2 Bob
      3 "Eve"
      4 "chess" 0.5 0.5
      5 "go"
      *Edges
      1 4 2.5
      2 5
      """)
    #expect(document.title == "Clubs of 1936")
    #expect(document.nodes.map(\.id) == ["Ann Lee", "Bob", "Eve", "chess", "go"])
    #expect(document.nodes.map(\.mode) == [.actor, .actor, .actor, .event, .event])
    #expect(document.tieTexts == ["Ann Lee-chess 2.5", "Bob-go"])
    #expect(!document.isDirected)
    #expect(document.isolates == [2])
    #expect(document.nodes.map(\.line) == [4, 5, 6, 7, 8])
    #expect(document.ties.map(\.line) == [10, 11])
    #expect(
      document.notes.map(\.message)
        == ["not read: visual settings of nodes (2)"])
  }

  @Test func `arcs, lists and edges without arcs`() throws {
    let arcs = try read("*vertices 3\n*ARCS\n1 2 1\n2 3 -0.5\n*Edges\n\n")
    #expect(arcs.isDirected)
    #expect(arcs.tieTexts == ["v1-v2 1.0", "v2-v3 -0.5"])
    let lists = try read("*Vertices 4\r\n*Arcslist\r\n1 2 3\r\n4 1\r\n")
    #expect(lists.isDirected)
    #expect(lists.tieTexts == ["v1-v2", "v1-v3", "v4-v1"])
    let edges = try read("*Vertices 3\r*Arcs\r*Edgeslist\r1 2 3")
    #expect(!edges.isDirected)
    #expect(edges.tieTexts == ["v1-v2", "v1-v3"])
  }

  @Test func `edges beside arcs are said`() throws {
    let document = try read("*Vertices 3\n*Arcs\n1 2\n*Edges\n2 3\n")
    #expect(document.isDirected)
    #expect(document.notes.last?.message.contains("*Edges stand beside *Arcs") == true)
  }

  @Test func `a matrix of two modes has a row for each of the first`() throws {
    let document = try read(
      """
      *Vertices 5 2
      1 "a"
      2 "b"
      3 "x"
      4 "y"
      5 "z"
      *Matrix
      1 0 1
      0 1
      0
      """)
    #expect(document.tieTexts == ["a-x", "a-z", "b-y"])
    #expect(!document.isDirected)
    let weighted = try read("*Vertices 3 1\n*Matrix\n2 -1\n")
    #expect(weighted.tieTexts == ["v1-v2 2.0", "v1-v3 -1.0"])
  }

  @Test func `a matrix of one mode has a direction unless it is symmetric`() throws {
    let symmetric = try read("*Vertices 3\n*Matrix\n1 1 0\n1 0 1\n0 1 0\n")
    #expect(!symmetric.isDirected)
    #expect(symmetric.tieTexts == ["v1-v1", "v1-v2", "v2-v3"])
    let other = try read("*Vertices 2\n*Matrix\n0 1\n2 0\n")
    #expect(other.isDirected)
    #expect(other.tieTexts == ["v1-v2 1.0", "v2-v1 2.0"])
  }

  @Test func `relations and labels of ties are attributes`() throws {
    let document = try read(
      """
      *Vertices 3
      *Arcs :1 "gives advice"
      1 2 1 l "on law" c Blue
      *Arcs :2
      2 3 [1-5,7-*] w 3
      3: 3 1 2
      *Matrix 4: reports to
      0 0 1
      0 0 0
      0 0 0
      """)
    #expect(
      document.tieAttribute("relation")?.values
        == [.text("gives advice"), .text("2"), .text("3"), .text("reports to")])
    #expect(document.tieAttribute("label")?.values == [.text("on law"), nil, nil, nil])
    let notes = document.notes.map(\.message)
    #expect(notes.contains { $0 == "not read: visual settings of ties (2)" })
    #expect(notes.contains { $0.contains("ties (1)") })
  }

  @Test func `a number behind a heading is no relation`() throws {
    #expect(try read("*Vertices 2\n*Edges 1\n1 2\n").tieAttributes.isEmpty)
  }

  @Test func `characters by their number and ends of lines in labels`() throws {
    let document = try read(
      "*Vertices 4\n1 \"Ren&#233; &#34;R&#34;\"\n2 \"two\\n lines\"\n3 &#28595;&#38376;\n4 \"A&B &#x;\"\n"
    )
    #expect(
      document.nodes.map(\.name) == ["René \"R\"", "two\n lines", "澳门", "A&B &#x;"])
  }

  @Test func `vertices that are not listed are called by their numbers`() throws {
    let document = try read("*Vertices 4\n2 \"b\"\n3\n*Edges\n1 4\n")
    #expect(document.nodes.map(\.name) == ["v1", "b", "v3", "v4"])
    #expect(
      document.notes.map(\.message)
        == ["vertices without a label are called v1, v2 ... by their numbers (3 of 4)"])
  }

  @Test func `labels that repeat have numbers as ids`() throws {
    let document = try read("*Vertices 5\n1 Green\n2 Green\n3 2\n4 \"\"\n5 Red\n")
    #expect(document.nodes.map(\.id) == ["1", "#2", "2", "4", "Red"])
    #expect(document.nodes.map(\.label) == ["Green", "Green", nil, "", nil])
  }

  @Test func `partitions and vectors are attributes of nodes`() throws {
    let document = try read(
      """
      *Network one
      *Vertices 3
      *Edges
      1 2

      *Partition sector.clu
      *Vertices 3
      1
      9999998
      2
      *Vector rate
      *Vertices 3
      5.80
      4
      999999998
      *Partition type
      % 1 - FALSE
      % 2 - TRUE
      *Vertices 3
      1
      2
      1
      *Partition side
      % 7 - Macau
      *Vertices 3
      7
      7
      7
      *Partition side
      % 1 - known, 2 - unknown
      *Vertices 3
      1 2 1
      """)
    #expect(document.nodeAttribute("sector.clu")?.values == [.integer(1), nil, .integer(2)])
    #expect(document.nodeAttribute("rate")?.values == [.number(5.8), .number(4), nil])
    #expect(document.nodeAttribute("type")?.values == [.truth(false), .truth(true), .truth(false)])
    #expect(
      document.nodeAttribute("side")?.values == [.text("Macau"), .text("Macau"), .text("Macau")])
    #expect(
      document.nodeAttribute("side 2")?.values == [.integer(1), .integer(2), .integer(1)])
  }

  @Test func `other networks and objects are said, not read`() throws {
    let document = try read(
      """
      Exported by hand
      *Network one
      *Vertices 2
      *Edges
      1 2
      *Network two
      *Vertices 3
      *Edges
      1 3
      *Partition of the second
      *Vertices 3
      1
      2
      3
      *Permutation p
      *Vertices 2
      2
      1
      """)
    #expect(document.title == "one")
    #expect(document.tieTexts == ["v1-v2"])
    #expect(document.nodeAttributes.isEmpty)
    let notes = document.notes.map(\.message)
    #expect(notes.contains("the first network of the file was read, others were not (1)"))
    #expect(notes.contains("what stands before the first * was not read (1 lines)"))
    #expect(notes.contains("what stands under *permutation was not read (1)"))
    #expect(
      notes.contains {
        $0.hasPrefix("*Partition of the second, for another number of vertices than 2")
      })
  }

  @Test func `names and values behind a shape are attributes`() throws {
    let document = try read(
      "*vertices 2\n1 Ann 0.0 0.0 ellipse side Macau note \"a b\"\n2 Bob 0.0 0.0 box\n")
    #expect(document.nodeAttribute("side")?.values == [.text("Macau"), nil])
    #expect(document.nodeAttribute("note")?.values == [.text("a b"), nil])
  }

  private static let faults: [(String, Int, Int, String)] = [
    ("*Edges\n1 2\n", 1, 0, "before *Vertices"),
    ("*Vertices\n", 1, 10, "wants the number"),
    ("*Vertices -3\n", 1, 11, "wants the number"),
    ("*Vertices 99999999999999999999\n", 1, 11, "wants the number"),
    ("*Vertices 1000000000\n", 1, 11, "more than a file of 21 bytes"),
    ("*Vertices 4 5\n", 1, 13, "cannot have 5 of 4"),
    ("*Vertices 4 2 1\n", 1, 11, "wants the number"),
    ("*Vertices 2\n0 a\n", 2, 1, "numbered from 1"),
    ("*Vertices 2\n3 a\n", 2, 1, "beyond the 2 that *Vertices announces on line 1"),
    ("*Vertices 2\n1 a\n1 b\n", 3, 1, "on line 2 already"),
    ("*Vertices 2\n1\n1\n", 3, 1, "a partition or a vector"),
    ("*Vertices 2\nAnn\n", 2, 1, "begins with its number"),
    ("*Vertices 2\n1 \"Ann\n", 2, 3, "do not end on the line"),
    ("*Vertices 2\n1 John Smith 0.1\n", 2, 3, "a label with blanks stands in quotes"),
    ("*Vertices 2\n*Edges\n0 1\n", 3, 1, "no vertex 0"),
    ("*Vertices 2\n*Edges\n1 3\n", 3, 3, "vertex 3 is beyond"),
    ("*Vertices 2\n*Edges\n1 -1\n", 3, 3, "no vertex -1"),
    ("*Vertices 2\n*Edges\n1\n", 3, 0, "two vertices"),
    ("*Vertices 2\n*Edges\n1 b\n", 3, 3, "b is no number"),
    ("*Vertices 2\n*Edges\n1 2 1,5\n", 3, 5, "1,5 is no number"),
    ("*Vertices 2\n*Edges\n1 2 nan\n", 3, 5, "nan is no number"),
    ("*Vertices 2\n*Edges\n1 2 1e999\n", 3, 5, "1e999 is no number"),
    ("*Vertices 2\n*Edges\n1 2 1 [1-\n", 3, 7, "close them with ]"),
    ("*Vertices 2\n*Edges\n1 2 1 l\n", 3, 7, "should have a value"),
    ("*Vertices 2\n*Arcslist\n1\n", 3, 0, "has no tie"),
    ("*Vertices 2\n*Matrix\n0 1\n0\n", 4, 0, "3 numbers where 2 rows of 2"),
    ("*Vertices 2\n*Matrix\n0 1\n0 1 1\n", 4, 0, "line 4 has 3"),
    ("*Vertices 2\n*Matrix\n0 x\n", 3, 3, "x is no number"),
    ("*Vertices 2\n*Partition p\n*Vertices 2\n1\n", 2, 0, "1 values for 2 vertices"),
    ("*Vertices 2\n*Partition p\n*Vertices 2\n1\n2\n3\n", 6, 1, "more values than vertices"),
    ("*Vertices 2\n*Vector v\n*Vertices 2\n1\nx\n", 5, 1, "x is no number"),
    ("*Network x\n", 0, 0, "begin with *Vertices"),
    ("*Vertices 2\n1 a\0b\n", 2, 4, "NUL"),
  ]

  /// A citation network before a network of works and authors, as bibliographers save them in one project.
  @Test func `of several networks the first of two modes is read, with its partition`() throws {
    let text = """
      *Network Cite
      *Vertices 2
      1 "w1"
      2 "w2"
      *Arcs
      1 2
      *Network Works and authors
      *Vertices 3 2
      1 "w1"
      2 "w2"
      3 "AB"
      *Arcs
      1 3 2
      *Network Authors and countries
      *Vertices 2 1
      *Arcs
      1 2
      *Partition years
      *Vertices 3
      1
      2
      2
      """
    let document = try NetworkDocument(Array(text.utf8), format: .pajekProject)
    #expect(document.title == "Works and authors")
    #expect(document.nodes.map(\.name) == ["w1", "w2", "AB"])
    #expect(document.ties.map(\.weight) == [2])
    #expect(document.nodeAttribute("years")?.values == [.integer(1), .integer(2), .integer(2)])
    #expect(
      document.notes.map(\.message) == [
        "network 2 of the file was read, the first that has two modes, others were not (2)"
      ])
  }

  @Test func `words of other programs before the vertices take nothing away`() throws {
    let text =
      "*Network \"Clubs\"\n*Description \"who\"\n*Vertices 2 1\n1 \"a\"\n2 \"b\"\n*Edges\n1\t2\t1.000\n"
    let document = try NetworkDocument(Array(text.utf8), format: .pajek)
    #expect(document.nodes.map(\.mode) == [.actor, .event])
    #expect(document.ties.count == 1)
    #expect(document.notes.map(\.message) == ["what stands under *description was not read (1)"])
  }

  @Test(arguments: faults)
  func `a fault has its place and says what would mend it`(
    text: String, line: Int, column: Int, message: String
  ) throws {
    let found = try #require(fault(text, .pajek))
    #expect(found.line ?? 0 == line)
    #expect(found.column ?? 0 == column)
    #expect(found.message.contains(message))
  }

  @Test func `a file is told by its vertices, or by the network that it begins with`() {
    func format(_ text: String) -> NetworkFormat? {
      NetworkFormat(recognising: Array(text.utf8))
    }
    #expect(format("\u{FEFF}*Vertices 3\n") == .pajek)
    #expect(format("% a\n% b\n*network x\n*vertices 3") == .pajek)
    #expect(format("title\n*VERTICES 3\n") == .pajek)
    #expect(format("*vertices 1\n1 a\n*Partition p\n*vertices 1\n1\n") == .pajekProject)
    #expect(format("*Network* analysis\n") == nil)
    #expect(format("*vertices are nodes\n") == nil)
    #expect(format("a,b\n*network x\n") == nil)
  }
}
