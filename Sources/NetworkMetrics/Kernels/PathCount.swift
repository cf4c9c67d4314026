/// The arithmetic that shortest paths are counted in.
///
/// Their number can double at every second step, so a long thin network overflows any fixed range:
/// a chain of 1,024 four-cycles has more shortest paths than `Double` can hold. Counts therefore run
/// in `Double` until one leaves the safe range, and then once more in ``WideCount``.
protocol PathCount: Sendable {
  static var zero: Self { get }
  static var one: Self { get }
  static func + (first: Self, second: Self) -> Self
  static func * (first: Self, second: Self) -> Self
  static func / (first: Self, second: Self) -> Self
  init(_ value: Double)
  /// The count as a `Double`.
  var value: Double { get }
  /// Whether the reciprocal, and every sum and product that the kernel forms with it, stay far
  /// inside the range.
  var isSafe: Bool { get }
}

extension Double: PathCount {
  static var one: Double { 1 }
  var value: Double { self }
  var isSafe: Bool { self < 0x1p256 }
}

/// A non-negative number with the precision of `Double` and an exponent that no network exhausts.
struct WideCount: PathCount {
  private let significand: Double
  private let exponent: Int

  static let zero = WideCount(0)
  static let one = WideCount(1)

  init(_ value: Double) { self.init(significand: value, exponent: 0) }

  private init(significand: Double, exponent: Int) {
    if significand == 0 {
      self.significand = 0
      self.exponent = 0
    } else {
      self.significand = significand.significand
      self.exponent = exponent + Int(significand.exponent)
    }
  }

  static func + (first: WideCount, second: WideCount) -> WideCount {
    if first.significand == 0 { return second }
    if second.significand == 0 { return first }
    let (large, small) = first.exponent >= second.exponent ? (first, second) : (second, first)
    let shift = large.exponent - small.exponent
    // Below the last bit of the larger: nothing is left to add.
    if shift > 64 { return large }
    let aligned = Double(sign: .plus, exponent: -shift, significand: small.significand)
    return WideCount(significand: large.significand + aligned, exponent: large.exponent)
  }

  static func * (first: WideCount, second: WideCount) -> WideCount {
    WideCount(
      significand: first.significand * second.significand,
      exponent: first.exponent + second.exponent)
  }

  static func / (first: WideCount, second: WideCount) -> WideCount {
    WideCount(
      significand: first.significand / second.significand,
      exponent: first.exponent - second.exponent)
  }

  var value: Double { Double(sign: .plus, exponent: exponent, significand: significand) }
  var isSafe: Bool { true }
}
