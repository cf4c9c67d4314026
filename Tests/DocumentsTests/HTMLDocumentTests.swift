import DocumentBlocks
import Foundation
import Testing
import TextEncodings

@testable import Documents

@Suite struct HTMLDocumentTests {
  private func read(_ body: String) throws -> SourceDocument {
    try HTMLDocument.document("<!DOCTYPE html><html><body>\(body)</body></html>")
  }

  @Test(arguments: [
    ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
    ("<ol start=5><li>a</li><li value=9>b</li><li>c</li></ol>", ["5. a", "9. b", "10. c"]),
    ("<ol reversed><li>a</li><li>b<ul><li>x</li></ul></li></ol>", ["2. a", "1. b", "• x"]),
    ("<ol type=A><li>a</li></ol><ol type=i><li>a</li><li>b</li></ol>", ["A. a", "i. a", "ii. b"]),
    ("<ol style='list-style-type: cjk-ideographic'><li>甲</li><li>乙</li></ol>", ["一、甲", "二、乙"]),
    ("<ul style='list-style:none'><li>a</li></ul>", ["a"]),
    ("<ol><li><p>a</p><p>more</p></li><li>b</li></ol>", ["1. a", "more", "2. b"]),
    ("<ol><li>a<ol type=a><li>x</li></ol></li><li>b</li></ol>", ["1. a", "a. x", "2. b"]),
  ])
  func `lists show the numbers that a browser shows`(html: String, expected: [String]) throws {
    #expect(try read(html).shownParagraphs == expected)
  }

  @Test func `levels of lists and headings are told`() throws {
    let document = try read("<h2>Plan</h2><ul><li>a<ul><li>b</ul></ul><p>c")
    #expect(document.paragraphs.map(\.headingLevel) == [2, nil, nil, nil])
    #expect(document.paragraphs.map(\.listLevel) == [nil, 1, 2, nil])
  }

  @Test(arguments: [
    ("<p>one\n  two</p>", "one two"),
    ("<p>推进\n  绿色</p>", "推进绿色"),
    ("<p>推进</span>\n<span>绿色</p>", "推进绿色"),
    ("<p>A<b>B</b> <i>C</i></p>", "AB C"),
    ("<p>&#12288;&#12288;&nbsp;（一）甲&shy;事&#8203;</p>", "（一）甲事"),
    ("<p>x<sup>2</sup> &lt;&amp;&eacute;</p>", "x2 <&é"),
    ("<p>漢<ruby>字<rt>zi</rt></ruby></p>", "漢字"),
    ("<pre>a\n</pre>", "a"),
  ])
  func `text is read as it is seen`(html: String, expected: String) throws {
    #expect(try read(html).shownParagraphs == [expected])
  }

  @Test func `a line break makes a line and not a paragraph`() throws {
    let document = try read("<p>（一）甲。<br>　　（二）乙。<br/><br/>（三）丙。</p>")
    #expect(document.paragraphs.count == 1)
    #expect(document.paragraphs[0].lines.map(\.text) == ["（一）甲。", "（二）乙。", "（三）丙。"])
    #expect(document.paragraphs[0].lines.map(\.place.line) == [1, 2, 3])
  }

  @Test func `what is not shown is not read`() throws {
    let document = try read(
      """
      <script>var a = '<p>no</p>';</script><style>p{}</style><nav><p>Menu</p></nav>
      <div hidden><div><p>no</p></div>no</div><p style="color:red; DISPLAY : none">no</p><p>yes</p>
      <select><option>no</option></select><!-- no --><footer>no</footer>
      """)
    #expect(document.shownParagraphs == ["yes"])
    #expect(document.noteCount(.hiddenText) == 2)
    // The menu and the footer.
    #expect(document.noteCount(.headersAndFooters) == 2)
  }

  /// What a page says of itself to be a menu, a path or a box at the edge is none of its matter.
  @Test(arguments: [
    "<aside><ol><li>Other</li></ol></aside>", "<ol class='breadcrumb'><li>Home</li></ol>",
    "<div class='Share share-box'><ul><li>Mail</li></ul></div>",
    "<div role='navigation'>Home</div>",
    "<div id='bread-crumb'>Home</div>", "<ul class='nav nav-tabs'><li>Home</li></ul>",
    "<header><ul><li>Home</li></ul></header>", "<header><form>Find</form></header>",
    "<div class='page-breadcrumbs'>Home</div>",
  ])
  func `what is beside the matter of a page is left out`(html: String) throws {
    let matter = "<h1>Plan</h1><p>Plant trees along the canal, and count them every year.</p>"
    let document = try read(html + matter)
    #expect(
      document.shownParagraphs == [
        "Plan", "Plant trees along the canal, and count them every year.",
      ])
    #expect(document.noteCount(.headersAndFooters) == 1)
    #expect(try read(matter + html).shownParagraphs == document.shownParagraphs)
  }

  /// Names mislead: what holds half of the text is the page's matter, and so is what only sounds like a menu.
  @Test(arguments: [
    "<div class='sidebar'><p>Plant trees.</p><p>Count them.</p></div><p>x</p>",
    "<div class='market-share'><p>Plant trees.</p><p>Count them.</p></div><p>x</p>",
    "<article><header><p>Plant trees.</p></header><p>Count them.</p><p>x</p></article>",
    "<table class='menu'><tr><td>Plant trees.<tr><td>Count them.<tr><td>x</table>",
  ])
  func `what only looks like a menu is read`(html: String) throws {
    #expect(try read(html).shownParagraphs == ["Plant trees.", "Count them.", "x"])
  }

  @Test func `the main element is the page where it holds much of it`() throws {
    let page = "<p>Site</p><ol><li>Home</li></ol><main><p>Plant trees.</p></main><p>Imprint</p>"
    let document = try read(page)
    #expect(document.shownParagraphs == ["Plant trees."])
    #expect(document.noteCount(.headersAndFooters) == 1)
    let long = String(repeating: "Plant trees along the canal. ", count: 20)
    #expect(try read("<p>\(long)</p><main><p>Go</p></main>").shownParagraphs.count == 2)
    #expect(try read("<main><p>a</p></main><main><p>b</p></main>").shownParagraphs == ["a", "b"])
    #expect(try read("<div role=main><div><p>a</p></div></div><p>b</p>").shownParagraphs == ["a"])
  }

  @Test(arguments: [
    ("任务与分工_政策_网站", "任务与分工", "任务与分工"), ("Site | Plan", "Plan", "Plan"),
    ("Plan for all", "Plan", "Plan for all"), ("Plan", "Plan", "Plan"), ("Plan", "Other", "Plan"),
  ])
  func `the name of the site is no part of the title`(
    title: String, heading: String, expected: String
  ) throws {
    let page = try HTMLDocument.document("<title>\(title)</title><h1>\(heading)</h1><p>x")
    #expect(page.title == expected)
  }

  @Test func `tables have their headings, spans and caption`() throws {
    let document = try read(
      """
      <table><caption>Tasks</caption><thead><tr><th>Task<th>Lead</thead>
      <tr><td rowspan=2>Roads<td>A</tr><tr><td>B<br>C</tr><tr><td colspan=2>end</table>
      """)
    let table = try #require(document.tables.first)
    #expect(table.caption == "Tasks")
    #expect(table.headerRowCount == 1)
    #expect(
      table.seen == [["Task", "Lead"], ["Roads", "A"], ["Roads", "B C"], ["end", "end"]])
    #expect(table[row: 2, column: 1].lines.map(\.text) == ["B", "C"])
  }

  @Test func `a row span of zero reaches to the end`() throws {
    let table = try #require(
      try read("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>").tables.first)
    #expect(table.seen == [["a", "b"], ["a", "c"], ["a", "d"]])
  }

  @Test func `tables that lay out the page are taken apart`() throws {
    let document = try read(
      """
      <table><tr><td>Menu</td><td><table width=90%><tr><td><h1>Plan</h1><p>Text.</p>
      <table border=1><tr><td>Task</td><td>Lead</td></tr><tr><td>a</td><td>B</td></tr></table>
      </td></tr></table></td></tr></table>
      """)
    #expect(document.shownParagraphs == ["Menu", "Plan", "Text."])
    #expect(document.tables.map(\.seen) == [[["Task", "Lead"], ["a", "B"]]])
  }

  @Test func `a table in the cell of a table with headings becomes lines`() throws {
    let document = try read(
      """
      <table><tr><th>Task<th>Who</tr><tr><td>a<td>
      <table><tr><td>Lead<td>B</tr><tr><td>With<td>C</tr></table></tr></table>
      """)
    #expect(document.tables.count == 1)
    #expect(document.tables[0][row: 1, column: 1].lines.map(\.text) == ["Lead\tB", "With\tC"])
    #expect(document.noteCount(.nestedTables) == 1)
  }

  @Test func `a list in a cell has its numbers in the lines`() throws {
    let document = try read(
      "<table><tr><td>a<td><ol><li>x<li>y</ol></tr><tr><td>b<td>z</tr></table>")
    #expect(document.tables[0][row: 0, column: 1].lines.map(\.text) == ["1. x", "2. y"])
  }

  @Test func `the title of the article goes before that of the page`() throws {
    let page = try HTMLDocument.document(
      "<html><head><meta name='ArticleTitle' content='Plan'><title>Plan - Site</title></head><p>x")
    #expect(page.title == "Plan")
    #expect(try HTMLDocument.document("<title> A\n B </title><p>x").title == "A B")
    #expect(try read("<p>x").title == nil)
  }

  @Test func `what pandoc writes is read`() throws {
    let document = try SourceDocument(contentsOf: Fixture.path("pandoc-en.html"))
    #expect(document.tables.map(\.seen) == [SampleList.english.rows])
    #expect(document.tables.first?.headerRowCount == 1)
    #expect(document.shownParagraphs.contains("ii. Set up a hotline."))
  }

  @Test(arguments: [
    String(repeating: "<div>", count: 200_000),
    String(repeating: "<table><tr><td>", count: 400) + "x",
    String(repeating: "<ol>", count: 3_000) + "<li>x",
    "<table>" + String(repeating: "<tr><td colspan=1000 rowspan=65534>x", count: 3_000),
    String(repeating: "<b></i>", count: 20_000) + "x",
    "<table><tr>" + String(repeating: "<td>x", count: 3_000)
      + String(repeating: "<tr><td>y", count: 3_000),
    "<p>&#99999999;&#0;&unknown;\u{0}x", "<ol start=99999999999999999999><li value=-9e9>x</ol>",
  ])
  func `hostile pages are read or refused`(html: String) {
    do { _ = try read(html) } catch { #expect(!"\(error)".contains("\n")) }
  }

  /// From a page, its bytes cut and changed by a seeded generator.
  @Test func `mangled pages are read or refused`() throws {
    let page = [UInt8](try Fixture.data("list-zh.html"))
    var state: UInt64 = 11
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<100 {
      var bytes = page
      for _ in 0..<1 + random(8) {
        let start = random(bytes.count)
        let end = min(bytes.count, start + random(60))
        if random(2) == 0 {
          bytes.removeSubrange(start..<end)
        } else {
          bytes[start] = UInt8(random(256))
        }
      }
      _ = try? SourceDocument(data: Data(bytes), name: "a.html", encoding: .gb18030)
    }
  }
}
