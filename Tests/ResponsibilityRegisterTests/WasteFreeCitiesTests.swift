import Foundation
import ResponsibilityRegister
import TestNetworks
import Testing

/// The second list of `Data/`: several annotations in one item, guidance beside leadership.
@Suite struct WasteFreeCitiesTests {
  /// Who leads and how many take part, read by a person in the original.
  private static let truth: [String: (leads: Set<String>, others: Int)] = [
    "一": (["生态环境部", "试点城市政府"], 9), "二": (["市场监管总局", "工业和信息化部"], 4), "三": ([], 5), "四": ([], 9),
    "五": ([], 4),
  ]

  @Test func `it is read as its readers read it`() throws {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Data/waste-free-cities-2018/worklist.txt")
    let register = try Register(worklist: String(contentsOf: file, encoding: .utf8))
    #expect(register.items.map(\.id) == ["一", "二", "三", "四", "五"])
    for (item, truth) in Self.truth {
      let own = register.responsibilities(for: item)
      #expect(Set(own.filter { $0.role == .lead }.map(\.party)) == truth.leads, "\(item)")
      #expect(own.count == truth.leads.count + truth.others, "\(item): \(own.map(\.party))")
    }
    #expect(register.themes == ["主要任务"])
    #expect(register.alarms.isEmpty)
    #expect(
      register.doubts().filter { $0.code == .noLead }.compactMap(\.subjects.first) == [
        "三", "四", "五",
      ])
  }
}
