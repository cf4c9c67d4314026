import Drawing
import Foundation
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings
import Testing

/// Two editions of one list.
@Suite struct RegisterComparisonTests {
  private func register(
    _ items: [String: [String]], title: String? = nil, sides: [String: Side] = [:],
    sideNames: [Side: LocalizedText] = [:]
  ) throws -> Register {
    let names = Set(items.values.joined()).sorted()
    return try Register(
      title: title, parties: names.map { Party(name: $0, side: sides[$0]) },
      items: items.keys.sorted().map { Item(id: $0, title: $0) },
      responsibilities: items.keys.sorted().flatMap { item in
        (items[item] ?? []).map { Responsibility(party: $0, item: item) }
      }, sideNames: sideNames)
  }

  /// By hand: a and b share 1 and 2 before, 1 after; a and c nothing before, 3 and 4 after; d goes with
  /// item 5, e comes with item 6, alone.
  @Test func `says what changed`() throws {
    let before = try register(
      ["1": ["a", "b"], "2": ["a", "b"], "5": ["b", "d"]], sides: ["d": .mainland],
      sideNames: [.mainland: LocalizedText([.simplifiedChinese: "内地"])])
    let after = try register(
      ["1": ["a", "b"], "3": ["a", "c"], "4": ["a", "c"], "6": ["e"]], sides: ["a": .macau])
    let diagram = try RegisterDiagrams(after).comparison(with: before)
    #expect(diagram.notes[0] == "变化最大的3对（有变化的共3对）：a–c：0→2；a–b：2→1；b–d：1→0。")
    // Of this register first, then of the earlier; c is new as well.
    #expect(diagram.nodes.map(\.id) == ["a", "b", "c", "e", "d"])
    #expect(
      diagram.nodes.map(\.tooltip)
        == ["a: 2→3", "b: 3→1", "〔新〕c: 0→2", "〔新〕e: 0→1", "〔去〕d: 1→0"])
    #expect(diagram.rule.hasPrefix("从“前一版”到“后一版”。"))
    // A side that only the earlier register has is called as it calls it; one without a name by its word.
    #expect(diagram.legend.groups[1].entries.contains { $0.meaning == "内地" })
    #expect(diagram.legend.groups[1].entries.contains { $0.meaning == "Macau" })
    let english = try RegisterDiagrams(after, language: .english).comparison(
      with: before, named: "draft", and: "list")
    #expect(english.rule.hasPrefix("From draft to list."))
    _ = try english.svg()
  }

  /// b has two items and c one: m stands where b stood, and c goes.
  @Test func `what is supposed is drawn with one place for those that merge`() throws {
    let before = try register(["1": ["a", "b"], "2": ["b"], "3": ["a", "c"]])
    let whatIf = try WhatIf(before, steps: [.init(.merge, "c,b=m")])
    let diagram = try RegisterDiagrams(whatIf.after, language: .english).comparison(of: whatIf)
    #expect(diagram.title == "What would change in who shares items with whom")
    #expect(diagram.rule.hasPrefix("From the list as it is to the list as supposed."))
    #expect(diagram.nodes.map(\.tooltip) == ["a: 2", "m: 2→3", "[gone] c: 1→0"])
    #expect(try diagram.svg().contains("supposed, not read"))
  }

  @Test func `titles name the editions`() throws {
    let (one, two) = (
      try register(["1": ["a", "b"]], title: "2023"),
      try register(["1": ["a", "b"]], title: "2024")
    )
    #expect(try RegisterDiagrams(two).comparison(with: one).rule.hasPrefix("从“2023”到“2024”。"))
    let same = try RegisterDiagrams(one).comparison(with: one)
    #expect(same.rule.hasPrefix("从“前一版”到“后一版”。"))
    #expect(same.notes[0] == "没有一对单位的共同事项数有变化。")
  }

  /// The real list against itself without three items: what only they brought about is new.
  @Test(arguments: [Language.simplifiedChinese, .english])
  func `the real list is legible`(language: Language) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Data/macau-belt-and-road-2024-2028/worklist.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let dropped = ["8. ", "17. ", "39. "]
    let earlier = try Register(
      worklist: text.split(separator: "\n").filter { line in
        !dropped.contains { line.hasPrefix($0) }
      }.joined(separator: "\n"))
    let later = try Register(worklist: text)
    #expect(later.items.count == earlier.items.count + 3)
    let page = try RegisterDiagrams(later, language: language).comparison(with: earlier).page()
    for (index, node) in page.nodes.enumerated() {
      let frame = try #require(node.frame)
      for other in page.nodes.dropFirst(index + 1) {
        #expect(try !#require(other.frame).overlaps(frame), "\(node.id) and \(other.id)")
      }
    }
    #expect(try #require(page.smallestFontOnA3) >= 6)
    #expect(page.nodes.count { $0.id.contains("caption") } > 3)
  }
}
