import NetworkFormats
import TestNetworks
import Testing

/// Files that are broken by chance or by intent are read or refused, never more.
@Suite struct HostileNumberedFilesTests {
  private static let samples: [(NetworkFormat, String)] = [
    (
      .pajek,
      "\u{FEFF}% c\n*Network n\n*Vertices 4 2\n1 \"a b\" 0.1 0.2 box ic Red\n2 b\n3 \"&#28595;\"\n"
        + "*Arcs :1 \"r\"\n1 3 2.5 l \"x\" w 3 [1-2]\n2: 2 4\n*Edgeslist\n1 3 4\n*Matrix\n0 1\n1 0\n"
        + "*Partition p\n% 1 - x\n*Vertices 4\n1\n1\n1 1\n*Vector v\n1.5\n2\n3\n4\n"
    ),
    (
      .dl,
      "DL NR=2, NC = 3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nROW LABELS:\n\"a, b\"\nc\nCOL LABELS:\n"
        + "x,y=z\nDATA:\n 1 0 2.5\n 0 1 -1\n"
    ),
    (.dl, "dl n=3 nm=2 format=edgelist1 labels embedded\ndata:\n\"a b\" c 2\nc d\n!\nc d\n"),
    (
      .dl,
      "dl nr=2 nc=2 format = nodelist2\nrow labels:\na b\ncol labels embedded\ndata:\n1 x y\n2 y\n"
    ),
    (.matrix, "# m\n0 1 0\n1,2.5,1\n0 0 1\n"),
  ]
  private static let bytes: [UInt8] =
    Array("\0\n\r \t\"*:%&#;[]=,.-+0199eE!xl\u{FF}".utf8) + [0x80, 0xFF]

  @Test(arguments: samples.indices)
  func `a file with bytes changed, doubled or missing is read or refused`(index: Int) throws {
    let (format, text) = Self.samples[index]
    let sample = Array(text.utf8)
    _ = try NetworkDocument(sample, format: format)
    var generator = SeededGenerator(seed: UInt64(index))
    var readCount = 0
    for _ in 0..<800 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: bytes[place] = Self.bytes.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(Self.bytes.randomElement(using: &generator) ?? 0, at: place)
        case 3: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
        default: bytes = Array(bytes.prefix(place))
        }
      }
      do throws(NetworkFormatError) {
        let document = try NetworkDocument(bytes, format: format)
        readCount += 1
        // What was read holds together: it is written, and that is read.
        for other in [NetworkFormat.pajekProject, .dl] {
          let again = try NetworkDocument(try document.bytes(in: other), format: other)
          #expect(again.nodes.count == document.nodes.count)
        }
      } catch {
        #expect(!error.message.isEmpty && !error.message.contains("\n"))
      }
    }
    #expect(readCount > 0)
  }

  @Test func `counts that no file could fill are refused`() {
    let texts: [(NetworkFormat, String)] = [
      (.pajek, "*Vertices 1000000000\n*Edges\n1 999999999\n"),
      (.pajek, "*Vertices 9223372036854775807 9223372036854775807\n*Matrix\n1\n"),
      (.pajek, "*Vertices 3\n*Partition p\n*Vertices 1000000000\n1\n"),
      (.dl, "dl n=2147483647 format=edgelist2\ndata:\n1 1\n"),
      (.dl, "dl nr=2147483647 nc=2147483647\ndata:\n1 1\n"),
      (.dl, "dl format=edgelist2\ndata:\n1000000000 1\n"),
    ]
    for (format, text) in texts {
      #expect(throws: NetworkFormatError.self) {
        try NetworkDocument(Array(text.utf8), format: format)
      }
    }
  }

  @Test func `names of attributes that ties could not fill are refused`() {
    var text = "*Vertices 2\n*Edges\n"
    for tie in 0..<3_000 { text += "1 2 1 a\(tie) b c\(tie) d\n" }
    #expect(throws: NetworkFormatError.self) {
      try NetworkDocument(Array(text.utf8), format: .pajek)
    }
  }
}
