import MarkupText

/// SVG as it is written: marks as they are, numbers of at most two decimals, words escaped.
struct SVGBytes {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 17) }

  /// Marks of this program's own.
  static func += (left: inout SVGBytes, marks: String) { left.bytes += marks.utf8 }

  /// A number to a hundredth, from 10 on to a tenth, without zeros at its end; what is not finite becomes
  /// 0. A tenth of a point cannot be seen, and half of a drawing is numbers.
  mutating func add(_ value: Double) {
    add(exactly: abs(value) < 10 ? value : (value * 10).rounded() / 10)
  }

  /// A number to a hundredth, as the size of a sheet needs it.
  mutating func add(exactly value: Double) {
    guard value.isFinite else { return bytes.append(UInt8(ascii: "0")) }
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = hundredths.magnitude
    addDigits(magnitude / 100)
    let fraction = UInt8(magnitude % 100)
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + fraction / 10)
    if fraction % 10 > 0 { bytes.append(UInt8(ascii: "0") + fraction % 10) }
  }

  /// Two numbers, a comma between them.
  mutating func add(_ point: DiagramPoint) {
    add(point.x)
    bytes.append(UInt8(ascii: ","))
    add(point.y)
  }

  /// An attribute with a number.
  mutating func add(_ name: String, _ value: Double) {
    self += name
    self += "=\""
    add(value)
    self += "\""
  }

  /// Words, as XML holds them.
  mutating func add(words: String) { XMLText.append(words, to: &bytes) }

  private mutating func addDigits(_ number: UInt) {
    if number >= 10 { addDigits(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
