import Foundation

/// JSON as the command prints it: sorted keys, so that the same result is the same bytes.
public enum ResultJSON {
  /// Encodes a result, with a line break at its end.
  public static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var data = try encoder.encode(value)
    data.append(0x0A)
    return data
  }
}
