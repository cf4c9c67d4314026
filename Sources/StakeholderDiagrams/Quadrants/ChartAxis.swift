import Drawing

/// One axis of a chart: from values to places along it, with whole numbers to read them by.
struct ChartAxis: Hashable, Sendable {
  /// The numbers that are written at the axis, rising; whole, and a 1, 2 or 5 with noughts apart, or in
  /// equal ratios.
  let ticks: [Int]
  /// Whether equal ratios are equally long, rather than equal differences.
  let isLogarithmic: Bool
  private let lower: Double
  private let upper: Double

  /// An axis for positive values.
  ///
  /// It is logarithmic where half of the values would otherwise be squeezed into its lowest quarter, and
  /// the largest is at least four times the smallest.
  ///
  /// - Parameters:
  ///   - values: What has to find room on the axis: finite, above 0; others are passed over.
  ///   - median: Their median.
  /// - Complexity: O(n).
  init(values: [Double], median: Double) {
    let sane = values.filter { $0.isFinite && $0 > 0 }.map { min(max($0, 1e-3), 1e9) }
    let least = sane.min() ?? 1
    let most = sane.max() ?? 1
    let isLogarithmic = most >= 4 * least && median - least < (most - least) / 4
    var ticks = isLogarithmic ? Self.ratioTicks(least, most) : Self.evenTicks(least, most)
    if ticks.count < 2 {
      // Too short for two whole numbers: as long as from the one below to the one above.
      let low = max(Int(least.rounded(.down)), isLogarithmic ? 1 : 0)
      ticks = [low, max(Int(most.rounded(.up)), low + 1)]
    }
    self.ticks = ticks
    self.isLogarithmic = isLogarithmic
    lower = min(least, Double(ticks.first ?? 1))
    upper = max(most, Double(ticks.last ?? 1))
  }

  /// How far along the axis a value stands: 0 for the lowest, 1 for the highest.
  func share(of value: Double) -> Double {
    let value = value.isFinite ? min(max(value, lower), upper) : lower
    guard isLogarithmic else { return (value - lower) / (upper - lower) }
    let low = Self.logarithm(lower)
    return (Self.logarithm(value) - low) / (Self.logarithm(upper) - low)
  }

  private static func evenTicks(_ least: Double, _ most: Double) -> [Int] {
    var step = 1
    while (most - least) / Double(step) > 10 {
      step = "\(step)".hasPrefix("2") ? step / 2 * 5 : step * 2
    }
    let first = Int((least / Double(step)).rounded(.up)) * step
    return Array(stride(from: first, through: Int(most.rounded(.down)), by: step))
  }

  private static func ratioTicks(_ least: Double, _ most: Double) -> [Int] {
    var ticks: [Int] = []
    var power = 1
    while Double(power) <= most {
      ticks += [power, 2 * power, 5 * power]
      power *= 10
    }
    return ticks.filter { Double($0) >= least && Double($0) <= most }
  }

  /// The logarithm to base 2, by squaring: the same to the last digit on every machine.
  static func logarithm(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else { return 0 }
    var result = Double(value.exponent)
    var rest = value.significand
    var step = 0.5
    for _ in 0..<48 {
      rest *= rest
      if rest >= 2 {
        result += step
        rest /= 2
      }
      step /= 2
    }
    return result
  }

  /// A number to at most two decimals, without noughts at its end.
  static func text(_ value: Double) -> String {
    let text = value.hundredths
    return text.contains(".") && text.hasSuffix("0") ? String(text.dropLast()) : text
  }
}
