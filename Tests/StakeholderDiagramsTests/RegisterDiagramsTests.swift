import Drawing
import Foundation
import ResponsibilityRegister
import Testing

@testable import StakeholderDiagrams

/// The diagrams of the real list, as people print them.
@Suite struct RegisterDiagramsTests {
  static let names = ["responsibility-map", "co-responsibility", "contact-matrix", "经济财政司", "科技部"]

  @Test(arguments: names, [Language.simplifiedChinese, .english])
  func `no boxes overlap and A3 is legible`(name: String, language: Language) throws {
    let page = try diagram(name, language).page()
    for (index, node) in page.nodes.enumerated() {
      let frame = try #require(node.frame)
      for other in page.nodes.dropFirst(index + 1) {
        #expect(try !#require(other.frame).overlaps(frame), "\(node.id) and \(other.id)")
      }
    }
    #expect(try #require(page.smallestFontOnA3) >= 6)
  }

  /// 7 units, 58 items and 33 units, and a line for each of the 178 responsibilities.
  @Test func `the map shows every responsibility`() throws {
    let map = try diagram("responsibility-map", .simplifiedChinese)
    #expect(map.edges.count == 178)
    let svg = try map.svg()
    for name in try register().parties.map(\.name) where name.count < 7 {
      #expect(svg.contains(name))
    }
  }

  @Test func `what is not there is nil`() throws {
    let oneSided = try Register(
      parties: [Party(name: "a"), Party(name: "b")], items: [Item(id: "1", title: "t")],
      responsibilities: [
        Responsibility(party: "a", item: "1"), Responsibility(party: "b", item: "1"),
      ])
    let diagrams = RegisterDiagrams(oneSided)
    #expect(try diagrams.contactMatrix() == nil)
    #expect(try diagrams.ego(of: "c") == nil)
    #expect(try diagrams.responsibilityMap().edges.count == 2)
  }

  private func diagram(_ name: String, _ language: Language) throws -> Diagram {
    let diagrams = RegisterDiagrams(try register(), language: language)
    switch name {
    case "responsibility-map": return try diagrams.responsibilityMap()
    case "co-responsibility": return try diagrams.coResponsibility()
    case "contact-matrix": return try #require(try diagrams.contactMatrix())
    default: return try #require(try diagrams.ego(of: name))
    }
  }

  /// A picture of some roles says so itself: pictures travel without their report.
  @Test(arguments: [
    (Language.simplifiedChinese, "仅取用178条责任关系中的69条：lead。"),
    (.english, "Responsibilities that were taken: 69 of 178, those of lead."),
  ])
  func `a picture of a part says so`(language: Language, words: String) throws {
    let leads = try register().restricted(to: ["lead"])
    let diagrams = RegisterDiagrams(leads, language: language)
    #expect(diagrams.source.hasSuffix(words))
    #expect(!RegisterDiagrams(try register(), language: language).source.contains("69"))
    #expect(try diagrams.responsibilityMap().svg().contains("69"))
  }

  private func register() throws -> Register {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Data/macau-belt-and-road-2024-2028/worklist.txt")
    return try Register(worklist: String(contentsOf: file, encoding: .utf8))
  }
}
