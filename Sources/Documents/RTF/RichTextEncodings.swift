import Foundation
import TextEncodings

/// The encodings of bytes in Rich Text Format: of the file, and of each font that names a character set.
struct RichTextEncodings {
  private var page: TextEncoding = .windows1252
  private var fonts: [Int: TextEncoding] = [:]

  mutating func setPage(_ number: Int) {
    if let encoding = Self.encoding(page: number) { page = encoding }
  }

  mutating func setCharacterSet(_ set: Int, ofFont font: Int) {
    let pages = [
      77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1_253, 162: 1_254, 177: 1_255,
      178: 1_256, 186: 1_257, 204: 1_251, 222: 874, 238: 1_250,
    ]
    if let number = pages[set], let encoding = Self.encoding(page: number) {
      fonts[font] = encoding
    }
  }

  /// The text of bytes in a font; a sign that stands for what is unknown where they are none.
  func text(_ bytes: [UInt8], font: Int?) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
    let encoding = font.flatMap { fonts[$0] } ?? page
    return (try? DecodedText(Data(bytes), encoding: encoding).text) ?? "\u{FFFD}"
  }

  private static func encoding(page: Int) -> TextEncoding? {
    switch page {
    case 936, 54_936: .gb18030
    case 950: .big5
    case 932: .shiftJIS
    case 949: .eucKR
    case 1_252: .windows1252
    case 10_000: .macRoman
    case 65_001: .utf8
    default: TextEncoding(named: "CP\(page)")
    }
  }
}
