/// Random numbers that a seed decides, the same on every machine and with every release of Swift.
///
/// SplitMix64: Steele, G. L., Lea, D. & Flood, C. H. (2014). Fast splittable pseudorandom number
/// generators. doi:10.1145/2660193.2660195. Numbers below a bound are drawn by multiplication, without
/// bias: Lemire, D. (2019). Fast random integer generation in an interval. doi:10.1145/3230636
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to below a bound, each as likely; the bound must be above 0.
  mutating func below(_ bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let least = (0 &- bound) % bound
      while product.low < least { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }
}
