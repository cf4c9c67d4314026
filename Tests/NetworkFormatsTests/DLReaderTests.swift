import NetworkFormats
import Testing

@Suite struct DLReaderTests {
  private func read(_ text: String) throws -> NetworkDocument {
    try NetworkDocument(Array(text.utf8), format: .dl)
  }

  private func names(_ document: NetworkDocument, _ mode: NetworkDocument.Mode?) -> [String] {
    document.nodes.filter { $0.mode == mode }.map(\.name)
  }

  @Test func `a matrix of rows and columns is two-mode`() throws {
    let document = try read(
      """
      DL
      NR=3, NC = 2
      FORMAT = FULLMATRIX DIAGONAL PRESENT
      ROW LABELS:
      EVELYN
      "VAN DER, X"
      RUTH
      COLUMN LABELS:
      E01:06/27
      E2
      DATA:
       1 1
       0 1
       0 0
      """)
    #expect(names(document, .actor) == ["EVELYN", "VAN DER, X", "RUTH"])
    #expect(names(document, .event) == ["E01:06/27", "E2"])
    #expect(document.tieTexts == ["EVELYN-E01:06/27", "EVELYN-E2", "VAN DER, X-E2"])
    #expect(!document.isDirected)
    #expect(document.isolates == [2])
    #expect(document.nodes.map(\.line) == [5, 6, 7, 9, 10])
    #expect(document.ties.map(\.line) == [12, 12, 13])
    #expect(document.notes.isEmpty)
  }

  @Test func `labels are parted by commas, blanks, ends of lines and signs of equality`() throws {
    let document = try read(
      "dl n=5\nformat = fullmatrix\nlabels: barry,david\nlin pat=russ\ndata: 0 1 0 0 0\n"
        + "1 0 0 0 0\n0 0 0 0\n0 0 0 0 0 0\n0 0 0 0 0\n")
    #expect(names(document, nil) == ["barry", "david", "lin", "pat", "russ"])
    #expect(document.tieTexts == ["barry-david"])
    #expect(!document.isDirected)
  }

  @Test func `embedded labels of a matrix of one mode stand in rows and columns alike`() throws {
    let document = try read(
      "dl n=3 labels embedded\ndata:\nann \"bob b\" eve\nAnn 0 2.5 0\n\"bob b\" 0 0 1\neve 0 0 0\n")
    #expect(names(document, nil) == ["ann", "bob b", "eve"])
    #expect(document.isDirected)
    #expect(document.tieTexts == ["ann-bob b 2.5", "bob b-eve 1.0"])
  }

  @Test func `embedded labels of a two-mode matrix`() throws {
    let document = try read(
      "dl nr=2 nc=3\nformat=fm\nrow labels embedded\ncol labels embedded\ndata:\nx y z\na 1 0 1\nb 0 1 0\n"
    )
    #expect(names(document, .actor) == ["a", "b"])
    #expect(names(document, .event) == ["x", "y", "z"])
    #expect(document.tieTexts == ["a-x", "a-z", "b-y"])
  }

  @Test func `labels of the header serve where embedded ones are announced and missing`() throws {
    let header =
      "dl nr=2, nc=2\nrow labels:\n\"a b\"\nc\nrow labels embedded\ncolumn labels:\nx\ny\n"
      + "column labels embedded\n"
    let document = try read(header + "data:\n 1.0 0.0\n 0.0 2.5\n")
    #expect(document.tieTexts == ["a b-x 1.0", "c-y 2.5"])
    #expect(document.notes.map(\.message).first?.contains("the data have none") == true)
    let embedded = try read(header + "data:\nx y\n\"a b\" 1.0 0.0\nc 0.0 2.5\n")
    #expect(embedded.tieTexts == ["a b-x 1.0", "c-y 2.5"])
    #expect(embedded.notes.isEmpty)
  }

  @Test func `a matrix without names calls rows and columns by their numbers`() throws {
    let document = try read("dl nr=2 nc=2\ndata:\n1 0\n0 1\n")
    #expect(names(document, .actor) == ["r1", "r2"])
    #expect(names(document, .event) == ["c1", "c2"])
    #expect(
      document.notes.map(\.message) == [
        "rows without labels are called r1, r2 ... by their numbers",
        "columns without labels are called c1, c2 ... by their numbers",
      ])
  }

  @Test func `rows and columns of one size and one list of names are one set of nodes`() throws {
    let square = "labels:\na b\ncol labels:\na b\ndata:\n0 1\n1 0\n"
    #expect(names(try read("dl nr=2 nc=2\nrow " + square), nil) == ["a", "b"])
    #expect(names(try read("dl n=2\nrow " + square), nil) == ["a", "b"])
    let other = square.replacing("col labels:\na b", with: "col labels:\nx a")
    #expect(names(try read("dl n=2\nrow " + other), .event) == ["x", "a"])
  }

  @Test func `a name in rows and in columns is two nodes`() throws {
    let document = try read("dl nr=1 nc=2\nrow labels: a\ncol labels: a b\ndata: 1 1\n")
    #expect(document.nodes.map(\.id) == ["r1", "c1", "b"])
    #expect(document.nodes.map(\.name) == ["a", "a", "b"])
  }

  @Test func `an absent diagonal is 0`() throws {
    let document = try read("dl n=3 diagonal absent\ndata:\n1 0\n0 1\n0 0\n")
    #expect(document.tieTexts == ["1-2", "2-3"])
    #expect(document.notes.last?.message.contains("diagonal is absent") == true)
  }

  @Test func `lists of ties by numbers and by names`() throws {
    let numbers = try read(
      "DL n=4\nformat = edgelist1\nlabels:\na b c d\ndata:\n1 2\n1,3,-1\n\n2 3 0\n")
    #expect(numbers.tieTexts == ["a-b", "a-c -1.0"])
    #expect(numbers.isDirected)
    #expect(numbers.isolates == [3])
    #expect(numbers.notes.map(\.message) == ["ties of the value 0 are no ties in UCINET (1)"])
    let embedded = try read(
      "DL n 3\nformat = el1\ncomment = \"n = 4\"\nlabels embedded:\ndata:\n\"Hani Hanjour\" Ali 2\nAli Omar\n"
    )
    #expect(embedded.tieTexts == ["Hani Hanjour-Ali 2.0", "Ali-Omar"])
    let both = try read(
      "dl n=3 format=edgelist1\nlabels:\na b c\nlabels embedded\ndata:\nb a\nc b\n")
    #expect(both.nodes.map(\.name) == ["a", "b", "c"])
    #expect(both.tieTexts == ["b-a", "c-b"])
    let forgotten = try read("dl n=2 format=edgelist1 labels: a b\ndata:\na b\n")
    #expect(forgotten.tieTexts == ["a-b"])
  }

  @Test func `a list in which every tie has its mirror is one without directions`() throws {
    let document = try read("dl n=3 format=edgelist1\ndata:\n1 2 3\n2 2\n2 1 3\n")
    #expect(!document.isDirected)
    #expect(document.tieTexts == ["1-2 3.0", "2-2"])
    #expect(try read("dl n=3 format=edgelist1\ndata:\n1 2 3\n2 1 4\n").isDirected)
    #expect(try read("dl n=3 format=edgelist1\ndata:\n1 2\n1 2\n2 1\n2 1\n").isDirected)
  }

  @Test func `two-mode lists of ties`() throws {
    let embedded = try read(
      "dl nr=2, nc=2 format=edgelist2, labels embedded\ndata:\nann chess 2\nann go\nbob chess\n")
    #expect(names(embedded, .actor) == ["ann", "bob"])
    #expect(names(embedded, .event) == ["chess", "go"])
    #expect(embedded.tieTexts == ["ann-chess 2.0", "ann-go", "bob-chess"])
    let mixed = try read(
      "dl nr=2 nc=3 format=edgelist2\nrow labels embedded\ncol labels: x,y,z\ndata:\na 1\nb 3 2\n")
    #expect(mixed.tieTexts == ["a-x", "b-z 2.0"])
    #expect(mixed.isolates.map { mixed.nodes[$0].name } == ["y"])
  }

  @Test func `lists of neighbours`() throws {
    let one = try read(
      "dl n=4 format=nodelist1 labels embedded data:\ngeorge sally jim\njim\nsally jim\n")
    #expect(one.tieTexts == ["george-sally", "george-jim", "sally-jim"])
    #expect(
      one.notes.map(\.message) == ["nodes that are announced and named nowhere were left out (1)"])
    let two = try read(
      "dl nr = 2, nc = 3\nformat = nodelist2\nrow labels embedded\ncolumn labels embedded\n\ndata:\n"
        + "C1\tP1, P2\nC2 P2 P3\n")
    #expect(two.tieTexts == ["C1-P1", "C1-P2", "C2-P2", "C2-P3"])
    let numbers = try read("dl nr=2 nc=2 format=nl2\ndata:\n1 1 2\n2\n")
    #expect(numbers.tieTexts == ["r1-c1", "r1-c2"])
  }

  @Test func `without a count, names and numbers tell how many there are`() throws {
    #expect(try read("dl format=edgelist1\ndata:\n1 5\n").nodes.count == 5)
    #expect(try read("dl format=edgelist1\nlabels: a,b,c\ndata:\n1 2\n").nodes.count == 3)
  }

  @Test func `the first of several matrices is read`() throws {
    let matrices = try read(
      "DL\nN=2 NM=2\nFORMAT = FULLMATRIX\nLEVEL LABELS:\nADVICE\nFRIENDS\nDATA:\n0 1\n0 0\n1 1\n1 1\n"
    )
    #expect(matrices.tieTexts == ["1-2"])
    #expect(
      matrices.notes.map(\.message).contains(
        "the first of 2 matrices was read (ADVICE), the others were not"))
    let lists = try read("dl n=3, nm=2, format=edgelist1\ndata:\n1 2\n!\n2 3\n")
    #expect(lists.tieTexts == ["1-2"])
  }

  @Test func `names that differ in capitals alone are said`() throws {
    let document = try read("dl n=2 format=edgelist1 labels embedded\ndata:\nAnn ann\n")
    #expect(document.nodes.count == 2)
    #expect(
      document.notes.last?.message.contains("Ann and ann, are two here and one in UCINET") == true)
  }

  private static let faults: [(String, Int, Int, String)] = [
    ("dx n=5\n", 1, 3, "begins with the word DL"),
    ("dl n=5\n", 2, 1, "ends without data"),
    ("dl n=x\ndata:\n", 1, 6, "n wants a number"),
    ("dl n=-5\ndata:\n", 1, 6, "n wants a number"),
    ("dl n=9999999999\ndata:\n", 1, 6, "n wants a number"),
    ("dl n=1000000000 format=edgelist1\ndata:\n1 2\n", 2, 0, "more than a file of"),
    ("dl nr=1000000000 nc=0\ndata:\n", 2, 0, "more than a file of"),
    ("dl n=5 colour=red\ndata:\n", 1, 8, "no word colour"),
    ("dl n=5 format=lowerhalf\ndata:\n", 1, 15, "lowerhalf is not read"),
    ("dl n=5 format=?\ndata:\n", 1, 15, "is not read"),
    ("dl n=5 diagonal=red\ndata:\n", 1, 17, "absent or present"),
    ("dl n=5 row names:\ndata:\n", 1, 12, "the word labels follows row"),
    ("dl n=5 datafile=x\n", 1, 8, "another file"),
    ("dl n=2\nlabels:\na,\"b\ndata:\n", 3, 3, "do not end on the line"),
    ("dl n=2\nlabels:\na b c\ndata:\n0 0 0 0\n", 3, 0, "3 labels of nodes are given"),
    ("dl data:\n0 1\n", 1, 0, "wants its size"),
    ("dl n=2\ndata:\n0 1\n0\n", 4, 0, "end in row 2 of 2, before column 2 of 2"),
    ("dl n=2\ndata:\n0 1\n0 1\n0 1\n", 5, 0, "are complete, and more follows"),
    ("dl n=2\ndata:\na 1\n0 1\n", 3, 1, "a is no number"),
    ("dl n=2\ndata:\n0 1e400\n0 1\n", 3, 3, "1e400 is no number"),
    ("dl n=2 labels embedded\ndata:\na b\na 0 1\nc 0 0\n", 5, 1, "c stands where b is wanted"),
    ("dl nr=2 nc=1 diagonal absent\ndata:\n1\n1\n", 2, 0, "no diagonal"),
    ("dl nr=2 nc=3 format=edgelist1\ndata:\n1 1\n", 2, 0, "edgelist2"),
    ("dl n=2 format=edgelist1\ndata:\n0 1\n", 3, 1, "there is no 0"),
    ("dl n=2 format=edgelist1\ndata:\n1 3\n", 3, 3, "3 is beyond the 2 nodes that n announce"),
    ("dl format=edgelist1\ndata:\n1 3000000\n", 3, 3, "announce n"),
    ("dl n=2 format=edgelist1\ndata:\n1\n", 3, 0, "this has 1 words"),
    ("dl n=2 format=edgelist1 labels embedded\ndata:\nJohn Smith Ann Lee\n", 3, 0, "in quotes"),
    ("dl n=2 format=edgelist1\ndata:\na b\n", 3, 1, "labels embedded"),
    (
      "dl n=2 format=edgelist1\nlabels: a b\nlabels embedded\ndata:\na c\n", 5, 3,
      "not among the labels"
    ),
    (
      "dl n=2 format=edgelist1 labels embedded\ndata:\na b\nb c\n", 4, 3,
      "one more than the 2 nodes"
    ),
    ("dl n=2 format=edgelist1\ndata:\n1 2 nan\n", 3, 5, "nan is no number"),
    ("dl n=2 format=edgelist1\ndata:\n1 \"2\n", 3, 3, "do not end on the line"),
  ]

  @Test(arguments: faults)
  func `a fault has its place and says what would mend it`(
    text: String, line: Int, column: Int, message: String
  ) throws {
    let found = try #require(fault(text, .dl))
    #expect(found.line ?? 0 == line)
    #expect(found.column ?? 0 == column)
    #expect(found.message.contains(message))
    #expect(!found.message.contains("\n"))
  }

  /// As SocNetV and others write them.
  @Test func `labels with blanks and without quotes stand one a line where that gives as many`()
    throws
  {
    let document = try NetworkDocument(
      Array(
        "DL\nn=2\nformat=edgelist\nlabels:\nOn roads, old and new\n Bridges? A reply\ndata:\n1 2 3\n"
          .utf8),
      format: .dl)
    #expect(document.nodes.map(\.name) == ["On roads, old and new", "Bridges? A reply"])
    #expect(document.nodes.map(\.line) == [5, 6])
    #expect(
      document.notes.map(\.message).contains(
        "labels of nodes hold blanks and lack quotes: each line was taken for one (2)"))
    let found = fault("DL n=2 format=el1\nlabels:\n\"a b\" c\nd\ndata:\n1 2\n", .dl)
    #expect(found?.message.contains("3 labels of nodes are given") == true)
  }

  @Test func `a file is told by the word DL and one of its header`() {
    func format(_ text: String) -> NetworkFormat? {
      NetworkFormat(recognising: Array(text.utf8))
    }
    #expect(format("DL n=5\n") == .dl)
    #expect(format("\n dl\nNR=18 NC=14\n") == .dl)
    #expect(format("DL n 14 format = nodelist1") == .dl)
    #expect(format("dl,n\n1,2\n") == nil)
    #expect(format("dl means download\n") == nil)
    #expect(format("dlabc n=5") == nil)
  }
}
