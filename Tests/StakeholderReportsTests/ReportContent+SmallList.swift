import Foundation
import ResponsibilityRegister
import StakeholderFindings

@testable import StakeholderReports

extension ReportContent {
  /// What the report draws on of a register small enough to work out by hand.
  ///
  ///     item  leads  participants        A and B stand on the left side,
  ///     1     A      X                   X, Y and Z on the right
  ///     2     A B    X Y
  ///     3     A      Y
  ///     4     B
  ///     5     B      Z
  static func ofSmallList(
    doubts: [Diagnostic] = [], language: Language = .english
  ) throws -> ReportContent {
    let teams: [(item: String, leads: [String], participants: [String])] = [
      ("1", ["A"], ["X"]), ("2", ["A", "B"], ["X", "Y"]), ("3", ["A"], ["Y"]), ("4", ["B"], []),
      ("5", ["B"], ["Z"]),
    ]
    let register = try Register(
      title: "A small list",
      parties: ["A", "B"].map { Party(name: $0, side: Side(rawValue: "left")) }
        + ["X", "Y", "Z"].map { Party(name: $0, side: Side(rawValue: "right")) },
      items: teams.map {
        Item(id: $0.item, theme: $0.item < "4" ? "First" : nil, title: "Task \($0.item)")
      },
      responsibilities: teams.flatMap { team in
        team.leads.map { Responsibility(party: $0, item: team.item, role: .lead) }
          + team.participants.map {
            Responsibility(party: $0, item: team.item, role: .participant)
          }
      })
    return ReportContent(
      ReportAnalysis(Findings(register, contactNull: .sizes), doubts: doubts),
      source: Report.Source(fileName: "list.txt", data: Data(), version: "0"), language: language)
  }
}
