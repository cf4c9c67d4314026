import NetworkFormats
import Testing

@Suite struct NetworkDocumentTests {
  @Test func `attributes have a value for every node and tie, in the order of first mention`()
    throws
  {
    var builder = NetworkDocumentBuilder(title: "t")
    let a = try builder.addNode(id: "a", line: 1)
    let b = try builder.mention(id: "b", line: 2)
    builder.set("late", to: .text("x"), ofNode: b)
    builder.set("age", to: .integer(3), ofNode: a)
    let tie = try builder.addTie(source: a, target: b, weight: 0.5, line: 3)
    builder.set("since", to: .number(1.5), ofTie: tie)
    try builder.addTie(source: a, target: b, line: 4)
    try builder.addNode(id: "c", line: 5)
    let document = try builder.build()
    #expect(document.nodeAttributes.map(\.name) == ["late", "age"])
    #expect(document.nodeAttribute("late")?.values == [nil, .text("x"), nil])
    #expect(document.nodeAttribute("age")?.values == [.integer(3), nil, nil])
    #expect(document.tieAttribute("since")?.values == [.number(1.5), nil])
    #expect(document.isolates == [2])
    #expect(try builder.mention(id: "a", line: 6) == a)
  }

  @Test
  func `a file that gives each node a name of its own for an attribute does not fill the memory`()
    throws
  {
    // 1,000,000 values and 20 for each byte are kept.
    var builder = NetworkDocumentBuilder(length: 0)
    for number in 0..<1_000 {
      let place = try builder.addNode(id: "\(number)", line: number)
      builder.set("k\(number)", to: .truth(true), ofNode: place)
    }
    #expect(try builder.build().nodeAttributes.count == 1_000)
    let fault = #expect(throws: NetworkFormatError.self) {
      try builder.addNode(id: "x", line: 1_000)
    }
    #expect(fault?.line == 1_000)
    #expect(fault?.message.contains("1000 attributes of 1001 nodes") == true)
  }

  @Test func `what is said of nodes and ties that stand already is bounded too`() throws {
    var builder = NetworkDocumentBuilder(length: 0)
    for number in 0..<2_000 { try builder.addNode(id: "\(number)") }
    for number in 0..<500 { builder.set("k\(number)", to: .truth(true), ofNode: number) }
    #expect(try builder.build().nodeAttributes.count == 500)
    builder.set("more", to: .truth(true), ofNode: 0)
    #expect(throws: NetworkFormatError.self) { try builder.build() }
    // No place is kept that could not be.
    var far = NetworkDocumentBuilder(length: 1_000)
    for tie in 0..<3 { far.set("t\(tie)", to: .truth(true), ofTie: 400_000) }
    #expect(throws: NetworkFormatError.self) { try far.build() }
  }

  @Test func `an id given twice is a fault that names both lines`() throws {
    var builder = NetworkDocumentBuilder()
    try builder.addNode(id: "a", line: 1)
    #expect {
      try builder.addNode(id: "a", line: 7)
    } throws: { error in
      let fault = error as? NetworkFormatError
      return fault?.line == 7 && fault?.message.contains("on line 1") == true
    }
  }

  @Test func `features are counted`() throws {
    var builder = NetworkDocumentBuilder()
    let a = try builder.addNode(id: "a", label: "A", mode: .actor, line: 1)
    let b = try builder.addNode(id: "b", label: "b", line: 1)
    try builder.addNode(id: "c", line: 1)
    try builder.addTie(source: a, target: b, weight: 1, line: 1)
    try builder.addTie(source: b, target: a, line: 1)
    let document = try builder.build()
    let counts = Dictionary(
      uniqueKeysWithValues: NetworkFeature.allCases.map { ($0, document.count(of: $0)) })
    #expect(
      counts == [
        .isolates: 1, .modes: 1, .labels: 1, .weights: 1, .parallelTies: 1, .direction: 0,
        .nodeAttributes: 0, .tieAttributes: 0, .title: 0,
      ])
  }

  @Test(arguments: ["1", "-0.5", "+3", "1e3", "2E-2", ".5"])
  func `decimals are numbers`(text: String) { #expect(NetworkNumber.value(text) != nil) }

  @Test(arguments: ["", "nan", "inf", "0x1p3", "1e999", "1,5", " 1", "１"])
  func `what is no finite decimal is none`(text: String) {
    #expect(NetworkNumber.value(text) == nil)
  }

  @Test func `numbers are written so that they read back`() {
    for number in [0.0, -0.0, 0.1, 1e300, Double.leastNonzeroMagnitude, -3, 1e15, 123_456_789.25] {
      #expect(NetworkNumber.value(NetworkNumber.text(number))?.bitPattern == number.bitPattern)
    }
    #expect(NetworkNumber.text(3) == "3")
  }
}
