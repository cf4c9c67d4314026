import DelimitedText
import NetworkFormats
import Testing

@Suite struct TwoModeTableTests {
  /// Actors and events as they come out, with the header's line.
  @Test(arguments: [
    // Words in four languages, in any order and with blanks.
    ("任务,责任单位\n任务一,甲局\n", "甲局", "任务一", 1), ("committee,member\nBudget,Ann\n", "Ann", "Budget", 1),
    ("task,owner\nT1,Ann\n", "Ann", "T1", 1),
    ("tarefa,unidade\nT1,Gabinete\n", "Gabinete", "T1", 1),
    ("事项,单位\n1,甲局\n", "甲局", "1", 1), ("event,actor\ne1,Ann\n", "Ann", "e1", 1),
    ("project,organisation\nP,Org\n", "Org", "P", 1), (" Item , Party \n1,甲\n", "甲", "1", 1),
    ("dish,person\nsoup,Abe\n", "Abe", "soup", 1), ("woman,event\nEvelyn,E1\n", "Evelyn", "E1", 1),
    ("Responsible_Unit,Work-Item\nA,1\n", "A", "1", 1),
    // Ends of ties without modes, and names alone: the first column is the actor's.
    ("Source,Target,Type,Id\nann,x,Undirected,0\n", "ann", "x", 1),
    ("START_ID,years,END_ID\na,3,x\n", "a", "x", 1),
    // Numbers below words that are none.
    ("a,b\n1,2\n3,4\n", "1 3", "2 4", 1),
    ("name,since\nann,1999\nbo,2000\n", "ann bo", "1999 2000", 1),
  ])
  func `a header that names the modes decides`(
    text: String, actors: String, events: String, line: Int
  ) throws {
    let table = try TwoModeTable(text)
    #expect(table.actors.joined(separator: " ") == actors)
    #expect(table.events.joined(separator: " ") == events)
    #expect(table.reading.headerLine == line)
  }

  @Test(arguments: [
    ("ann,e1\nbob,e1\n", 2), ("ann,e1", 1), ("Anna,7\n5,8\n", 2),
    ("99999999999999999999,1\n1,2\n", 2), ("ann,1\nbob,2\n", 2), ("x,y\nz,w\n", 2),
    // The word of a column that is a node's name further down.
    ("ann,Board\nbob,Board\n", 2),
  ])
  func `a first line that is a tie is no header`(text: String, ties: Int) throws {
    let table = try TwoModeTable(text)
    #expect(table.reading.headerLine == nil)
    #expect(table.ties.count == ties)
  }

  @Test(arguments: [
    ("a,x,n/a\nb,x,2\n", "--header"), ("alpha,beta\nc,x\nd,x\n", "--header"),
    ("ann,x\n5,8\n", "--header"), ("id,p,q\na,1,2\nb,0,1\n", "--table"),
    ("1,0,1\n0,1,1\n", "--table"),
    ("member,director,board\na,b,c\n", "--columns"), ("weight,role\n1,lead\n", "--columns"),
  ])
  func `where two readings are as likely the option that decides is named`(
    text: String, option: String
  ) {
    let error = #expect(throws: TableError.self) { try TwoModeTable(text) }
    #expect(error?.message.contains(option) == true, "\(String(describing: error))")
  }

  @Test func `options win over the header`() throws {
    let text = "item,party,n\n1,A,5\n2,A,6\n"
    let columns = try TableOptions.columns(in: "item,party,weight=n")
    let table = try TwoModeTable(text, TableOptions(columns: columns))
    #expect(table.actors == ["1", "2"])
    #expect(table.events == ["A"])
    #expect(table.ties.map(\.weight) == [5, 6])
    let numbered = try TwoModeTable(
      "ann,x\nbob,y\n", TableOptions(columns: TableOptions.columns(in: "2,1"), hasHeader: false))
    #expect(numbered.actors == ["x", "y"])
    #expect(
      try TwoModeTable("actor,event\nann,e1\n", TableOptions(hasHeader: false)).ties.count == 2)
    #expect(try TwoModeTable("p,q\nr,s\n", TableOptions(hasHeader: true)).actors == ["r"])
  }

  @Test(arguments: [
    ("a", "first"), ("a,b,c", "too many"), ("a,b,wieght=c", "no 'wieght'"),
    ("a,b,actor=c", "twice"),
  ])
  func `columns are named in one way`(line: String, word: String) {
    let error = #expect(throws: TableError.self) { try TableOptions.columns(in: line) }
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
  }

  @Test func `a column that is not there is said with those that are`() {
    let error = #expect(throws: TableError.self) {
      try TwoModeTable(
        "who,what\na,b\n", TableOptions(columns: [.actor: "whom", .event: "what"]))
    }
    #expect(error?.message == "there is no column 'whom'; the columns are who, what")
  }

  @Test func `weights, facts and what is left out`() throws {
    let table = try TwoModeTable(
      "party,item,weight,role,chapter,remark\nA,1,2.5,lead,Roads,x\nB,1,,,Roads,y\n")
    #expect(table.ties.map(\.weight) == [2.5, nil])
    #expect(table.ties[0].facts == [.role: "lead", .theme: "Roads"])
    #expect(table.reading.unused == ["remark"])
    #expect(
      table.reading.description
        == "read as a list of ties: line 1 is the header, actors from 'party', events from 'item', weights from "
        + "'weight', roles from 'role', themes from 'chapter'; not used: 'remark'")
  }

  @Test func `a third column without a header is one of weights where it holds numbers`() throws {
    let table = try TwoModeTable("ann\te1\t2.5\nbob\te1\t1\n")
    #expect(table.reading.delimiter == .tab)
    #expect(table.ties.map(\.weight) == [2.5, 1])
    #expect(table.ties.map(\.line) == [1, 2])
    #expect(try table.network.incidence.rows.weights == [2.5, 1])
    #expect(try TwoModeTable("ann,e1,x\nbob,e1,y\n").reading.unused == ["column 3"])
  }

  @Test(arguments: [
    ("unit;item;weight\na;x;2,5\nb;x;1\n", [2.5, 1]),
    ("unit;item;n\na;x;-0,5\nb;x;1,25\n", [-0.5, 1.25]),
    ("unit|item|n\na|x|1e3\nb|x|+2\n", [1000, 2]),
  ])
  func `delimiters and decimals are found`(text: String, weights: [Double?]) throws {
    #expect(try TwoModeTable(text).ties.map(\.weight) == weights)
  }

  @Test func `R's tables have a number or a name before each row`() throws {
    for text in [
      "\"\",\"person\",\"club\"\n\"1\",\"ann\",\"x\"\n\"2\",\"bo\",\"x\"\n",
      "person\tclub\n1\tann\tx\n2\tbo\tx\n",
    ] {
      let table = try TwoModeTable(text)
      #expect(table.actors == ["ann", "bo"])
      #expect(table.events == ["x"])
      #expect(table.reading.unused.isEmpty)
    }
  }

  @Test func `titles above the header are passed over`() throws {
    let table = try TwoModeTable("Members of boards,\n,\nperson,board\nann,x\n")
    #expect(table.reading.linesAbove == [1])
    #expect(table.actors == ["ann"])
  }

  @Test func `several titles above the header are passed over, and rows of one cell are no titles`()
    throws
  {
    let table = try TwoModeTable("Boards,\n2024,\nperson,board\nann,x\n")
    #expect(table.reading.linesAbove == [1, 2])
    #expect(table.actors == ["ann"])
    let error = #expect(throws: TableError.self) { try TwoModeTable("ann\nbo\n") }
    #expect(error?.message.contains("one cell") == true)
  }

  @Test func `rows of a sheet are read as they stand, with their numbers`() throws {
    let rows = [
      DelimitedRecord(cells: ["", ""], line: 1), DelimitedRecord(cells: [" 任务 ", "单位"], line: 2),
      DelimitedRecord(cells: ["一", "'=甲"], line: 5),
    ]
    let table = try TwoModeTable(rows: rows)
    #expect(table.ties.map(\.actor) == ["'=甲"])
    #expect(table.ties.map(\.line) == [5])
    #expect(table.reading.delimiter == nil)
    #expect(table.reading.headerLine == 2)
    #expect(!table.reading.description.contains("parted"))
    #expect(TwoModeTable.namesModes(in: rows))
    #expect(!TwoModeTable.namesModes(in: Array(rows.dropFirst(2))))
    let named = TableOptions(columns: [.actor: "任务", .event: "单位"])
    #expect(TwoModeTable.namesModes(in: rows, named))
    #expect(!TwoModeTable.namesModes(in: rows, TableOptions(columns: [.actor: "a", .event: "单位"])))
    #expect(TwoModeTable.namesModes(in: [DelimitedRecord(cells: ["source", "target"], line: 1)]))
  }

  @Test func `several names in a cell are parted where one stands alone`() throws {
    let table = try TwoModeTable("dish,person\nsoup,\"Abe; Bertha; Cyndra\"\nfish,Abe\n")
    #expect(table.actors == ["Abe", "Bertha", "Cyndra"])
    #expect(table.ties.count == 4)
    #expect(table.reading.partedCells == 1)
    #expect(table.reading.separators == ";")
    let left = try TwoModeTable("任务,单位\n一,甲局、乙局\n")
    #expect(left.actors == ["甲局、乙局"])
    #expect(left.doubtfulCells.map(\.cell) == ["甲局、乙局"])
    let parted = try TwoModeTable("任务,单位\n一,甲局、乙局\n", TableOptions(separators: "、"))
    #expect(parted.actors == ["甲局", "乙局"])
    #expect(parted.doubtfulCells.isEmpty)
    let whole = try TwoModeTable(
      "dish,person\nsoup,\"Abe; Bo\"\nfish,Abe\n", TableOptions(separators: "|"))
    #expect(whole.actors == ["Abe; Bo", "Abe"])
  }

  @Test func `matrices have names of rows and columns, or none`() throws {
    let table = try TwoModeTable(",club,board,team\nann,1,0,0\nbo,0,1,0\ncy,0,0,0\n")
    #expect(table.reading.form == .matrix)
    #expect(table.actors == ["ann", "bo", "cy"])
    #expect(table.events == ["club", "board", "team"])
    #expect(table.ties.map(\.weight) == [nil, nil])
    #expect(try table.network.incidence.rows.count == 3)
    let weighted = try TwoModeTable(",club,board\nann,2,0\nbo,,1.5\n")
    #expect(weighted.ties.map(\.weight) == [2, 1.5])
    let plain = try TwoModeTable("1 0 1 1\n0 1 0 1\n".replacing(" ", with: ","))
    #expect(plain.actors == ["1", "2"])
    #expect(plain.events == ["1", "2", "3", "4"])
    #expect(plain.ties.count == 5)
    #expect(try TwoModeTable("x,p,q\na,1,2\nb,0,1\n", TableOptions(form: .matrix)).ties.count == 3)
    #expect(try TwoModeTable("x,p,q\na,1,2\nb,0,1\n", TableOptions(form: .list)).ties.count == 2)
  }

  @Test func `names of both modes are said, as in tables of one mode`() throws {
    let table = try TwoModeTable(" ,A,B,C\nA,0,1,0\nC,1,0,0\nB,0,3.5, 0\n")
    #expect(table.actors.count + table.events.count == 6)
    #expect(table.reading.sharedNames == 3)
    #expect(
      table.reading.description.contains(
        "names that both actors and events have, two nodes each: 3"))
    #expect(try TwoModeTable(",A,B\nA,0,1\nx,1,0\n").reading.sharedNames == 1)
    #expect(try TwoModeTable("source,target\nsam,pris\nroy,sam\n").reading.sharedNames == 1)
    // Rows and columns without names are numbered.
    #expect(try TwoModeTable("1,0,1,1\n0,1,0,1\n0,1,0,1\n1,1,1,1\n").reading.sharedNames == 0)
  }

  @Test(arguments: ["Id,Label,timeset,modularity_class\n1,Ann,,2\n2,Bo,,1\n", "node,name\na,Ann\n"])
  func `a list of nodes is not taken for ties`(text: String) throws {
    let error = #expect(throws: TableError.self) { try TwoModeTable(text) }
    #expect(error?.message.contains("--nodes") == true)
    let columns = try TableOptions.columns(in: "1,2")
    #expect(try !TwoModeTable(text, TableOptions(columns: columns)).ties.isEmpty)
  }

  @Test func `years may name the columns of a matrix`() throws {
    let table = try TwoModeTable("name,2019,2020,2021\nann,1,0,1\nbo,0,1,1\n")
    #expect(table.actors == ["ann", "bo"])
    #expect(table.events == ["2019", "2020", "2021"])
    #expect(table.ties.count == 4)
  }

  @Test func `letters of roles make a matrix whose columns are the actors`() throws {
    for corner in ["RACI", "", "Task"] {
      let table = try TwoModeTable("\(corner),甲局,乙局,丙局\nT1,R,A/R,-\nT2,i,,C\n")
      #expect(table.reading.hasLetters)
      #expect(table.actors == ["甲局", "乙局", "丙局"])
      #expect(table.events == ["T1", "T2"])
      #expect(table.ties.map(\.facts) == ["R", "A/R", "i", "C"].map { [.role: $0] })
      #expect(table.ties.map(\.actor) == ["甲局", "乙局", "甲局", "丙局"])
    }
    // Names of one letter in a list whose header names both ends.
    for text in ["actor,event,role\nA,R,R\nC,I,A\n", "name,place,role\nann,x,R\nbo,x,A\n"] {
      #expect(try TwoModeTable(text).reading.form == .list)
    }
  }

  /// The other way in which people write such charts: a column a role, and names below it.
  @Test func `columns called by roles hold the names of the actors`() throws {
    let table = try TwoModeTable(
      "Área,R,A,C,I\nBusca,Ana,Rui,Eva,\"Ana, Rui\"\nFórum,Eva,Rui,,-\n")
    #expect(table.events == ["Busca", "Fórum"])
    #expect(
      table.ties.map { "\($0.actor) \($0.facts[.role] ?? "")" }
        == ["Ana R", "Rui A", "Eva C", "Ana I", "Rui I", "Eva R", "Rui A"])
    #expect(
      table.reading.description
        == "read as a list of ties: line 1 is the header, actors from 'R, A, C, I', events from 'Área'; the names of "
        + "the actors' columns are roles; cells parted into several names at ,: 1")
    let words = try TwoModeTable(
      "No,Chapter,Task,Responsible,Accountable\n1,Roads,Pave,Ann,Bo\n2,Roads,Light,Bo,Bo\n")
    #expect(words.events == ["Pave", "Light"])
    #expect(words.ties.map(\.facts[.theme]) == ["Roads", "Roads", "Roads", "Roads"])
    #expect(words.reading.unused == ["No"])
    // Marks below them are those of a matrix, and with a name for each end it is a list.
    #expect(try TwoModeTable("task,R,A\nT1,x,\nT2,,x\n").reading.hasLetters)
  }

  @Test func `a word in both columns is two nodes where something tells the modes`() throws {
    #expect(
      try TwoModeTable("person,club\nRotary,Lions\nann,Rotary\n").actors == ["Rotary", "ann"])
    let error = #expect(throws: TableError.self) { try TwoModeTable("ann,bob\nbob,cy\n") }
    #expect(error?.line == 1)
  }

  @Test func `integers number each mode for itself`() throws {
    let table = try TwoModeTable("0,0\n1,0\n")
    #expect(table.numbersBothModes)
    #expect(try table.network.actors == ["0", "1"])
    #expect(try table.network.events == ["0"])
    #expect(try !TwoModeTable("1,e1\n2,e1\n").numbersBothModes)
  }

  @Test(arguments: [
    ("ann,e1\nbob\n", 2, "1 cell where"), ("ann,e1\n,e2\n", 2, "empty"),
    ("ann,e1,2\nbob,e1,nan\n", 2, "no number"), ("ann,\"e1\n", 1, "never closed"),
    ("who,what,much\nann,e1\nbob,e1,2,3\n", 3, "4 cells where"),
    ("unit,item,n\na,x,\"1,234\"\n", 2, "thousands"),
    (",p,q\na,1,x\n", 2, "'x' in the column of 'q'"),
    (",p,p\na,1,0\n", 1, "two columns"), (",p,q\na,1,0\na,0,1\n", 3, "two rows"),
    ("actor,event\n", 1, "no ties"), (",p,q\na,0,0\n", nil, "no tie"), ("\n\n", nil, "no row"),
  ])
  func `faults and their lines`(text: String, line: Int?, word: String) {
    let error = #expect(throws: TableError.self) { try TwoModeTable(text) }
    #expect(error?.line == line, "\(String(describing: error))")
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
  }
}
