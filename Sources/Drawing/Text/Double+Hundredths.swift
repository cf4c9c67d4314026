extension Double {
  /// The number without an exponent, to a hundredth, its point a full stop; what is not finite becomes 0.
  package var hundredths: String {
    guard isFinite else { return "0" }
    let hundredths = Int((min(max(self, -1e9), 1e9) * 100).rounded())
    let magnitude = hundredths.magnitude
    let fraction = magnitude % 100
    let digits = fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return "\(hundredths < 0 ? "-" : "")\(magnitude / 100)" + (fraction == 0 ? "" : ".\(digits)")
  }
}
