import MarkupReading
import Testing

@Suite struct HTMLReaderTests {
  private func events(_ html: String) throws -> [String] {
    var events: [String] = []
    try HTMLReader.read(Array(html.utf8)) { event throws(XMLFault) in
      switch event {
      case .start(let element):
        events.append(
          "<\(element.name)\(element.attributes.map { " \($0.name)=\($0.value)" }.joined())>")
      case .text(let text): events.append(text)
      case .end(let name): events.append("</\(name)>")
      }
    }
    return events
  }

  @Test func `elements that are not closed are closed where HTML has their end`() throws {
    #expect(
      try events("<UL><LI Class=a>one<li>two</ul>") == [
        "<html>", "<body>", "<ul>", "<li class=a>", "one", "</li>", "<li>", "two", "</li>", "</ul>",
        "</body>", "</html>",
      ])
  }

  @Test func `references of HTML are undone and a declared charset changes nothing`() throws {
    let page = try events(
      "<!DOCTYPE html><meta charset=gb2312><p>&ldquo;é&#20013;&rdquo;&nbsp;&amp;</p>")
    #expect(page.contains("“é中”\u{A0}&"))
  }

  @Test func `a declared entity stays out`() throws {
    let page = "<!DOCTYPE html [<!ENTITY a 'grown'>]><p>&a;</p>"
    #expect(try !events(page).contains("grown"))
  }

  @Test func `elements that nest too deeply are refused`() {
    let deep = String(repeating: "<div>", count: 100_000) + "<p>text</p>"
    #expect(throws: XMLFault.self) { try events(deep) }
  }

  @Test func `a fault that the body throws ends the reading`() {
    var count = 0
    #expect(throws: XMLFault(line: 7, message: "enough")) {
      try HTMLReader.read(Array("<p>a<p>b<p>c".utf8)) { _ throws(XMLFault) in
        count += 1
        throw XMLFault(line: 7, message: "enough")
      }
    }
    #expect(count == 1)
  }

  @Test func `no bytes have no events`() throws {
    #expect(try events("").isEmpty)
  }
}
