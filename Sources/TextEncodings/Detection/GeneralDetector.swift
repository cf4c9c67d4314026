import CUchardet

/// The one door to uchardet, a detector of some sixty encodings of many languages.
enum GeneralDetector {
  /// What it takes bytes for; `nil` where it cannot tell, or names an encoding that this system lacks.
  static func encoding(of bytes: [UInt8]) -> TextEncoding? {
    guard let detector = unsafe uchardet_new() else { return nil }
    defer { unsafe uchardet_delete(detector) }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe uchardet_handle_data(
        detector, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard status == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    let word = unsafe String(cString: name)
    return word.isEmpty || word == "ASCII" ? nil : TextEncoding(named: word)
  }
}
