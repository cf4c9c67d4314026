import Foundation
import ResponsibilityRegister
import StakeholderFindings

@testable import StakeholderReports

extension ReportContent {
  /// What the report draws on where so many units all answer for one item, in English.
  static func ofOneItem(units count: Int) throws -> ReportContent {
    let names = (1...count).map { "unit \($0)" }
    let register = try Register(
      parties: names.map { Party(name: $0) }, items: [Item(id: "1", title: "建桥")],
      responsibilities: names.map { Responsibility(party: $0, item: "1") })
    return ReportContent(
      ReportAnalysis(Findings(register), doubts: []),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: .english)
  }
}
