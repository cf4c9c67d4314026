import Testing

@testable import ResponsibilityRegister

@Suite struct PartyRegistryDecidingTests {
  private static let known =
    "name,kind,written_forms,ambiguous_forms\n海事部,ministry,中央海事部,\n海关署,,,海署\n海洋署,,,海署\n"
  private static let document = "item,party\n1,海事部门\n1,海署\n2,海事部\n2,港口局\n3,港口管理局\n3,甲局\n"

  private static func parties(
    _ decisions: String, registry: String = known, offered: [PartyRegistry] = []
  ) throws -> [String] {
    let register = try Register(csv: document)
    let deciding = try PartyRegistry(csv: registry).deciding(
      PartyDecisions(csv: "written,party,decision\n" + decisions), about: register, offered: offered
    )
    return try register.resolved(by: deciding).triples.map { String($0.dropLast(2)) }
  }

  private static let undecided = ["1 海事部门", "1 海署", "2 海事部", "2 港口局", "3 港口管理局", "3 甲局"]

  @Test func `nothing is merged that nobody decided`() throws {
    #expect(try Self.parties("") == Self.undecided)
    #expect(try Self.parties("山部,海事部,same\n") == Self.undecided)
  }

  @Test(arguments: [
    // A form of a party of the registry, by any of its names.
    ("海事部门,中央海事部,same\n", 0, "1 海事部"),
    // An ambiguous name.
    ("海署,海洋署,same\n", 1, "1 海洋署"),
    // Another name of the document.
    ("港口管理局,港口局,same\n", 4, "3 港口局"),
    // One that nobody has.
    ("甲局,甲市甲局,same\n", 5, "3 甲市甲局"),
    // Its own, although the registry knows it.
    ("海事部,,own\n", 2, "2 海事部"),
    // By way of another decision.
    ("港口局,甲局,same\n港口管理局,港口局,same\n", 4, "3 甲局"),
  ])
  func `a name stands for what was decided`(decisions: String, place: Int, becomes: String) throws {
    #expect(try Self.parties(decisions)[place] == becomes)
  }

  @Test func `a party that is offered alone stands where it was decided`() throws {
    let offered = try PartyRegistry(csv: "name,kind,en\n港务署,agency,Port Agency\n")
    #expect(try Self.parties("甲局,Port Agency,same\n", offered: [offered])[5] == "3 港务署")
    #expect(try Self.parties("", offered: [offered]) == Self.undecided)
  }

  @Test func `the party keeps what is known of it, and the decided form`() throws {
    let register = try Register(csv: Self.document)
    let decisions = try PartyDecisions(csv: "written,party,decision\n海事部门,海事部,same\n甲局,,own\n")
    let registry = try PartyRegistry(csv: Self.known).deciding(decisions, about: register)
    let resolved = try register.resolved(by: registry)
    #expect(resolved.parties.first?.kind == "ministry")
    #expect(resolved.parties.first?.writtenForms == ["中央海事部", "海事部门"])
    let notes = resolved.diagnostics.filter { $0.code == .writtenForm }.map(\.message)
    #expect(notes == ["“海事部门” is 海事部 by the decision about it"])
    let warnings = resolved.diagnostics.filter { $0.code == .ambiguousName }
    #expect(warnings.map(\.subjects) == [["海署", "海关署, 海洋署"]])
    #expect(warnings.first?.message.hasPrefix("“海署” may be 海关署 or 海洋署; decide") == true)
    // A name that somebody has decided on is doubtful no longer.
    let doubted = { (list: Bool) in
      resolved.doubts(registry: registry, listsAll: list).filter { $0.code == .unknownParty }
        .map { $0.subjects[0] }
    }
    #expect(doubted(true) == ["港口局", "港口管理局"])
    #expect(doubted(false) == [])
  }

  @Test(arguments: [
    ("港口局,港口管理局,same\n港口管理局,港口局,same\n", 2, "leads back to “港口局” (line 2)"),
    ("甲局,海署,same\n", 2, "“海署” may be 海关署 or 海洋署"),
    ("海事部门,海事部,same\n海事部,,own\n", nil, nil),
    ("海事部,,own\n", nil, nil),
  ])
  func `a decision that leads nowhere is an error`(
    decisions: String, line: Int?, words: String?
  ) throws {
    let register = try Register(csv: "item,party\n1,港口局\n1,港口管理局\n2,甲局\n2,海事部\n2,海事部门\n")
    let registry = try PartyRegistry(csv: Self.known)
    let all = try PartyDecisions(csv: "written,party,decision\n" + decisions)
    do {
      _ = try registry.deciding(all, about: register)
      #expect(words == nil)
    } catch {
      #expect(error.line == line)
      #expect(error.description.contains(words ?? "?"), "\(error)")
    }
  }

  /// 中央海事部 stands for the registry's 海事部; the document's own 海事部 is another.
  @Test func `a name of its own is not merged by the way`() throws {
    let register = try Register(csv: "item,party\n1,中央海事部\n1,海事部\n")
    let decisions = try PartyDecisions(csv: "written,party,decision\n海事部,,own\n")
    let error = #expect(throws: RegisterError.self) {
      try PartyRegistry(csv: Self.known).deciding(decisions, about: register)
    }
    #expect(error?.problem == "“海事部” is its own, but “中央海事部” stands for a party of that name")
  }
}
