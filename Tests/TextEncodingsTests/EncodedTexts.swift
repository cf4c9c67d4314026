import Foundation
import TestNetworks
import Testing

@testable import TextEncodings

/// A text in an encoding, by Python's codecs: `Goldens/make_encoded_texts.py`.
struct EncodedText: Decodable, CustomTestStringConvertible {
  let encoding: String
  let codec: String
  let text: String
  let bytes: Data
  /// Whether the bytes alone tell the encoding.
  let isTold: Bool

  var testDescription: String { "\(codec) \(text.prefix(8))" }

  static let all: [EncodedText] = {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Tests/TextEncodingsTests/Goldens/encoded-texts.json")
    return (try? JSONDecoder().decode([EncodedText].self, from: Data(contentsOf: file))) ?? []
  }()
}

extension String {
  /// The bytes of the text in an encoding, by the system's converter; `nil` where it lacks a character.
  func bytes(in encoding: TextEncoding) -> [UInt8]? {
    guard let converter = EncodingConverter(from: "UTF-8", to: encoding.converterName) else {
      return nil
    }
    let conversion = converter.convert(Array(utf8)[...])
    return conversion.fault == nil ? conversion.output : nil
  }

  /// The scalars, since strings that are canonically equivalent compare as equal.
  var codes: [UInt32] { unicodeScalars.map(\.value) }
}
