import CByteBuffer
import CPNGPacking
import CZlib
import Testing

/// What is packed is compared with what zlib, which other programs read PNG with, unpacks of it.
@Suite struct PNGPackingTests {
  struct Picture: Sendable, CustomTestStringConvertible {
    let name: String
    let width: Int
    let height: Int
    let dots: [UInt32]

    var testDescription: String { "\(name), \(width) x \(height)" }

    init(_ name: String, _ width: Int, _ height: Int, _ dot: (Int, Int) -> UInt32) {
      self.name = name
      self.width = width
      self.height = height
      dots = (0..<height).flatMap { y in (0..<width).map { x in dot(x, y) } }
    }
  }

  private func packed(_ picture: Picture) throws -> [UInt8] {
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    let status = unsafe liaison_png(
      picture.dots, Int32(picture.width), Int32(picture.height), 11_811, &data, &length)
    try #require(status == 0)
    defer { unsafe liaison_bytes_free(data) }
    return unsafe [UInt8](UnsafeBufferPointer(start: data, count: length))
  }

  /// The rows of a PNG as they are unpacked, filters and all.
  private func rows(_ png: [UInt8], _ picture: Picture) throws -> [UInt8] {
    func number(_ start: Int) -> Int { png[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    var body: [UInt8] = []
    var next = 8
    while next < png.count {
      let end = next + 8 + number(next)
      let chunk = Array(png[next + 4..<end])
      try #require(unsafe Int(crc32(0, chunk, UInt32(chunk.count))) == number(end))
      if chunk.starts(with: "IHDR".utf8) {
        try #require(number(next + 8) == picture.width && number(next + 12) == picture.height)
      }
      if chunk.starts(with: "IDAT".utf8) { body += chunk.dropFirst(4) }
      next = end + 4
    }
    // One byte more than there should be, to see that there is none.
    var result = [UInt8](repeating: 0, count: (3 * picture.width + 1) * picture.height + 1)
    var count = UInt(result.count)
    let status = unsafe uncompress(&result, &count, body, UInt(body.count))
    try #require(status == Z_OK && count == result.count - 1)
    return result.dropLast()
  }

  private func unpacked(_ png: [UInt8], _ picture: Picture) throws -> [UInt32] {
    let rows = try rows(png, picture)
    let step = 3 * picture.width + 1
    var above = [UInt8](repeating: 0, count: step - 1)
    var dots: [UInt32] = []
    for start in stride(from: 0, to: rows.count, by: step) {
      try #require(rows[start] == 2)
      for x in above.indices { above[x] &+= rows[start + 1 + x] }
      for x in stride(from: 0, to: above.count, by: 3) {
        dots.append(UInt32(above[x]) << 16 | UInt32(above[x + 1]) << 8 | UInt32(above[x + 2]))
      }
    }
    return dots
  }

  /// Numbers without a pattern that are the same each time.
  private static func noise(_ x: Int, _ y: Int) -> UInt32 {
    var state = UInt64(x) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(y) &* 0xD1B5_4A32_D192_ED03
    state = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ state >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: state ^ state >> 31)
  }

  static let pictures: [Picture] =
    [1, 2, 3, 15, 16, 17, 18, 87, 88, 255, 10_922, 10_923, 32_767].flatMap { width in
      [
        Picture("black", width, 3) { _, _ in 0 },
        Picture("white", width, 3) { _, _ in 0xFFFFFF },
        Picture("one colour", width, 5) { _, _ in 0x123456 },
        Picture("noise", width, 7, noise),
        Picture("few colours", width, 9) { x, y in
          [0xFFFFFF, 0x0072B2, 0x808080][Int(noise(x, y) % 3)]
        },
        // Runs of every length, of dots that are as those above and of dots that are not.
        Picture("runs", width, 40) { x, y in
          noise(x / (y + 1), y / 3) % 4 == 0 ? noise(x / (y + 1), y / 7) & 0x0F0F0F : 0xFFFFFF
        },
        Picture("one dot", width, 4) { x, y in x == width / 2 && y == 2 ? 0xD55E00 : 0xFFFFFF },
      ]
    } + [
      Picture("one dot wide", 1, 20_000, noise),
      // More tokens than a block holds, and codes of many lengths.
      Picture("steep", 400, 400) { x, y in
        let bits = noise(x, y)
        return UInt32(bits == 0 ? 0 : bits.trailingZeroBitCount) * 0x010203
      },
    ]

  @Test(arguments: pictures) func `what is unpacked is what was drawn`(_ picture: Picture) throws {
    #expect(try unpacked(packed(picture), picture) == picture.dots.map { $0 & 0xFFFFFF })
  }

  @Test func `what stands beside the colours makes no difference`() throws {
    let plain = Picture("plain", 300, 200) { x, y in (x / 9 + y / 7) % 2 == 0 ? 0xFFFFFF : 0x0072B2
    }
    let marked = Picture("marked", 300, 200) { x, y in
      plain.dots[y * 300 + x] | Self.noise(x, y) & 0xFF00_0000
    }
    #expect(try packed(plain) == packed(marked))
  }

  // 1,000,000 dots; 258 bytes a match and two bits for it are 3,000,000 / 258 / 4, about 2,900 bytes.
  @Test func `flat ground takes two bits a match`() throws {
    #expect(try packed(Picture("flat", 1000, 1000) { _, _ in 0xFFFFFF }).count < 6_000)
  }

  @Test func `noise grows by less than a hundredth`() throws {
    let picture = Picture("noise", 500, 500, Self.noise)
    #expect(try packed(picture).count < 750_000 * 101 / 100)
  }

  @Test func `without dots there is no picture`() {
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    #expect(unsafe liaison_png([0], 0, 1, 1, &data, &length) == -1)
    #expect(unsafe liaison_png([0], 1, -1, 1, &data, &length) == -1)
  }
}
