/// A value that JSON shows as null when it is missing; plain optionals would vanish.
public struct OrNull<Value: Encodable>: Encodable {
  /// The value; `nil` where it is missing.
  public let value: Value?

  /// A value, or none.
  public init(_ value: Value?) { self.value = value }

  /// Encodes the value or null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let value { try container.encode(value) } else { try container.encodeNil() }
  }
}

extension OrNull: Sendable where Value: Sendable {}
