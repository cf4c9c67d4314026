/// Writes values one after another: numbers in eight bytes, the lowest first; what has a length after it.
struct MessageWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  mutating func write(_ number: Int) { write(UInt64(bitPattern: Int64(number))) }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  mutating func write(_ some: [UInt8]) {
    write(some.count)
    bytes += some
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write<Value>(
    _ values: [Value], _ body: (inout MessageWriter, Value) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

/// Reads what ``MessageWriter`` wrote, and takes nothing on trust.
struct MessageReader {
  /// The bytes are not such a message.
  struct Fault: Error {}

  private let bytes: [UInt8]
  private var next = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { next == bytes.count }

  mutating func number() throws(Fault) -> UInt64 {
    guard bytes.count - next >= 8 else { throw Fault() }
    var number: UInt64 = 0
    for offset in 0..<8 { number |= UInt64(bytes[next + offset]) << UInt64(8 * offset) }
    next += 8
    return number
  }

  mutating func integer() throws(Fault) -> Int {
    Int(truncatingIfNeeded: Int64(bitPattern: try number()))
  }

  mutating func double() throws(Fault) -> Double { Double(bitPattern: try number()) }

  /// A number of things still to come, each of at least one byte.
  mutating func count() throws(Fault) -> Int {
    let count = try integer()
    guard count >= 0, count <= bytes.count - next else { throw Fault() }
    return count
  }

  mutating func block() throws(Fault) -> [UInt8] {
    let count = try count()
    defer { next += count }
    return Array(bytes[next..<next + count])
  }

  mutating func text() throws(Fault) -> String { String(decoding: try block(), as: UTF8.self) }

  mutating func list<Value>(
    _ body: (inout MessageReader) throws(Fault) -> Value
  ) throws(Fault) -> [Value] {
    let count = try count()
    var values: [Value] = []
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
