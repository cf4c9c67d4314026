import DelimitedText
import Testing

@testable import NetworkFormats

/// Lists whose cells are parted by blanks, as R, networkx, igraph, SNAP and KONECT write them.
@Suite struct TableDelimiterTests {
  private func ties(_ text: String) throws -> [String] {
    try TwoModeTable(text).ties.map { tie in
      "\(tie.actor)-\(tie.event)" + (tie.weight.map { "-\($0)" } ?? "")
        + (tie.facts[.role].map { "-\($0)" } ?? "")
    }
  }

  @Test(arguments: [
    // networkx: with data in braces, with weights, without.
    ("Ann x {'weight': 3}\nBo x {'weight': 1.5}\n", ["Ann-x-3.0", "Bo-x-1.5"]),
    ("Ann x {}\nBo x {'weight': 2, 'role': 'vice chair'}\n", ["Ann-x", "Bo-x-2.0-vice chair"]),
    ("Ann x 3\nBo x 1.5\n", ["Ann-x-3.0", "Bo-x-1.5"]), ("Ann x\nBo x\n", ["Ann-x", "Bo-x"]),
    ("Ann Lee|x y|{'weight': 4}\nBo Ro|x y|{}\n", ["Ann Lee-x y-4.0", "Bo Ro-x y"]),
    ("Ann Lee,x,{'weight': 4, 'role': 'lead'}\nBo Ro,x,{}\n", ["Ann Lee-x-4.0-lead", "Bo Ro-x"]),
    // R: with names of rows, without, and without a header.
    (
      "\"who\" \"what\" \"weight\"\n\"1\" \"Ann Lee\" \"x\" 2\n\"2\" \"Bo\" \"y\" 0.5\n",
      ["Ann Lee-x-2.0", "Bo-y-0.5"]
    ),
    ("\"who\" \"event\"\n\"Ann Lee\" \"x\"\n\"Bo\" \"x\"\n", ["Ann Lee-x", "Bo-x"]),
    ("\"Ann, L\" \"x\" 2\n\"Bo\" \"x\" 3\n", ["Ann, L-x-2.0", "Bo-x-3.0"]),
    // SNAP and KONECT: comments above.
    ("# Nodes: 4 Edges: 2\n# From\tTo\n0\t10\n1\t10\n", ["0-10", "1-10"]),
    ("% bip weighted\n% 2 2 2\n1 1 2\n2 1 4\n", ["1-1-2.0", "2-1-4.0"]),
  ])
  func `lists of other programs are read`(text: String, ties: [String]) throws {
    #expect(try self.ties(text) == ties)
  }

  @Test func `what parts the cells and what was passed over is said`() throws {
    let table = try TwoModeTable("# a\n#\n# c\n\nAnn x 3\nBo y 1\n")
    #expect(table.reading.delimiter == .blank)
    #expect(table.ties.map(\.line) == [5, 6])
    #expect(
      table.reading.description
        == "read as a list of ties: no line is a header, actors from 'column 1', events from 'column 2', weights "
        + "from 'column 3'; passed over: line 1–4; cells are parted by blanks")
  }

  @Test func `signs of comments that head a column or begin a name are none`() throws {
    #expect(try TwoModeTable("#,task,owner\n1,T1,Ann\n2,T2,Bo\n").actors == ["Ann", "Bo"])
    #expect(try TwoModeTable("#covid,Ann\n#rain,Ann\n").actors == ["#covid", "#rain"])
  }

  @Test func `other data of ties than weights and facts are said`() throws {
    let table = try TwoModeTable("Ann x {'colour': 'red', 'weight': 1}\nBo x {'weight': 2}\n")
    #expect(table.reading.unused == ["colour"])
    #expect(table.ties.map(\.weight) == [1, 2])
  }

  @Test(arguments: [
    ("Ann Lee x\nBo Ro x\n", 1, "--delimiter"), ("Ann Lee x {}\nBo Ro y {}\n", 1, "quotes"),
    ("Ann x {}\nBo Ro x {}\n", 2, "3 cells before its data"),
    ("Ann x {'a': [1, 2]}\nBo x {}\n", 1, "texts and numbers alone"),
    ("Ann x 1,5\nBo y 2,5\n", nil, "--delimiter comma or --delimiter blank"),
  ])
  func `where names may hold blanks it stops`(text: String, line: Int?, words: String) {
    let error = #expect(throws: TableError.self) { try TwoModeTable(text) }
    #expect(error?.line == line)
    #expect(error?.message.contains(words) == true, "\(String(describing: error))")
  }

  @Test func `rows of other lengths name the delimiter`() {
    let error = #expect(throws: TableError.self) {
      try TwoModeTable("Ann x\nBo\n", TableOptions(delimiter: .blank))
    }
    #expect(error?.line == 2)
    #expect(error?.message.contains("blanks part them") == true)
  }

  @Test func `ties of a list without weights stand among others with one`() throws {
    #expect(try ties("a x\nb x 12.3e5\nc x\n") == ["a-x", "b-x-1230000.0", "c-x"])
    #expect(try ties("a x 2\nb x\n") == ["a-x-2.0", "b-x"])
    let error = #expect(throws: TableError.self) { try TwoModeTable("Ann x 1\nBo Ro x 2\n") }
    #expect(error?.message.contains("--delimiter") == true)
  }

  @Test func `a delimiter that is named decides`() throws {
    let decimals = "Ann x 1,5\nBo y 2,5\n"
    #expect(
      try TwoModeTable(decimals, TableOptions(delimiter: .blank)).ties.map(\.weight) == [1.5, 2.5])
    let columns = TableOptions(columns: [.actor: "1", .event: "3"], delimiter: .blank)
    #expect(try TwoModeTable("Ann Lee x\nBo Ro x\n", columns).events == ["x"])
  }

  @Test func `commas, tabs and the like come before blanks`() {
    #expect(try! TableDelimiter.found(in: "Ann Lee,x y\nBo Ro,x z\n") == .comma)
    #expect(try! TableDelimiter.found(in: "Ann Lee\tx y\nBo Ro\tx z\n") == .tab)
    #expect(try! TableDelimiter.found(in: "title of it\na,b\nc,d\n") == .comma)
  }

  /// `write.table(matrix)`: nothing stands above the names of rows.
  @Test(arguments: ["\t", " "])
  func `matrices that R writes without a corner are matrices`(sign: String) throws {
    let text = "\"x\" \"y\"\n\"Ann\" 1 0\n\"Bo\" 0 1\n\"Cy\" 2 0\n".replacing(" ", with: sign)
    let table = try TwoModeTable(text)
    #expect(table.reading.form == .matrix)
    #expect(table.actors == ["Ann", "Bo", "Cy"])
    #expect(table.ties.map(\.weight) == [1, 1, 2])
    let letters = try TwoModeTable(
      "\"PM\" \"Dev\"\n\"T1\" \"A\" \"R\"\n\"T2\" \"A\" \"-\"\n".replacing(" ", with: sign))
    #expect(letters.reading.hasLetters)
    #expect(letters.actors == ["PM", "Dev"])
    #expect(letters.ties.count == 3)
  }
}
