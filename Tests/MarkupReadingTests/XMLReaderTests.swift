import MarkupReading
import Testing

@Suite struct XMLReaderTests {
  private func events(_ text: String) throws -> [XMLEvent] {
    try XMLReader.read(Array(text.utf8)) { (reader) throws(XMLFault) in
      var all: [XMLEvent] = []
      while let event = try reader.next() { all.append(event) }
      return all
    }
  }

  private func fault(_ text: String) -> XMLFault? {
    do {
      _ = try events(text)
      return nil
    } catch { return error as? XMLFault }
  }

  @Test func `elements, attributes and text come in their order`() throws {
    let text = "<?xml version=\"1.0\"?>\n<a>\n<b:c x=\"1\" y='&lt;澳门&gt;'/>&amp;<![CDATA[<d>]]></a>"
    let all = try events(text)
    #expect(all.count == 6)
    guard case .start(let a) = all[0], case .start(let c) = all[2] else {
      Issue.record("no start")
      return
    }
    #expect(a.name == "a")
    #expect(a.line == 2)
    #expect(c.name == "c")
    #expect(c["x"] == "1")
    #expect(c["y"] == "<澳门>")
    #expect(c["z"] == nil)
    #expect(c.line == 3)
    #expect(all[3] == .end("c"))
    #expect(
      all[4...5].map { if case .text(let piece) = $0 { piece } else { "" } }.joined() == "&<d>")
    #expect(all.last == .end("a"))
  }

  @Test func `every reference in an attribute is undone, and an end of line in one is a blank`()
    throws
  {
    let all = try events("<a b='&amp;&amp;lt;&#38;&#x26;&quot;&apos;&#10;&#13;&#9;\n&#x1F469;'/>")
    guard case .start(let a) = all[0] else {
      Issue.record("no start")
      return
    }
    #expect(a["b"] == "&&lt;&&\"'\n\r\t 👩")
  }

  @Test func `an encoding that the text claims does not count`() throws {
    let all = try events("<?xml version=\"1.0\" encoding=\"GB18030\"?><a>局</a>")
    #expect(all[1] == .text("局"))
  }

  @Test(arguments: [
    "<!DOCTYPE a><a/>",
    "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <a> - -><!DOCTYPE a> --><?x <a>?>\n<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
  ]) func `a document type is refused`(text: String) {
    #expect(fault(text)?.message.contains("document type") == true)
  }

  @Test func `what looks like a document type elsewhere is text`() throws {
    let text = "<!-- <!DOCTYPE a> --><?x <!DOCTYPE a>?><a><![CDATA[<!DOCTYPE a>]]></a>"
    #expect(try events(text).contains(.text("<!DOCTYPE a>")))
  }

  @Test func `an entity that multiplies is refused at once`() {
    var text = "<!DOCTYPE a [<!ENTITY l0 \"ha\">"
    for n in 1...40 { text += "<!ENTITY l\(n) \"&l\(n - 1);&l\(n - 1);\">" }
    text += "]><a b=\"&l40;\">&l40;</a>"
    #expect(fault(text) != nil)
  }

  @Test(arguments: ["<a>", "<a></b>", "", "a", "<a b=1/>", "<a>&b;</a>", "<a/><b/>", "<a\u{0}/>"])
  func `what is no XML is a fault with a place`(text: String) {
    let fault = fault(text)
    #expect(fault.map { $0.line >= 1 && !$0.message.isEmpty } == true)
  }

  @Test func `a fault names its line`() {
    #expect(fault("<a>\n<b>\n</c>\n</a>")?.line == 3)
  }

  @Test func `elements may nest so deep and no deeper`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try events(nested(XMLReader.depthLimit)).count == 2 * XMLReader.depthLimit)
    #expect(fault(nested(XMLReader.depthLimit + 1))?.message.contains("nested") == true)
    #expect(fault(nested(100_000)) != nil)
  }

  @Test func `an element is passed over whole, and its text is taken whole`() throws {
    let rest = try XMLReader.read(Array("<a><b>1<c>2</c></b><d>3<e>4</e>5</d></a>".utf8)) {
      (reader) throws(XMLFault) in
      _ = try reader.next()
      _ = try reader.next()
      try reader.skipElement()
      _ = try reader.next()
      return try reader.textOfElement()
    }
    #expect(rest == "345")
  }

  @Test func `a long file is read whole`() throws {
    let text =
      "<a>" + String(repeating: "<b c=\"12345678\">12345678</b>\n", count: 100_000) + "</a>"
    let count = try XMLReader.read(Array(text.utf8)) { (reader) throws(XMLFault) in
      var count = 0
      while let event = try reader.next() { if case .start = event { count += 1 } }
      return count
    }
    #expect(count == 100_001)
  }
}
