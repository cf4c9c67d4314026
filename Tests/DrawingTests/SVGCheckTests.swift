import Testing

@testable import Drawing

@Suite struct SVGCheckTests {
  @Test(arguments: [
    "<svg/>",
    "<svg><g id=\"a\" class=\"b\">b &amp; c<title>\n</title></g></svg>\n",
    "<svg>&#45;&#x2d;</svg>",
  ]) func `accepts well formed`(text: String) throws {
    try SVGCheck.check(Array(text.utf8))
  }

  @Test(arguments: [
    "", "x", "<svg>", "<svg></g>", "</svg>", "<svg/><svg/>", "<svg a=b/>", "<svg a=\"1\" a=\"2\"/>",
    "<svg a=\"<\"/>", "<svg>a & b</svg>", "<svg>&</svg>", "<svg>&;</svg>", "<svg>\u{1}</svg>", "<",
    "<svg a=\"", "<svg><!-- ", "<svg/>tail", "<?xml version=\"1.0\"?><svg/>",
    "<!DOCTYPE svg><svg/>", "<svg><!-- x --></svg>", "<svg>\u{FFFE}</svg>", "<svg a=\"&x\"/>",
    "<svg>&thisisfartoolong;</svg>",
  ]) func `refuses what is not`(text: String) {
    #expect(throws: SVGCheck.Fault.self) { try SVGCheck.check(Array(text.utf8)) }
  }

  @Test func `refuses bytes that are not UTF-8`() {
    #expect(throws: SVGCheck.Fault.self) { try SVGCheck.check([0x3C, 0xFF, 0x3E]) }
  }
}
