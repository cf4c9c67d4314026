#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes text of bytes after a mark, strictly, and says what stands in the way.
struct TextDecoder {
  let content: ArraySlice<UInt8>

  /// Where the first zero byte stands.
  var firstZero: Int? {
    unsafe content.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let zero = unsafe memchr(start, 0, bytes.count) else {
        return nil
      }
      return unsafe content.startIndex + (UnsafeRawPointer(zero) - start)
    }
  }

  /// The text in an encoding that a person named.
  func text(
    named: TextEncoding, mark: ByteOrderMark?
  ) throws(TextFault) -> (String, TextEncoding) {
    var encoding = named
    if let mark, named == .utf16, [.utf16LittleEndian, .utf16BigEndian].contains(mark.encoding) {
      encoding = mark.encoding
    } else if let mark, mark.encoding != named {
      throw TextFault(
        after: [], "the file begins with the mark of \(mark.encoding), so it is not \(named)",
        "leave out --encoding")
    } else if named == .utf16 {
      guard let found = UnmarkedUTF16.encoding(of: content) else {
        throw TextFault(
          "the file has no byte-order mark, and neither order of bytes makes it a list",
          "name UTF-16LE or UTF-16BE, or another encoding")
      }
      encoding = found
    }
    return (try text(in: encoding), encoding)
  }

  /// The text in the encoding that the document declares, if it converts.
  ///
  /// - Parameter wrong: Set to what is declared where it does not.
  func declaredText(_ wrong: inout String?) -> (String, TextEncoding)? {
    guard let name = DeclaredEncoding.name(in: content) else { return nil }
    if let encoding = TextEncoding(named: name), !encoding.name.hasPrefix("UTF-16"),
      !encoding.name.hasPrefix("UTF-32"), let text = try? text(in: encoding)
    {
      return (text, encoding)
    }
    // UTF-16 in bytes that can be read as ASCII is common in what was re-encoded, and of no consequence.
    wrong = name
    return nil
  }

  /// The text in the encoding in which its characters are the likeliest.
  func guessedText() throws(TextFault) -> (String, TextEncoding) {
    switch EncodingGuess(content) {
    case .taken(let encoding): return (try text(in: encoding, isSeeming: true), encoding)
    case .damaged(let encoding): return (try text(in: encoding, isSeeming: true), encoding)
    case .open(let encodings):
      throw notUTF8(
        "and the text is too short to tell its encoding: \(readings(in: encodings))",
        "name it with --encoding, such as --encoding \(encodings[0])")
    case .none:
      throw notUTF8(
        "and its characters fit no other encoding",
        "save the file as UTF-8, or name its encoding with --encoding")
    }
  }

  /// The text in an encoding.
  ///
  /// - Parameter isSeeming: Whether it is in that encoding by our own judgement alone.
  func text(
    in encoding: TextEncoding, isSeeming: Bool = false
  ) throws(TextFault) -> String {
    let whose = isSeeming ? ", which the text seems to be" : ""
    let remedy =
      encoding == .utf8 && !isSeeming
      ? "save the file as UTF-8 (Chinese text from older programs is often GB 18030 or Big5, which --encoding names)"
      : "mend it, or name another encoding with --encoding"
    if encoding == .utf8 {
      guard let text = String(validating: content, as: UTF8.self) else {
        let bad = UTF8Form.firstFault(in: content) ?? content.startIndex
        throw TextFault(
          after: content[..<bad], "\(described(bad)) is not UTF-8\(whose)", remedy)
      }
      return try withoutZeros(text, content)
    }
    guard let converter = EncodingConverter(from: encoding.converterName, to: "UTF-8") else {
      throw TextFault("this system cannot convert \(encoding)", "save the file as UTF-8")
    }
    let conversion = converter.convert(content)
    if let fault = conversion.fault {
      throw TextFault(
        after: conversion.output[...],
        conversion.isCut
          ? "the file ends within a character of \(encoding)\(whose)"
          : "\(described(fault)) is not \(encoding)\(whose)", remedy)
    }
    guard let text = String(validating: conversion.output, as: UTF8.self) else {
      throw TextFault("what \(encoding) converts to is no text", remedy)
    }
    return try withoutZeros(text, conversion.output[...])
  }

  private func withoutZeros(_ text: String, _ utf8: ArraySlice<UInt8>) throws(TextFault) -> String {
    guard let zero = utf8.firstIndex(of: 0) else { return text }
    throw TextFault(
      after: utf8[..<zero], "this is no text: a NUL stands in it", "give text, or another encoding")
  }

  private func notUTF8(_ more: String, _ remedy: String) -> TextFault {
    let bad = UTF8Form.firstFault(in: content) ?? content.startIndex
    return TextFault(after: content[..<bad], "\(described(bad)) is not UTF-8, \(more)", remedy)
  }

  /// What the first words beyond ASCII are in each encoding.
  private func readings(in encodings: [TextEncoding]) -> String {
    let sample = EncodingSample(content).bytes
    let line = sample.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return encodings.map { encoding in
      guard let converter = EncodingConverter(from: encoding.converterName, to: "UTF-8") else {
        return encoding.name
      }
      let text = String(decoding: converter.convert(line).output, as: UTF8.self)
      let words = text.prefix(16).map { $0.unicodeScalars.allSatisfy(Self.isShown) ? $0 : "�" }
      return "\(encoding) reads “\(String(words))”"
    }.joined(separator: ", ")
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }

  /// A byte by its place from 1 in the file and its value.
  private func described(_ index: Int) -> String {
    let digits = String(content[index], radix: 16, uppercase: true)
    return "byte \(index + 1) (0x\(digits.count < 2 ? "0" : "")\(digits))"
  }
}
