import Foundation
import Languages
import ResponsibilityRegister
import StakeholderDiagrams
import StakeholderFindings
import Testing

@testable import StakeholderReports

@Suite struct ReportFiguresTests {
  /// Two sides, chapters, and units that share items: every figure can be drawn.
  private func register(withThemes: Bool = true) throws -> Register {
    let parties =
      [Party(name: "甲司", side: .macau), Party(name: "乙局", side: .macau)]
      + ["丙部", "丁部", "戊部"].map { Party(name: $0, side: .mainland) }
    let items = (1...4).map {
      Item(id: "\($0)", theme: withThemes ? "章\($0 % 2)" : nil, title: "工作\($0)")
    }
    return try Register(
      title: "清单", parties: parties, items: items,
      responsibilities: items.enumerated().flatMap { index, item in
        [
          Responsibility(party: parties[index % 2].name, item: item.id, role: .lead),
          Responsibility(party: parties[2].name, item: item.id, role: .participant),
          Responsibility(party: parties[3 + index / 2].name, item: item.id, role: .participant),
        ]
      })
  }

  private func report(_ register: Register) throws -> Report {
    try Report(
      Findings(register),
      source: Report.Source(fileName: "list.txt", data: Data("input".utf8), version: "0"),
      doubts: [], language: .english)
  }

  /// The files of diagrams are those of the kinds' figures, and the cards of parties; each figure stands
  /// in the page with its caption.
  @Test func `figures are those of the kinds`() throws {
    let report = try report(register())
    let names = Set(
      report.files.compactMap { file -> String? in
        guard file.path.hasPrefix("diagrams/") else { return nil }
        return String(file.path.dropFirst("diagrams/".count).prefix { $0 != "." })
      })
    let figures = DiagramKind.allCases.flatMap(\.figures)
    #expect(names.filter { !$0.hasPrefix("party-") } == Set(figures.map(\.name)))
    let page = String(decoding: report.files[0].data, as: UTF8.self)
    for figure in figures {
      #expect(page.contains("\(figure.caption(in: .english))"), "\(figure.name)")
      #expect(page.contains("diagrams/\(figure.name).png"), "\(figure.name)")
    }
  }

  @Test func `what there is none of is left out`() throws {
    let paths = try report(register(withThemes: false)).files.map(\.path)
    #expect(paths.contains("diagrams/contact-matrix.svg"))
    #expect(!paths.contains("diagrams/overview.svg") && !paths.contains("diagrams/alluvial.svg"))
  }
}
