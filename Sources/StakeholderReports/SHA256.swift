import Foundation

/// The SHA-256 digest, by which the manifest names its input so that anyone can check it with
/// `sha256sum`.
///
/// Written here because the alternative on Linux is to build all of BoringSSL for these few lines.
/// FIPS 180-4, Secure Hash Standard. doi:10.6028/NIST.FIPS.180-4
enum SHA256 {
  /// The digest of some bytes in lower-case hexadecimal.
  ///
  /// - Complexity: O(bytes).
  static func hexDigest(of bytes: [UInt8]) -> String {
    digest(of: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  /// The digest of some bytes in base 64, as a content security policy names it.
  ///
  /// - Complexity: O(bytes).
  static func base64Digest(of bytes: [UInt8]) -> String {
    Data(digest(of: bytes)).base64EncodedString()
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] {
    var message = bytes
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    let bitCount = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
      0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    var words = [UInt32](repeating: 0, count: 64)
    let constants = roundConstants
    for block in stride(from: 0, to: message.count, by: 64) {
      compress(message, from: block, constants, &words, into: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  // The block of 64 bytes from a place on; words are room that blocks share.
  private static func compress(
    _ message: [UInt8], from block: Int, _ constants: [UInt32], _ words: inout [UInt32],
    into state: inout [UInt32]
  ) {
    for index in 0..<16 {
      let start = block + index * 4
      words[index] =
        UInt32(message[start]) << 24 | UInt32(message[start + 1]) << 16
        | UInt32(message[start + 2]) << 8 | UInt32(message[start + 3])
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sumE &+ choice &+ constants[index] &+ words[index]
      let sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sumA &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word >> count) | (word << (32 - count))
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let roundConstants: [UInt32] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    // The integer cube root of prime x 2^96 holds 32 bits behind the point; bisect it exactly.
    return primes.map { prime in
      var low: UInt64 = 0
      var high: UInt64 = 7 << 32
      while high - low > 1 {
        let middle = (low + high) / 2
        let square = middle.multipliedFullWidth(by: middle)
        // middle^3 > prime x 2^96, compared in 192 bits.
        let lowProduct = square.low.multipliedFullWidth(by: middle)
        let highProduct = square.high.multipliedFullWidth(by: middle)
        let (sum, carry) = lowProduct.high.addingReportingOverflow(highProduct.low)
        let top = highProduct.high &+ (carry ? 1 : 0)
        let exceeds = top > 0 || sum > prime << 32 || (sum == prime << 32 && lowProduct.low > 0)
        if exceeds { high = middle } else { low = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }()
}
