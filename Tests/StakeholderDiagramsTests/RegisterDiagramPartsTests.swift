import Drawing
import Foundation
import NetworkMetrics
import ResponsibilityRegister
import StakeholderDiagrams
import Testing

/// Parts of maps, egos of items, networks by a test, quadrants and the alluvial diagram of the real list.
@Suite struct RegisterDiagramPartsTests {
  static let kinds = [
    "theme", "party", "item", "backbone", "community", "quadrants", "mainland", "alluvial",
  ]

  @Test(arguments: kinds, [Language.simplifiedChinese, .english])
  func `no boxes overlap and A3 is legible`(kind: String, language: Language) throws {
    let page = try diagram(kind, RegisterDiagrams(register(), language: language)).page()
    for (index, node) in page.nodes.enumerated() {
      let frame = try #require(node.frame)
      for other in page.nodes.dropFirst(index + 1) {
        #expect(try !#require(other.frame).overlaps(frame), "\(node.id) and \(other.id)")
      }
    }
    #expect(try #require(page.smallestFontOnA3) >= 6)
  }

  /// The second chapter has items 14 to 21, which 2 units lead and 8 take part in: 9 and 21 times.
  @Test func `a part has its items and their units`() throws {
    let diagrams = try RegisterDiagrams(register())
    let theme = try #require(try diagrams.responsibilityMap(ofTheme: "资金融通"))
    #expect(theme.rule.hasPrefix("仅显示“资金融通”一章：全部58个事项中的8项。左：2个；"))
    #expect(theme.edges.count == 30)
    #expect(theme.edges.count { $0.width > 1 } == 9)
    let party = try #require(try diagrams.responsibilityMap(of: "科技部"))
    #expect(party.title == "责任分工图：科技部")
    let own = party.edges.count { $0.subjects.first == .actor("科技部") }
    #expect(own == 7 && party.edges.count == 22)
    #expect(try diagrams.responsibilityMap(ofTheme: "无") == nil)
    #expect(try diagrams.responsibilityMap(of: "无") == nil)
    #expect(try diagrams.ego(ofItem: "无") == nil)
  }

  /// Item 14 has a lead of Macau and two mainland units.
  @Test func `an item has its units`() throws {
    let diagram = try #require(try RegisterDiagrams(register()).ego(ofItem: "14"))
    #expect(diagram.title == "第14项：用好中葡合作发展基金")
    let units = diagram.edges.filter {
      $0.subjects.contains(.event("14")) && $0.subjects.count == 2
    }
    #expect(
      units.compactMap(\.subjects.first) == [.actor("经济财政司"), .actor("国家外汇局"), .actor("国家开发银行")])
    #expect(units[0].width > units[1].width && units[1].width == units[2].width)
  }

  @Test func `labels are in the language`() throws {
    let english = try RegisterDiagrams(register(), language: .english)
    let map = try english.responsibilityMap()
    #expect(
      map.edges.contains {
        $0.tooltip.hasPrefix("Secretariat for Economy and Finance (lead) – 1 Trade fairs")
      })
    let theme = try #require(try english.responsibilityMap(ofTheme: "资金融通"))
    #expect(theme.title == "Responsibility map: Financial integration")
    #expect(try english.ego(of: "科技部")?.title == "Ministry of Science and Technology")
    let portuguese = try RegisterDiagrams(register(), language: .english, labels: .portuguese)
    #expect(try portuguese.ego(of: "科技部")?.title == "Ministério da Ciência e Tecnologia")
    // The title says the period, so it is not said again.
    #expect(map.notes.last?.hasSuffix("（2024—2028年）：责任分工") == true)
    // Where no name is known, the document's stands.
    let plain = try Register(
      parties: [Party(name: "甲司")], items: [Item(id: "1", theme: "交通", title: "建桥")],
      responsibilities: [Responsibility(party: "甲司", item: "1")])
    let ego = try RegisterDiagrams(plain, language: .english).ego(of: "甲司")
    #expect(ego?.title == "甲司" && ego?.notes.last?.isEmpty == true)
  }

  /// By `liaison pairs --significance`: 12 pairs under the fixed-column null, none under SDSM.
  @Test func `backbones are those of the pair tests`() throws {
    let diagrams = try RegisterDiagrams(register())
    let column = try diagrams.coResponsibility(backbone: PairBackbone(.null(.fixedColumn)))
    #expect(column.edges.count == 12)
    let none = try diagrams.coResponsibility(backbone: PairBackbone(.null(.expectedDegrees)))
    #expect(none.rule.hasPrefix("没有一对单位的共同事项显著多于随机预期（期望度数零模型SDSM，Benjamini–Hochberg校正，q ≤ 0.05）"))
    #expect(try none.edges == diagrams.coResponsibility().edges)
    let plain = try diagrams.coResponsibility(
      backbone: PairBackbone(.weighted(.disparity), correction: .none, level: 0.2))
    #expect(plain.rule.contains("（差异过滤，p ≤ 0.2）"))
  }

  @Test func `what is not there is nil`() throws {
    let oneSided = try Register(
      parties: [Party(name: "a")], items: [Item(id: "1", title: "t")],
      responsibilities: [Responsibility(party: "a", item: "1")])
    let diagrams = RegisterDiagrams(oneSided)
    #expect(try diagrams.quadrants() == nil)
    #expect(try diagrams.alluvial() == nil)
    #expect(try diagrams.quadrants(side: .macau) == nil)
    _ = try diagrams.coResponsibility(color: .community).svg()
  }

  private func diagram(_ kind: String, _ diagrams: RegisterDiagrams) throws -> Diagram {
    switch kind {
    case "theme": try #require(try diagrams.responsibilityMap(ofTheme: "民心相通"))
    case "party": try #require(try diagrams.responsibilityMap(of: "经济财政司"))
    case "item": try #require(try diagrams.ego(ofItem: "50"))
    case "backbone": try diagrams.coResponsibility(backbone: PairBackbone(.null(.fixedColumn)))
    case "community": try diagrams.coResponsibility(color: .community)
    case "quadrants": try #require(try diagrams.quadrants())
    case "mainland": try #require(try diagrams.quadrants(side: .mainland))
    default: try #require(try diagrams.alluvial())
    }
  }

  private func register() throws -> Register {
    func text(_ name: String) throws -> String {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Data/macau-belt-and-road-2024-2028")
      return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
    return try Register(
      worklist: text("worklist.txt"), registry: PartyRegistry(csv: text("parties.csv"))
    ).titled(by: ItemTitles(csv: text("titles.csv")))
  }
}
