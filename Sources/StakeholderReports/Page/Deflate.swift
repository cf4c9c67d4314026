import CZlib
import Foundation

/// Packs the languages of a page that are not shown first.
enum Deflate {
  /// Bytes in the format of zlib (RFC 1950), as small as it makes them.
  ///
  /// - Complexity: O(n).
  static func zlib(_ bytes: [UInt8]) -> Data {
    var length = compressBound(uLong(bytes.count))
    var packed = [UInt8](repeating: 0, count: Int(length))
    let status = unsafe compress2(&packed, &length, bytes, uLong(bytes.count), Z_BEST_COMPRESSION)
    // The buffer is as large as zlib asks for and the level is known, so only memory can run out.
    precondition(status == Z_OK, "zlib could not pack \(bytes.count) bytes")
    return Data(packed.prefix(Int(length)))
  }
}
