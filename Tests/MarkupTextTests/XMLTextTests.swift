import MarkupText
import Testing

@Suite struct XMLTextTests {
  @Test(arguments: [
    ("", ""),
    ("澳门 & <b>\"x\"</b> 'y'", "澳门 &amp; &lt;b&gt;&quot;x&quot;&lt;/b&gt; &#39;y&#39;"),
    ("a\tb\nc", "a\tb\nc"),
    ("a\r\nb", "a&#13;\nb"),
    ("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    (
      "\u{7F}\u{85}\u{9F}\u{A0}\u{10FFFF}\u{2028}é",
      "\u{FFFD}\u{FFFD}\u{FFFD}\u{A0}\u{10FFFF}\u{2028}é"
    ),
  ])
  func `means in markup what it meant in text`(text: String, escaped: String) {
    #expect(XMLText.escaped(text) == escaped)
  }

  @Test func `line ends and tabulators of an attribute are references`() {
    var bytes: [UInt8] = []
    XMLText.appendAttribute("a\tb\nc\r<\u{0}名", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a&#9;b&#10;c&#13;&lt;\u{FFFD}名")
  }

  @Test(arguments: [
    "", "a\t\r\n", "<澳门>", "\u{A0}\u{10FFFF}", "a\u{0}", "\u{1F}", "\u{7F}", "\u{9F}", "\u{FFFF}",
  ])
  func `can hold what it writes without replacement`(text: String) {
    #expect(XMLText.canHold(text) == !XMLText.escaped(text).contains("\u{FFFD}"))
  }

  @Test func `appends what it escapes`() {
    var bytes = Array("a".utf8)
    XMLText.append("<名>", to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "a&lt;名&gt;")
  }
}
