import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test func `same input same bytes`() throws {
    let report = try SharedReports.macau()
    #expect(try MadeReport(CommandRun.worklist, []).differences(from: report) == [])
    for name in [
      "report.html", "manifest.json", "network.graphml", "tables.xlsx", "tables/register.csv",
      "diagrams/responsibility-map.svg", "diagrams/responsibility-map.pdf",
      "diagrams/co-responsibility.svg", "diagrams/contact-matrix.svg",
    ] {
      #expect(report.files[name]?.isEmpty == false, "\(name) is missing")
    }
  }

  /// A language with letters of other widths and other words; of a register with two sides and themes, but
  /// few of each.
  @Test func `same input same bytes in another language`() throws {
    let folder = try TemporaryFolder()
    let list = try folder.file("few.csv", Data(Self.few.utf8)).path
    let report = try MadeReport(list, ["--language", "pt"])
    #expect(try report.text("report.html").contains("<html lang=\"pt\""))
    #expect(try MadeReport(list, ["--language", "pt"]).differences(from: report) == [])
  }

  private static let few = """
    item,theme,title,party,side,role
    1,Comércio,Feiras,商务部,mainland,participant
    1,Comércio,Feiras,经济财政司,macau,lead
    2,Comércio,Portos,海关总署,mainland,participant
    2,Comércio,Portos,经济财政司,macau,lead
    2,Comércio,Portos,保安司,macau,lead
    3,Cultura,Museus,文化和旅游部,mainland,participant
    3,Cultura,Museus,社会文化司,macau,lead
    3,Cultura,Museus,经济财政司,macau,lead

    """

  /// No address that a browser would fetch, and a policy that forbids it to.
  @Test func `self contained`() throws {
    let page = try SharedReports.macau().text("report.html")
    #expect(page.contains("default-src 'none'; script-src 'sha256-"))
    for word in ["src=\"", "<link", "@import", "url(http"] {
      #expect(!page.contains(word), "\(word)")
    }
    for text in ["经济财政司", "商务部", "政策研究和区域发展局"] { #expect(page.contains(text)) }
  }

  @Test func `hostile names stay text`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "ties.csv", Data("<script>alert(1)</script>,\"a\"\" onload=\"\"x\"\n{{css}},b&c\n".utf8))
    let goal = folder.url.appending(path: "out")
    let run = try CommandRun(["report", file.path, "-o", goal.path])
    #expect(run.status == 0)
    let page = try String(contentsOf: goal.appending(path: "report.html"), encoding: .utf8)
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("{{css}}"))
  }

  @Test func `other files in the folder stay`() throws {
    let report = try SharedReports.davis()
    #expect(report.files["notes.txt"] == SharedReports.notes)
    #expect(report.files["report.html"] != nil)
  }
}
