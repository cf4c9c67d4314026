#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What came of converting bytes.
struct EncodingConversion {
  /// The bytes in the other encoding, up to the fault where there is one.
  var output: [UInt8] = []
  /// Where the first byte stands that cannot be read; `nil` where all was.
  var fault: Int?
  /// Whether the bytes end within a character, so that the fault is at their end.
  var isCut = false
}

/// The one door to iconv. Strict: nothing is repaired, replaced or left out.
@safe struct EncodingConverter: ~Copyable {
  private let descriptor: iconv_t

  /// A converter; `nil` where the system knows one of the two encodings not at all.
  init?(from source: String, to target: String) {
    guard let opened = unsafe iconv_open(target, source),
      unsafe opened != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    unsafe descriptor = opened
  }

  deinit { unsafe _ = iconv_close(descriptor) }

  /// Converts bytes, all of them or up to the first that cannot be read.
  ///
  /// - Complexity: O(length), with room for the result and no more than twice that in passing.
  func convert(_ bytes: ArraySlice<UInt8>) -> EncodingConversion {
    var result = EncodingConversion()
    result.output.reserveCapacity(bytes.count + bytes.count / 2)
    let room = 1 << 16
    let chunk = UnsafeMutablePointer<CChar>.allocate(capacity: room)
    defer { unsafe chunk.deallocate() }
    unsafe bytes.withUnsafeBytes { source in
      // From the beginning, whatever came before.
      unsafe _ = iconv(descriptor, nil, nil, nil, nil)
      // The function takes a pointer to bytes that may change, and changes none.
      var next = unsafe UnsafeMutablePointer(
        mutating: source.baseAddress?.assumingMemoryBound(to: CChar.self))
      var left = source.count
      var isFlushing = false
      while true {
        var free: UnsafeMutablePointer<CChar>? = unsafe chunk
        var freeCount = room
        let returned =
          isFlushing
          ? unsafe iconv(descriptor, nil, nil, &free, &freeCount)
          : unsafe iconv(descriptor, &next, &left, &free, &freeCount)
        let reason = errno
        unsafe UnsafeRawBufferPointer(start: chunk, count: room - freeCount).withMemoryRebound(
          to: UInt8.self
        ) { unsafe result.output.append(contentsOf: $0) }
        if returned == -1, reason == E2BIG { continue }
        if returned == -1 {
          result.fault = bytes.startIndex + source.count - left
          result.isCut = reason == EINVAL
          return
        }
        if isFlushing { return }
        isFlushing = true
      }
    }
    return result
  }
}
