import DelimitedText
import ResponsibilityRegister
import TestNetworks
import Testing

@Suite struct RegisterCSVTests {
  @Test func `a register comes back as it was`() throws {
    for register in try Self.registers() {
      let text = register.csv()
      #expect(text.unicodeScalars.first == "\u{FEFF}")
      #expect(try Register(csv: text) == register)
      #expect(try Register(csv: text).csv() == text)
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `any register comes back as it was`(seed: UInt64) throws {
    let register = try Self.random(seed: seed)
    let csv = try Register(csv: register.csv())
    #expect(csv == register)
    #expect(csv.items.map(\.text.codes) == register.items.map(\.text.codes))
    #expect(try Register(json: register.json()) == register)
    #expect(try Register(json: register.json()).json() == register.json())
  }

  @Test func `one row is one responsibility`() throws {
    let register = try Register(worklist: Passages.macau("worklist.txt"))
    let records = try DelimitedText.records(in: register.csv())
    #expect(records.count == 1 + 178)
    #expect(records[0].cells.prefix(5) == ["item", "number", "theme", "title", "party"])
    #expect(records.map { $0.cells[0] }.prefix(4) == ["item", "1", "1", "1"])
  }

  @Test func `two columns are enough`() throws {
    let register = try Register(csv: "Party , ITEM,note\n 甲司,1,x\n乙部,1,\n甲司,2,\n,3,\n丙会,,\n,,\n")
    #expect(register.triples == ["1 甲司 -", "1 乙部 -", "2 甲司 -"])
    #expect(register.items.map(\.id) == ["1", "2", "3"])
    #expect(register.items.map(\.title) == ["1", "2", "3"])
    #expect(register.parties.map(\.name) == ["甲司", "乙部", "丙会"])
    #expect(register.responsibilities.allSatisfy { $0.evidence == nil })
  }

  @Test func `facts of rows are joined`() throws {
    let register = try Register(
      csv: """
        item,party,role,side,theme,title,line
        1,甲司,Lead,macau,交通,建桥,12
        1,乙部,participant,mainland,,,12
        2,甲司,,,环境,植树,
        """)
    #expect(register.triples == ["1 甲司 l", "1 乙部 p", "2 甲司 -"])
    #expect(register.parties.map(\.side) == [.macau, .mainland])
    #expect(register.items.map(\.theme) == ["交通", "环境"])
    #expect(
      register.responsibilities.map(\.evidence) == [
        Evidence(firstLine: 12, lastLine: 12, text: ""),
        Evidence(firstLine: 12, lastLine: 12, text: ""), nil,
      ])
  }

  @Test func `a date that differs from row to row is its item's`() throws {
    let own = try Register(csv: "item,party,date\n1,甲,2025\n1,乙,2025\n2,甲,2026\n3,甲,\n")
    #expect(own.date == nil)
    #expect(own.items.map(\.date) == ["2025", "2026", nil])
    let shared = try Register(csv: "item,party,date\n1,甲,2025\n2,甲,2025\n")
    #expect(shared.date == "2025")
    #expect(shared.items.map(\.date) == [nil, nil])
  }

  @Test(arguments: [
    ("item,party,date\n1,甲,2025\n1,乙,2026\n", 3, "item_date of item 1"),
    ("", nil, "empty"),
    ("item,party\n", nil, "no rows"),
    ("事项,单位\n1,甲司\n", 1, "columns found are 事项, 单位"),
    ("item;party\n1;甲司\n", 1, "parted by commas"),
    ("item,party,item\n", 1, "twice"),
    ("item,party\n1,甲司\n2\n", 3, "1 cells"),
    ("item,party\n1,\"甲司\n", 2, "well-formed"),
    ("item,party\n1,甲司\n\n1,甲司\n", 4, "on line 2 too"),
    ("item,party,side\n1,甲司,macau\n2,甲司,mainland\n", 3, "“macau” on line 2"),
    ("item,party,theme\n1,甲司,交通\n1,乙司,环境\n", 3, "theme of item 1"),
    ("item,party,role\n1,甲司,boss\n", 2, "“boss” is no role"),
    ("item,party,line\n1,甲司,x\n", 2, "not a whole number"),
    ("item,party,line\n1,甲司,99999999999999999999\n", 2, "not a whole number"),
    ("item,party,item_line\n\n1,甲司,x\n", 3, "item_line"),
    ("item,party,role\n,,lead\n", 2, "neither"),
    ("item,party\n1,\"甲\n司\"\n", nil, "line end"),
  ])
  func `faults are named`(text: String, line: Int?, words: String) {
    let error = #expect(throws: RegisterError.self) { try Register(csv: text) }
    #expect(error?.line == line)
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  private static func registers() throws -> [Register] {
    let macau = try Passages.macau("worklist.txt")
    let registry = try PartyRegistry(csv: Passages.macau("parties.csv"))
    let titles = try ItemTitles(csv: Passages.macau("titles.csv"))
    let sides = try SideNames(csv: Passages.macau("sides.csv"))
    return [
      try Register(worklist: macau),
      try Register(worklist: macau, registry: registry).titled(by: titles).sidesNamed(by: sides),
      try Register(parties: [], items: [], responsibilities: []),
      try Register(title: "=空", parties: [], items: [], responsibilities: []),
      try Register(parties: [Party(name: "甲司")], items: [], responsibilities: []),
    ]
  }

  /// A register with everything that may get lost: isolates, an order of its own, cells that look like
  /// formulas, separators and quotes in texts, missing values.
  private static func random(seed: UInt64) throws -> Register {
    var generator = SeededGenerator(seed: seed)
    func word() -> String {
      ["甲", "=1", "-乙", "a,b", "\"丙\"", "'", "'=x", "丁|戊", "\\", "＠", "é"].randomElement(
        using: &generator)
        ?? ""
    }
    func maybe<T>(_ value: T) -> T? { Bool.random(using: &generator) ? value : nil }
    func text() -> String {
      (maybe(" ") ?? "") + word() + (maybe("\r\n ") ?? "") + (maybe("\t") ?? "")
    }
    func texts() -> LocalizedText {
      var result = LocalizedText()
      for language in Language.allCases { result[language] = maybe(text()) }
      return result
    }
    let parties = (0..<Int.random(in: 0...6, using: &generator)).map { index in
      Party(
        id: "\(word())\(index)", name: word(), side: maybe(Side(rawValue: word())),
        kind: maybe(word()), names: texts(),
        writtenForms: [maybe(text()), maybe(text())].compactMap { $0 })
    }
    let items = (0..<Int.random(in: 0...6, using: &generator)).map { index in
      Item(
        id: "\(word())\(index)", number: maybe(word()), theme: maybe(word()), title: word(),
        titles: texts(), text: maybe(text()) ?? "",
        date: maybe(word()),
        line: maybe(Int.random(in: -3...90, using: &generator)))
    }
    var responsibilities: [Responsibility] = []
    for party in parties {
      for item in items where Bool.random(using: &generator) {
        responsibilities.append(
          Responsibility(
            party: party.id, item: item.id,
            role: [.lead, .participant, nil].randomElement(using: &generator) ?? nil,
            evidence: maybe(Evidence(firstLine: 3, lastLine: 5, text: maybe(text()) ?? ""))))
      }
    }
    var sideNames: [Side: LocalizedText] = [:]
    for (position, side) in Set(parties.compactMap(\.side)).sorted(by: { $0.rawValue < $1.rawValue }
    )
    .enumerated() {
      var names = LocalizedText()
      // No two sides share a name.
      for language in Language.allCases { names[language] = maybe(text() + "\(position)") }
      sideNames[side] = maybe(names)
    }
    return try Register(
      title: maybe(word()), parties: parties, items: items,
      responsibilities: responsibilities.shuffled(using: &generator), sideNames: sideNames,
      diagnostics: maybe(
        Diagnostic(
          severity: .warning, code: Diagnostic.Code(rawValue: word()), line: maybe(4),
          subjects: maybe([word(), text()]) ?? [],
          message: text())
      ).map { [$0, $0] } ?? [])
  }
}
