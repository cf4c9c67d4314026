/// The beginning of a file, by which its format is told.
enum FileBeginning {
  /// How much is looked at.
  static let length = 4096

  /// The beginning in lower case, without a byte-order mark and blanks before the first sign.
  static func lowercased(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(length), as: UTF8.self).lowercased()
      .trimmingPrefix { $0.isWhitespace || $0 == "\u{FEFF}" }.description
  }
}
