import Foundation
import NetworkFormats
import ResponsibilityRegister
import StakeholderFindings
import StakeholderInputs
import Testing
import TwoModeNetworks

@Suite struct TableRegisterTests {
  private func codes(_ register: Register) -> [Diagnostic.Code] { register.diagnostics.map(\.code) }

  @Test func `actors are parties`() throws {
    let register = try Register(TwoModeTable("actor,event\nann,e1\nbob,e1\nann,e2\n"))
    #expect(register.parties.map(\.name) == ["ann", "bob"])
    #expect(register.items.map(\.id) == ["e1", "e2"])
    #expect(register.responsibilities.map(\.role) == [nil, nil, nil])
    #expect(register.responsibilities.map(\.weight) == [nil, nil, nil])
    #expect(register.responsibilities.map { $0.evidence?.firstLine } == [2, 3, 4])
    #expect(codes(register) == [.tableWithHeader])
    #expect(TwoModeNetwork(register).incidence.rows.weights == nil)
  }

  @Test func `nothing is dropped in silence`() throws {
    let register = try Register(TwoModeTable("0,0,1.5\n0,0,-2\n1,0,1\n"))
    #expect(register.responsibilities.map(\.weight) == [-0.5, 1])
    #expect(
      codes(register) == [.tableWithoutHeader, .numberedModes, .signedWeights, .addedWeights])
    #expect(register.diagnostics.map(\.line) == [nil, 1, 2, 2])
    #expect(register.diagnostics[3].message.hasSuffix("the weights add up"))
    let plain = try Register(TwoModeTable("a,x\na,x\n"))
    #expect(plain.diagnostics.last?.message.hasSuffix("the tie counts once") == true)
  }

  @Test func `roles, sides, chapters and titles are kept`() throws {
    let register = try Register(
      TwoModeTable(
        """
        事项,单位,分工,领域,所属方,标题,备注
        1,甲局,牵头,道路,澳门,修路,x
        1,乙局,配合,道路,内地,修路,y
        2,甲局,R,桥梁,内地,造桥,z
        """))
    #expect(register.responsibilities.map(\.role) == [.lead, .participant, nil])
    #expect(register.responsibilities.map(\.parts) == [[], [], [.responsible]])
    #expect(register.parties.map(\.side?.rawValue) == ["澳门", "内地"])
    #expect(register.items.map(\.theme) == ["道路", "桥梁"])
    #expect(register.items.map(\.title) == ["修路", "造桥"])
    #expect(codes(register) == [.tableWithHeader, .unusedColumns, .chartLetters, .twoFacts])
    #expect(register.diagnostics[1].subjects == ["备注"])
    #expect(register.diagnostics[3].subjects == ["甲局", "side", "澳门", "内地"])
  }

  @Test func `a matrix keeps who is tied to nothing`() throws {
    let register = try Register(TwoModeTable(",club,board\nann,1,0\nbo,0,0\n"))
    #expect(register.parties.map(\.name) == ["ann", "bo"])
    #expect(register.items.map(\.id) == ["club", "board"])
    #expect(codes(register) == [.tableMatrix])
  }

  @Test func `letters of a chart are parts, and say nothing of the lead`() throws {
    let register = try Register(TwoModeTable("RACI,甲局,乙局\n1,R,A/I\n2,,L\n3,X,V\n"))
    #expect(
      codes(register) == [.tableOfLetters, .noneAccountable, .noneAccountable, .chartLetters])
    #expect(register.responsibilities.map(\.party) == ["甲局", "乙局", "乙局", "甲局", "乙局"])
    #expect(register.responsibilities.map(\.role) == [nil, nil, .lead, nil, nil])
    #expect(
      register.responsibilities.map(\.parts) == [
        [.responsible], [.accountable, .informed], [], [], [.verify],
      ])
    #expect(register.responsibilities.map(\.label) == ["R", "A/I", "L", nil, "V"])
  }

  /// In RAPID, A agrees and R recommends; in a column of marks A may be anything.
  @Test(arguments: ["RAPID,x,y\n1,A,R\n2,D,P\n3,R,I\n", "item,party,role\n1,x,A\n1,y,B\n"])
  func `letters of another chart are kept as they stand`(text: String) throws {
    let register = try Register(TwoModeTable(text))
    #expect(register.responsibilities.allSatisfy { $0.parts.isEmpty && $0.role == nil })
    #expect(register.responsibilities.allSatisfy { $0.label?.count == 1 })
    #expect(codes(register).contains(.unreadRole))
  }

  @Test func `words for roles that are not known are kept, and said`() throws {
    let register = try Register(TwoModeTable("unit,task,role\n甲局,1,watcher\n乙局,1,牵头\n"))
    #expect(codes(register) == [.tableWithHeader, .unreadRole])
    #expect(register.diagnostics.last?.subjects == ["watcher"])
    #expect(register.responsibilities.map(\.label) == ["watcher", "牵头"])
    #expect(register.responsibilities.map(\.role) == [nil, .lead])
  }

  @Test func `two parts of a unit for one item are one responsibility`() throws {
    let register = try Register(TwoModeTable("unit,task,role\n甲局,1,R\n甲局,1,A\n甲局,1,lead\n"))
    #expect(register.responsibilities.map(\.parts) == [[.accountable, .responsible], []])
    #expect(register.responsibilities.map(\.label) == ["R/A", nil])
    #expect(codes(register) == [.tableWithHeader, .chartLetters])
  }

  /// Item 1 has one, 2 has two of which one is responsible too, 3 none, and 4 nobody at all.
  @Test func `items for which not one unit is accountable are said`() throws {
    let register = try Register(
      TwoModeTable("RACI,甲局,乙局,丙局\n1,R,A,I\n2,A/R,C,a\n3,R,,I\n4,,,-\n"))
    let found = register.diagnostics.filter {
      [.twoAccountable, .noneAccountable].contains($0.code)
    }
    #expect(found.map(\.code) == [.twoAccountable, .noneAccountable])
    #expect(found.map(\.line) == [3, 4])
    #expect(found.map(\.subjects) == [["2", "甲局, 丙局"], ["3"]])
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [
    "RACI,x,y\n1,R,C\n2,R,I\n",  // no A anywhere
    "RAPID,x,y\n1,A,A\n2,D,P\n3,R,I\n",  // A is agree
    ",x,y\n1,1,1\n2,0,1\n",  // numbers
    "item,party,role\n1,x,A\n1,y,A\n2,x,B\n",  // marks of another kind
    "item,party,role\n1,x,A\n1,y,A\n2,x,C\n",
  ])
  func `where letters do not tell who is accountable nothing is said of it`(text: String) throws {
    let found = codes(try Register(TwoModeTable(text)))
    #expect(!found.contains(.twoAccountable) && !found.contains(.noneAccountable))
  }

  /// The letters of a list tell as those of a matrix; a tie on two lines has one unit.
  @Test func `a list with letters tells who is accountable`() throws {
    let register = try Register(
      TwoModeTable(
        "item,party,role\n1,x,A\n1,x,R\n2,x,A\n2,y,A\n3,x,R\n3,x,A\n4,y,C\n5,y,\n5,x,A\n"))
    let found = register.diagnostics.filter {
      [.twoAccountable, .noneAccountable].contains($0.code)
    }
    #expect(found.map(\.subjects) == [["2", "x, y"], ["4"]])
    #expect(found.map(\.line) == [5, 8])
  }

  @Test func `cells that hold several names are said`() throws {
    let register = try Register(
      TwoModeTable("dish,person\nsoup,Abe; Bo\nfish,Abe\nrice,\"Cy, Dee\"\n"))
    #expect(codes(register) == [.tableWithHeader, .partedCells, .severalNames])
    #expect(register.diagnostics.map(\.line) == [1, nil, 4])
    #expect(register.parties.map(\.name) == ["Abe", "Bo", "Cy, Dee"])
  }

  @Test func `a date that all rows share is that of the register`() throws {
    #expect(try Register(TwoModeTable("unit,item,date\nA,1,2024\nB,1,2024\n")).date == "2024")
    let several = try Register(TwoModeTable("unit,item,date\nA,1,2024\nB,1,2025\n"))
    #expect(several.date == nil)
    #expect(several.items.map(\.date) == ["2024"])
    #expect(several.diagnostics.last?.subjects == ["1", "date", "2024", "2025"])
  }

  @Test func `dates of items are kept, and read back from CSV, JSON and networks`() throws {
    let register = try Register(
      TwoModeTable(
        "unit,task,deadline\nA,1,2024-12\nB,1,2024-12\nA,2,Q3\nA,3,\n"))
    #expect(register.items.map(\.date) == ["2024-12", "Q3", nil])
    #expect(register.date == nil)
    #expect(!codes(register).contains(.unusedColumns))
    #expect(try Register(csv: register.csv()).items == register.items)
    #expect(try Register(json: register.json()).items == register.items)
    let document = NetworkDocument(register)
    let read = try NetworkDocument(document.bytes(in: .graphML), format: .graphML)
    #expect(try Register(read).items.map(\.date) == ["2024-12", "Q3", nil])
  }

  /// By hand: 2 and 1 for ann, 1 and 1.5 for bob.
  @Test func `a tie without a weight weighs one beside others`() throws {
    let register = try Register(TwoModeTable("ann,e1,2\nann,e1\nbob,e1\nbob,e1,1.5\n"))
    #expect(register.responsibilities.map(\.weight) == [3, 2.5])
  }

  /// A weighted list has the same network whichever way it is read, written and read again.
  @Test func `weights reach the network`() throws {
    let text = "ann,e1,1.5\nbob,e1,2\nann,e1,3\n"
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let register = try Register(contentsOf: file.path)
    let again = [try Register(csv: register.csv()), try Register(json: register.json())]
    for register in [register] + again {
      let network = TwoModeNetwork(register)
      #expect(network.actors.map(\.name) == ["ann", "bob"])
      #expect(network.incidence.rows.weights == [4.5, 2])
    }
    #expect(try TwoModeTable(text).network.incidence.rows.weights == [4.5, 2])
    #expect(again == [register, register])
  }
}
