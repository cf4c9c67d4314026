import Foundation

/// The text that bytes hold, with the encoding that they were read in and why.
///
/// ```swift
/// let read = try DecodedText(Data(contentsOf: file))
/// read.text
/// read.remark       // "read as GB18030, judging by its characters; ...", or nil for plain UTF-8
/// ```
///
/// What decides, in this order: the encoding that is named; a byte-order mark; zero bytes, which only UTF-16
/// has; what XML or HTML declares, where the text converts; UTF-8, where the bytes are valid; else the
/// characters that the bytes would be in each encoding. Where two encodings fit a short text about as well,
/// none is taken, and the fault says so.
///
/// Nothing is repaired: a wrong byte is reported with its line and column, since a repaired name would be
/// another name.
public struct DecodedText: Hashable, Sendable {
  /// What decided on the encoding.
  public enum Reason: Hashable, Sendable {
    /// It was named.
    case named
    /// The text begins with its mark.
    case mark
    /// The bytes are those of UTF-16, though without a mark.
    case zeroBytes
    /// The document declares it.
    case declared
    /// The bytes are valid UTF-8.
    case valid
    /// The characters are likely in it.
    case characters
  }

  /// The text, without a byte-order mark.
  public let text: String
  /// The encoding.
  public let encoding: TextEncoding
  /// What decided on it.
  public let reason: Reason
  /// The encoding that the document declares though it is not in it; `nil` where there is none such.
  public let wrongDeclaration: String?

  /// Decodes a text.
  ///
  /// - Parameter encoding: The encoding, or `nil` for the one that the bytes tell.
  /// - Throws: ``TextFault`` for no text at all, a PDF, Word or other binary file, bytes that are not of the
  ///   encoding, or an encoding that cannot be told.
  /// - Complexity: O(length).
  public init(_ data: Data, encoding named: TextEncoding? = nil) throws(TextFault) {
    let bytes = [UInt8](data)
    if let form = BinaryForm(of: bytes) { throw form.fault }
    let mark = ByteOrderMark(of: bytes)
    let content = bytes[(mark?.length ?? 0)...]
    guard !content.isEmpty else {
      throw TextFault("the file is empty", "give a file with text in it")
    }
    let decoder = TextDecoder(content: content)
    var wrongDeclaration: String?
    if let named {
      (text, encoding) = try decoder.text(named: named, mark: mark)
      reason = .named
    } else if let mark {
      (text, encoding) = (try decoder.text(in: mark.encoding), mark.encoding)
      reason = mark.encoding == .utf8 ? .valid : .mark
    } else if let zero = decoder.firstZero {
      guard let found = UnmarkedUTF16.encoding(of: content) else {
        throw TextFault(
          after: content[..<zero], "this is no text: byte \(zero + 1) is NUL",
          "give text, or name its encoding with --encoding")
      }
      (text, encoding, reason) = (try decoder.text(in: found), found, .zeroBytes)
    } else if let declared = decoder.declaredText(&wrongDeclaration) {
      (text, encoding) = declared
      reason = encoding == .utf8 ? .valid : .declared
    } else if let valid = String(validating: content, as: UTF8.self) {
      (text, encoding, reason) = (valid, .utf8, .valid)
    } else {
      (text, encoding) = try decoder.guessedText()
      reason = .characters
    }
    self.wrongDeclaration = wrongDeclaration
  }

  /// What was taken without being asked, in words for people; `nil` where the text is UTF-8 or its encoding was
  /// named.
  public var remark: String? {
    let declaration = wrongDeclaration.map { ", though it declares \($0)" } ?? ""
    switch reason {
    case .named: return nil
    case .valid: return wrongDeclaration == nil ? nil : "read as UTF-8\(declaration)"
    case .mark: return "read as \(encoding), by its byte-order mark"
    case .zeroBytes: return "read as \(encoding), by its zero bytes"
    case .declared: return "read as \(encoding), as it declares"
    case .characters:
      return
        "read as \(encoding)\(declaration), judging by its characters; --encoding names another"
    }
  }
}
