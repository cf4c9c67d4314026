import Foundation
import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import Testing

@testable import StakeholderReports

@Suite struct ReportTests {
  /// Links inside the page lead somewhere, and no anchor stands twice.
  @Test(arguments: Language.allCases) func `links lead`(language: Language) throws {
    let page = try html(language)
    let anchors = values(of: "id", in: page)
    #expect(anchors.count == Set(anchors).count)
    let links = values(of: "href", in: page).filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(links.count > 20)
    for link in links { #expect(anchors.contains(String(link)), "#\(link) leads nowhere") }
  }

  /// The table of contents leads to the sections of the page, each once and in their order.
  @Test func `contents are the sections`() throws {
    let page = try html(.english)
    let sections = page.components(separatedBy: "<section id=\"").dropFirst().map { piece in
      String(piece.prefix { $0 != "\"" })
    }
    let navigation = try #require(
      page.components(separatedBy: "<nav ").last?.components(separatedBy: "</nav>").first)
    #expect(sections.count >= 13)
    #expect(values(of: "href", in: navigation) == sections.map { "#" + $0 })
  }

  @Test func `every file is in the manifest`() throws {
    let report = try report(.english)
    let manifest = try #require(report.files.first { $0.path == "manifest.json" })
    let text = String(decoding: manifest.data, as: UTF8.self)
    for file in report.files where !["report.html", "manifest.json"].contains(file.path) {
      #expect(text.contains("\"\(file.path)\""))
    }
    // The digest of the five bytes "input", as sha256sum gives it.
    #expect(text.contains("c96c6d5be8d08a12e7b5cdc1b207fa6b2430974c86803d8891675e76fd992c20"))
  }

  /// Before anything else on the page, in its language.
  @Test(arguments: Language.allCases)
  func `a report of a part says so at its top`(language: Language) throws {
    let unread = Diagnostic(
      severity: .error, code: .unreadAnnotation, line: 6, subjects: ["2", "（丙部）"], message: "")
    let report = try report(language, diagnostics: [unread])
    let file = try #require(report.files.first { $0.path == "report.html" })
    let page = String(decoding: file.data, as: UTF8.self)
    let parts = page.components(separatedBy: "<nav ")
    let note = try #require(
      parts[0].components(separatedBy: "<a href=\"#unread-table\">").dropFirst().first?.prefix {
        $0 != "<"
      })
    #expect(note.contains("1") && note.contains("2") && !note.contains("{"))
    #expect(parts[1].contains("id=\"unread-table\""))
    #expect(try !html(language).contains("unread-table"))
  }

  @Test func `evidence stands with its item`() throws {
    let page = try html(.simplifiedChinese)
    #expect(page.contains("第3–4行"))
    #expect(page.contains("（甲司牵头，乙部参与）"))
  }

  /// What a measure does not give as it is defined stands at the table, among the methods, and in what
  /// the command says.
  @Test(arguments: Language.allCases)
  func `a measure that gives up says so`(language: Language) throws {
    let hasty = Measure(Measure.eigenvector.definition) {
      incidence, _ -> MeasureOutcome<[Double?]> in
      MeasureOutcome(
        [Double?](repeating: nil, count: incidence.rowCount),
        shortfall: .notSettled(rounds: 7, residual: 0.5))
    }
    let report = try report(language, measures: [.closeness, hasty])
    #expect(
      report.notices == [
        FindingWording(.english).shortfall(
          .notSettled(rounds: 7, residual: 0.5), of: hasty.definition)
      ])
    let page = try #require(report.files.first { $0.path == "report.html" })
    let text = String(decoding: page.data, as: UTF8.self)
    // The page's other languages are packed.
    let sentence = FindingWording(language).shortfall(
      .notSettled(rounds: 7, residual: 0.5), of: hasty.definition)
    #expect(text.components(separatedBy: sentence).count == 3, "\(sentence)")
    #expect(try self.report(language).notices.isEmpty)
  }

  private func html(_ language: Language) throws -> String {
    let page = try #require(try report(language).files.first { $0.path == "report.html" })
    return String(decoding: page.data, as: UTF8.self)
  }

  private func report(
    _ language: Language, measures: [Measure]? = nil, diagnostics: [Diagnostic] = []
  ) throws -> Report {
    let evidence = Evidence(firstLine: 3, lastLine: 4, text: "（甲司牵头，乙部参与）")
    let register = try Register(
      title: "清单",
      parties: [
        Party(name: "甲司", side: .macau), Party(name: "乙部", side: .mainland),
        Party(name: "丙部", side: .mainland),
      ],
      items: [
        Item(id: "1", theme: "交通", title: "建桥", line: 2), Item(id: "2", title: "修路", line: 6),
      ],
      responsibilities: [
        Responsibility(party: "甲司", item: "1", role: .lead, evidence: evidence),
        Responsibility(party: "乙部", item: "1", role: .participant, evidence: evidence),
        Responsibility(party: "甲司", item: "2", role: .lead),
        Responsibility(party: "丙部", item: "2", role: .participant),
      ], diagnostics: diagnostics)
    let findings =
      measures.map { Findings(register, seed: 1, threads: 1, measures: $0) } ?? Findings(register)
    return try Report(
      findings,
      source: Report.Source(fileName: "list.txt", data: Data("input".utf8), version: "0"),
      doubts: register.doubts(), language: language)
  }

  /// The values of an attribute outside the drawings, whose ids are not the page's own.
  private func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { piece in
      String(piece.prefix { $0 != "\"" })
    }
  }
}
