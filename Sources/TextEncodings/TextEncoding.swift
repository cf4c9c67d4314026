/// How the characters of a text stand as bytes.
///
/// ```swift
/// TextEncoding(named: "gbk")           // GB18030, which holds GBK and GB 2312
/// TextEncoding(named: "latin-1")       // ISO-8859-1
/// TextEncoding(named: "IBM037")        // whatever iconv of the system knows
/// ```
public struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
  /// The name for people, which ``init(named:)`` takes back.
  public let name: String
  /// The name by which iconv knows it.
  let converterName: String

  private init(_ name: String, _ converterName: String? = nil) {
    self.name = name
    self.converterName = converterName ?? name
  }

  /// The name.
  public var description: String { name }

  /// UTF-8.
  public static let utf8 = TextEncoding("UTF-8")
  /// UTF-16 in the order of bytes that its mark says, or else that fits the text.
  public static let utf16 = TextEncoding("UTF-16")
  /// UTF-16, the low byte first.
  public static let utf16LittleEndian = TextEncoding("UTF-16LE")
  /// UTF-16, the high byte first.
  public static let utf16BigEndian = TextEncoding("UTF-16BE")
  /// UTF-32, the low byte first.
  public static let utf32LittleEndian = TextEncoding("UTF-32LE")
  /// UTF-32, the high byte first.
  public static let utf32BigEndian = TextEncoding("UTF-32BE")
  /// GB 18030, and GBK and GB 2312, which are parts of it.
  public static let gb18030 = TextEncoding("GB18030")
  /// Big5 with the characters of Hong Kong, of which Big5 is a part.
  public static let big5 = TextEncoding("Big5-HKSCS", "BIG5-HKSCS")
  /// Western European, as Windows has it.
  public static let windows1252 = TextEncoding("Windows-1252", "CP1252")
  /// Western European, as ISO has it.
  public static let latin1 = TextEncoding("ISO-8859-1")
  /// Western European with the sign of the euro, as ISO has it.
  public static let latin9 = TextEncoding("ISO-8859-15")
  /// Western European, as the Macintosh had it.
  public static let macRoman = TextEncoding("Macintosh", "MACINTOSH")
  /// Western European, as DOS had it.
  public static let cp850 = TextEncoding("CP850")
  /// Central European, as Windows has it.
  public static let windows1250 = TextEncoding("Windows-1250", "CP1250")
  /// Central European, as ISO has it.
  public static let latin2 = TextEncoding("ISO-8859-2")
  /// Turkish, as Windows has it.
  public static let windows1254 = TextEncoding("Windows-1254", "CP1254")
  /// Japanese, as Windows has Shift JIS.
  public static let shiftJIS = TextEncoding("Shift_JIS", "CP932")
  /// Japanese, as Unix had it.
  public static let eucJP = TextEncoding("EUC-JP")
  /// Korean, as Windows has EUC-KR.
  public static let eucKR = TextEncoding("EUC-KR", "CP949")

  /// The encodings that go by names of our own; iconv knows more.
  public static let known: [TextEncoding] = [
    utf8, utf16, utf16LittleEndian, utf16BigEndian, utf32LittleEndian, utf32BigEndian, gb18030,
    big5,
    windows1252, latin1, latin9, macRoman, cp850, windows1250, latin2, windows1254, shiftJIS, eucJP,
    eucKR,
  ]

  /// Names that people may have meant by one that is unknown: those of ``known`` and their other names.
  public static let names: [String] =
    known.map(\.name) + [
      "GBK", "GB2312", "Big5", "CP936", "CP950", "Latin-1", "Latin-9", "KOI8-R", "Windows-1251",
    ]

  /// An encoding by its name, without regard to case, blanks and hyphens; `nil` where neither we nor iconv
  /// know it.
  public init?(named name: String) {
    let folded = Self.folded(name)
    if let known = Self.otherNames[folded]
      ?? Self.known.first(where: { Self.folded($0.name) == folded })
    {
      self = known
      return
    }
    // A slash begins options of the converter, such as leaving out what it cannot read.
    let word = name.trimmingBlanks.uppercased().replacing("WINDOWS-", with: "CP")
    let isName =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        byte >= 0x2B && byte < 0x7F && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ",")
      }
    guard isName, EncodingConverter(from: word, to: "UTF-8") != nil else { return nil }
    self.init(name.trimmingBlanks, word)
  }

  private static func folded(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
      })
  }

  private static let otherNames: [String: TextEncoding] = [
    "unicode": utf16, "ucs2": utf16, "ucs2le": utf16LittleEndian, "ucs2be": utf16BigEndian,
    "gbk": gb18030, "gb2312": gb18030, "cp936": gb18030, "ms936": gb18030, "windows936": gb18030,
    "euccn": gb18030, "big5": big5, "bigfive": big5, "cp950": big5, "windows950": big5,
    "hkscs": big5, "cp1252": windows1252, "latin1": latin1, "latin9": latin9, "macroman": macRoman,
    "ibm850": cp850, "cp1250": windows1250, "latin2": latin2, "cp1254": windows1254,
    "sjis": shiftJIS, "cp932": shiftJIS, "windows31j": shiftJIS, "cp949": eucKR, "uhc": eucKR,
    "ksc56011987": eucKR,
  ]
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
