import DelimitedText
import Foundation
import ResponsibilityRegister
import StakeholderInputs
import Testing

/// The lists of `Data/` that are documents: each is read as its truth beside it says, which was written by hand.
@Suite struct PublicListsTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Data").standardizedFileURL

  private static func input(_ path: String) throws -> RegisterInput {
    try RegisterInput(
      file: data.appending(path: path).path, usesCompanions: false)
  }

  private static func truth(_ folder: String) throws -> [String] {
    let file = data.appending(path: "\(folder)/truth.csv")
    let records = try DelimitedText.records(in: String(contentsOf: file, encoding: .utf8))
    return records.dropFirst().map { $0.cells.joined(separator: " ") }
  }

  private static func triples(_ register: Register) -> [String] {
    register.responsibilities.map { "\($0.item) \($0.party) \($0.role?.rawValue ?? "-")" }
  }

  @Test(arguments: [
    ("youth-employment-2022", "html"), ("ai-action-plan-2025", "docx"),
    ("ai-action-plan-2025", "md"),
  ])
  func `a public list is read as a person reads it`(folder: String, ending: String) throws {
    let input = try Self.input("\(folder)/worklist.\(ending)")
    let found = Self.triples(input.register)
    let truth = try Self.truth(folder)
    #expect(found == truth, "\(Set(found).symmetricDifference(truth).sorted())")
    #expect(input.register.diagnostics.filter { $0.severity != .note } == [])
  }

  @Test func `chapters, titles and texts are those of the documents`() throws {
    let youth = try Self.input("youth-employment-2022/worklist.html").register
    #expect(youth.title == "高校毕业生等青年就业工作的任务与分工")
    #expect(youth.themes == ["多开岗位", "服务不断线", "手续简化", "帮失业青年", "责任压实"])
    #expect(youth.items.count == 19)
    #expect(youth.items.first?.title == "让企业多招人")
    #expect(
      youth.items.first?.text
        == "让企业多招人。中小微企业招毕业生有社保补贴，职业技能有等级可评，申报科研项目与国有单位一个标准。")
    let plan = try Self.input("ai-action-plan-2025/worklist.docx").register
    #expect(plan.title == "America’s AI Action Plan, 2025: who does what")
    #expect(
      plan.themes == [
        "Accelerate AI innovation", "Build American AI infrastructure",
        "Lead in international AI diplomacy and security",
      ])
    #expect(plan.items.count == 44)
    #expect(
      plan.items.dropFirst().first?.title
        == "Find rules, guidance and agreements that hinder AI without need, and revise or…")
  }
}
