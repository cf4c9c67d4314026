import TestNetworks
import Testing

@testable import TextEncodings

/// Short lists are told, or left open; none is taken for what it is not.
@Suite struct EncodingGuessTests {
  /// What came of a number of lists.
  private struct Count {
    var right = 0
    var open = 0
    var wrong: [String] = []

    mutating func add(_ text: String, in encoding: TextEncoding) throws {
      let bytes = try #require(text.bytes(in: encoding))
      switch EncodingGuess(bytes[...]) {
      case .taken(encoding): right += 1
      case .open, .none: open += 1
      case .taken(let other), .damaged(let other): wrong.append("\(other): \(text)")
      }
    }
  }

  /// Lists of some lines, each numbered or not.
  private func count(
    _ names: [String], in encoding: TextEncoding, lines: Int, lists: Int
  ) throws -> Count {
    var generator = SeededGenerator(seed: UInt64(lines))
    var count = Count()
    for _ in 0..<lists {
      let text = try (1...lines).map { line in
        let name = try #require(names.randomElement(using: &generator))
        return (Bool.random(using: &generator) ? "\(line)," : "") + name + "\n"
      }.joined()
      try count.add(text, in: encoding)
    }
    return count
  }

  /// The least share of lists that are told, by their number of lines.
  @Test(arguments: [(1, 0.5), (3, 0.9), (10, 1.0), (50, 1.0)])
  func `short lists are told or left open`(lines: Int, least: Double) throws {
    let lists = lines > 10 ? 10 : 100
    for (names, encoding) in [
      (OfficeLists.simplified, TextEncoding.gb18030), (OfficeLists.traditional, .big5),
      (OfficeLists.traditional, .gb18030), (OfficeLists.portuguese, .windows1252),
    ] {
      let count = try count(names, in: encoding, lines: lines, lists: lists)
      #expect(count.wrong.isEmpty, "\(encoding), \(lines) lines: \(count.wrong)")
      #expect(
        Double(count.right) >= least * Double(lists),
        "\(encoding), \(lines) lines: \(count.right) right, \(count.open) open")
    }
  }

  @Test func `UTF-8 with a wrong byte is UTF-8`() {
    for text in ["清单和任务", "Educação, saúde, habitação e justiça é João"] {
      var bytes = Array(text.utf8)
      bytes.append(contentsOf: [0xE9, 0x41])
      #expect(EncodingGuess(bytes[...]) == .damaged(.utf8))
    }
  }

  /// FF begins no character of GB 18030.
  @Test func `a list with a wrong byte is what most of it is`() throws {
    let text = OfficeLists.simplified.prefix(12).joined(separator: "\n")
    var bytes = try #require(text.bytes(in: .gb18030))
    bytes.append(contentsOf: [0x0A, 0xFF, 0x0A])
    #expect(EncodingGuess(bytes[...]) == .damaged(.gb18030))
  }

  @Test func `what fits nothing is left`() {
    var generator = SeededGenerator(seed: 7)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0x80...0xFF, using: &generator) }
    #expect(EncodingGuess(bytes[...]) == .none)
  }
}
