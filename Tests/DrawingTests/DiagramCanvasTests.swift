import Drawing
import TestDiagrams
import Testing

@Suite struct DiagramCanvasTests {
  private func options(
    _ paper: DiagramPaper = .natural, resolution: Double = 72
  ) -> RenderingOptions {
    RenderingOptions(
      resolution: resolution, coverage: FontCoverage { (_) throws(DiagramError) in [] },
      paper: paper)
  }

  /// The chunks of a PNG, whose check sums are worked out bit by bit here.
  private func chunks(_ png: [UInt8]) throws -> [(type: String, data: ArraySlice<UInt8>)] {
    func number(_ start: Int) -> UInt32 {
      png[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    var chunks: [(String, ArraySlice<UInt8>)] = []
    var next = 8
    while next < png.count {
      let count = Int(number(next))
      let body = png[next + 4..<next + 8 + count]
      var sum = UInt32.max
      for byte in body {
        sum ^= UInt32(byte)
        for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
      }
      try #require(~sum == number(next + 8 + count))
      chunks.append((String(decoding: body.prefix(4), as: UTF8.self), body.dropFirst(4)))
      next += 12 + count
    }
    return chunks
  }

  @Test func `a PNG says how large it is and not when it was made`() throws {
    let page = try SampleDiagrams.small().page()
    let png = try page.render(.png, options: options(resolution: 300))
    let chunks = try chunks(png)
    #expect(chunks.prefix(2).map(\.type) == ["IHDR", "pHYs"] && chunks.last?.type == "IEND")
    #expect(Set(chunks.dropFirst(2).dropLast().map(\.type)) == ["IDAT"])
    let width = Int((page.size.width * 300 / 72).rounded(.up))
    let height = Int((page.size.height * 300 / 72).rounded(.up))
    // 8 bits each of red, green and blue; 300 dots an inch are 11811 a metre.
    #expect(
      Array(chunks[0].data) == [
        0, 0, UInt8(width >> 8), UInt8(width & 255), 0, 0, UInt8(height >> 8), UInt8(height & 255),
        8, 2, 0, 0, 0,
      ])
    #expect(Array(chunks[1].data) == [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
    let isTheSameAgain = try page.render(.png, options: options(resolution: 300)) == png
    #expect(isTheSameAgain)
  }

  @Test(arguments: [
    (DiagramPaper.a4, "841.89 595.28", [1170, 827]), (.a3, "1190.55 841.89", [1654, 1170]),
    (.screen, "1920 1080", [2667, 1500]),
  ]) func `sheets have their sizes`(paper: DiagramPaper, box: String, dots: [Int]) throws {
    let page = try SampleDiagrams.small().page()
    let pdf = String(decoding: try page.render(.pdf, options: options(paper)), as: UTF8.self)
    #expect(pdf.contains("/MediaBox [ 0 0 \(box) ]"))
    let header = try chunks(page.render(.png, options: options(paper, resolution: 100)))[0].data
    let sizes = [header.prefix(4), header.dropFirst(4).prefix(4)]
      .map { $0.reduce(0) { $0 << 8 | Int($1) } }
    #expect(sizes == dots)
  }
}
