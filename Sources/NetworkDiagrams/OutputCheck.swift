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

  /// A PDF from its header to its end mark.
  static func pdf(_ bytes: [UInt8]) throws(DiagramError) -> [UInt8] {
    guard bytes.starts(with: "%PDF-".utf8) else {
      throw .brokenOutput(format: .pdf, problem: "its header is missing")
    }
    let tail = String(decoding: bytes.suffix(16), as: UTF8.self)
    guard tail.contains("%%EOF") else {
      throw .brokenOutput(format: .pdf, problem: "its end is missing")
    }
    return bytes
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
