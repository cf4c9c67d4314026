import MarkupReading

/// Text in Office Open XML: shared strings, strings in cells, and escapes in both.
enum OfficeStrings {
  /// The strings that cells share; how many a file announces is not looked at.
  static func shared(in archive: OfficeArchive, _ part: String) throws(WorkbookFault) -> [String] {
    try archive.read(part) { reader in
      var strings: [String] = []
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.name == "si" {
          strings.append(try text(of: "si", &reader))
        } else if element.name != "sst" {
          try reader.skipElement()
        }
      }
      return strings
    }
  }

  /// The text of the element that began last: its runs joined, without what says how they are pronounced.
  static func text(of name: String, _ reader: inout XMLReader) throws(XMLFault) -> String {
    var result = ""
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        switch element.name {
        case "t": result += try reader.textOfElement()
        case "r": continue
        default: try reader.skipElement()
        }
      case .end(let ended): if ended == name { return unescaped(result) }
      case .text: continue
      }
    }
    return unescaped(result)
  }

  /// Text with `_xHHHH_` undone, as ECMA-376, part 1, 22.9.2.19 has it; line ends become LF.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) || text.utf8.contains(UInt8(ascii: "\r")) else {
      return text
    }
    let units = Array(text.utf16)
    var result: [UInt16] = []
    result.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let unit = escape(units, at: index) {
        result.append(unit)
        index += 7
      } else {
        result.append(units[index])
        index += 1
      }
    }
    var scalars = String.UnicodeScalarView()
    let decoded = Array(String(decoding: result, as: UTF16.self).unicodeScalars)
    for (place, scalar) in decoded.enumerated() {
      if scalar == "\r" {
        if place + 1 == decoded.count || decoded[place + 1] != "\n" { scalars.append("\n") }
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static func escape(_ units: [UInt16], at index: Int) -> UInt16? {
    guard units[index] == 0x5F, index + 6 < units.count, units[index + 1] == 0x78,
      units[index + 6] == 0x5F
    else { return nil }
    let digits = units[(index + 2)...(index + 5)].compactMap { unit in
      Unicode.Scalar(unit).flatMap { $0.isASCII ? Character($0).hexDigitValue : nil }
    }
    return digits.count == 4 ? digits.reduce(0) { 16 * $0 + UInt16($1) } : nil
  }
}
