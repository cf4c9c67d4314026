/// Whether what Graphviz wrote is a whole file of its format: it reports success for some that are not.
enum OutputCheck {
  /// A PNG from its signature to its end chunk.
  ///
  /// ISO/IEC 15948:2004, Portable Network Graphics, 5.2 and 11.2.5.
  static func png(_ bytes: [UInt8]) throws(DiagramError) -> [UInt8] {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let end: [UInt8] = [
      0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
    ]
    guard bytes.starts(with: signature) else {
      throw .brokenOutput(format: .png, problem: "its signature is missing")
    }
    guard bytes.suffix(end.count).elementsEqual(end) else {
      throw .brokenOutput(format: .png, problem: "its end is missing")
    }
    return bytes
  }

  /// A PDF from its header to its end mark, whose table of objects leads to them.
  ///
  /// Where cairo gives up, it leaves objects out and names the place of another for theirs. A table that
  /// is compressed is not looked into.
  ///
  /// ISO 32000-1:2008, Document management, 7.5.4 and 7.5.5.
  static func pdf(_ bytes: [UInt8]) throws(DiagramError) -> [UInt8] {
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw .brokenOutput(format: .pdf, problem: "its header is missing")
    }
    let tail = String(decoding: bytes.suffix(48), as: UTF8.self).split(
      whereSeparator: \.isWhitespace)
    guard tail.count >= 3, tail[tail.count - 1] == "%%EOF", tail[tail.count - 3] == "startxref",
      let table = Int(tail[tail.count - 2]), bytes.indices.contains(table)
    else {
      throw .brokenOutput(format: .pdf, problem: "its end is missing")
    }
    guard objectsStand(in: bytes, at: table) else {
      throw .brokenOutput(format: .pdf, problem: "objects of it are missing")
    }
    return bytes
  }

  // A table is "xref", the first number and the count, and entries of exactly 20 bytes.
  private static func objectsStand(in bytes: [UInt8], at table: Int) -> Bool {
    guard bytes[table...].starts(with: "xref".utf8) else { return true }
    let lines = bytes[table...].prefix(64).split(separator: UInt8(ascii: "\n"))
    guard lines.count >= 2 else { return false }
    let range = String(decoding: lines[1], as: UTF8.self).split(separator: " ").compactMap {
      Int($0)
    }
    guard range.count == 2, range[1] >= 0, range[1] <= (bytes.count - lines[1].endIndex - 1) / 20
    else { return false }
    return (0..<range[1]).allSatisfy { index in
      let start = lines[1].endIndex + 1 + 20 * index
      guard bytes[start + 17] == UInt8(ascii: "n") else { return true }
      guard let place = Int(String(decoding: bytes[start..<start + 10], as: UTF8.self)),
        bytes.indices.contains(place)
      else { return false }
      return bytes[place...].starts(with: "\(range[0] + index) ".utf8)
    }
  }

  /// A graph in DOT, from its keyword to its closing brace.
  static func dot(_ bytes: [UInt8]) throws(DiagramError) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("graph"), text.last(where: { !$0.isWhitespace }) == "}" else {
      throw .brokenOutput(format: .dot, problem: "it is not a whole graph")
    }
    return bytes
  }
}
