import Foundation

/// The text that bytes hold, if they are UTF-8 and nothing else.
///
/// A byte-order mark at the start is passed over. Nothing is repaired: a wrong byte is reported with
/// its line, its column and its offset, since a repaired name would be another name.
///
/// - Throws: ``RegisterError`` for no bytes at all, UTF-16 or UTF-32, a PDF, Word or other binary file,
///   and bytes that are not UTF-8.
/// - Complexity: O(length).
public func decodeText(_ bytes: some Collection<UInt8>) throws(RegisterError) -> String {
  let bytes = Array(bytes)
  if let form = BinaryForm.allCases.first(where: { bytes.starts(with: $0.signature) }) {
    throw RegisterError(line: 1, column: 1, problem: form.problem, remedy: form.remedy)
  }
  let content = bytes.starts(with: utf8Mark) ? bytes[utf8Mark.count...] : bytes[...]
  guard !content.isEmpty else {
    throw RegisterError(problem: "the file is empty", remedy: "give a file with text in it")
  }
  if let zero = content.firstIndex(of: 0) {
    let (line, column) = place(of: zero, in: content)
    throw RegisterError(
      line: line, column: column, problem: "byte \(zero + 1) is NUL: this is a binary file",
      remedy: "give plain text in UTF-8")
  }
  guard let text = String(validating: content, as: UTF8.self) else {
    let bad = firstInvalidByte(in: content) ?? content.startIndex
    let (line, column) = place(of: bad, in: content)
    let value = String(content[bad], radix: 16, uppercase: true)
    throw RegisterError(
      line: line, column: column,
      problem: "byte \(bad + 1) (0x\(value.count < 2 ? "0" : "")\(value)) is not UTF-8",
      remedy: "save the file as UTF-8 (Chinese text from older programs is often GB 18030 or Big5)")
  }
  return text
}

private let utf8Mark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Files that people take for text, told by their first bytes.
private enum BinaryForm: CaseIterable {
  // UTF-32 stands first: its mark begins with that of UTF-16.
  case utf32, utf16LittleEndian, utf16BigEndian, pdf, zip

  var signature: [UInt8] {
    switch self {
    case .utf32: [0xFF, 0xFE, 0, 0]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .pdf: Array("%PDF-".utf8)
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    }
  }

  var problem: String {
    switch self {
    case .utf32: "the text is UTF-32"
    case .utf16LittleEndian, .utf16BigEndian: "the text is UTF-16 (\"Unicode\" in Windows programs)"
    case .pdf: "this is a PDF, not text"
    case .zip: "this is a Word, Excel or ZIP file, not text"
    }
  }

  var remedy: String {
    switch self {
    case .utf32, .utf16LittleEndian, .utf16BigEndian: "save it as UTF-8"
    case .pdf: "take its text out first, for instance with pdftotext"
    case .zip: "save it as plain text or CSV in UTF-8"
    }
  }
}

/// The 1-based line and column, in characters, of a byte; what precedes it is valid UTF-8.
private func place(of index: Int, in bytes: ArraySlice<UInt8>) -> (line: Int, column: Int) {
  let before = String(decoding: bytes[..<index], as: UTF8.self)
  var line = 1
  var column = 1
  for character in before {
    if character == "\n" || character == "\r" || character == "\r\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }
  return (line, column)
}

private func firstInvalidByte(in bytes: ArraySlice<UInt8>) -> Int? {
  // The decoder consumes one scalar at a time; what it has consumed before a fault is the place.
  var position = bytes.startIndex
  while position < bytes.endIndex {
    let length = sequenceLength(bytes[position])
    let end = position + length
    guard length > 0, end <= bytes.endIndex,
      String(validating: bytes[position..<end], as: UTF8.self) != nil
    else { return position }
    position = end
  }
  return nil
}

private func sequenceLength(_ lead: UInt8) -> Int {
  switch lead {
  case 0x00...0x7F: 1
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 0
  }
}
