/// The part of a text by which its encoding is told: its first lines that are not ASCII alone.
///
/// In none of the candidates is a line break half of a character.
struct EncodingSample {
  private static let most = 1 << 16

  /// The lines.
  private(set) var bytes: [UInt8] = []
  /// Whether the last of them is not whole.
  private(set) var isCut = false

  init(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    while start < text.endIndex, bytes.count < Self.most {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.endIndex
      let line = text[start..<end]
      if line.contains(where: { $0 >= 0x80 }) {
        // From a very long line only what surrounds its first such byte, cut before it between characters.
        let room = Self.most - bytes.count
        if line.count > room {
          let first = line.firstIndex { $0 >= 0x80 } ?? start
          bytes += line[max(start, first - 64)...].prefix(room)
          isCut = true
        } else {
          bytes += line
        }
      }
      start = end
    }
  }

  /// Whether the lines convert from an encoding into text without control characters.
  func converts(_ encoding: TextEncoding) -> Bool {
    guard let converter = EncodingConverter(from: encoding.converterName, to: "UTF-8") else {
      return false
    }
    let conversion = converter.convert(bytes[...])
    guard conversion.fault == nil || (isCut && conversion.isCut) else { return false }
    return !String(decoding: conversion.output, as: UTF8.self).unicodeScalars.contains {
      (0x7F...0x9F).contains($0.value)
    }
  }
}
