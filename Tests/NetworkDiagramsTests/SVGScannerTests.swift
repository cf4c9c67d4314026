import Testing

@testable import NetworkDiagrams

@Suite struct SVGScannerTests {
  @Test(arguments: [
    "<svg/>",
    "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<!-- x --><svg><g id=\"a\">b &amp; c</g></svg>\n",
    "<svg>&#45;&#x2d;</svg>",
  ]) func acceptsWellFormed(text: String) throws {
    _ = try SVGScanner.tokens(Array(text.utf8))
  }

  @Test(arguments: [
    "", "x", "<svg>", "<svg></g>", "</svg>", "<svg/><svg/>", "<svg a=b/>", "<svg a=\"1\" a=\"2\"/>",
    "<svg a=\"<\"/>", "<svg>a & b</svg>", "<svg>&</svg>", "<svg>&;</svg>", "<svg>\u{1}</svg>", "<",
    "<svg a=\"", "<svg><!-- ", "<svg/>tail", "<svg>&thisisfartoolong;</svg>",
  ]) func refusesWhatIsNot(text: String) {
    #expect(throws: SVGScanner.Fault.self) { try SVGScanner.tokens(Array(text.utf8)) }
  }

  @Test func refusesBytesThatAreNotUTF8() {
    #expect(throws: SVGScanner.Fault.self) { try SVGScanner.tokens([0x3C, 0xFF, 0x3E]) }
  }
}
