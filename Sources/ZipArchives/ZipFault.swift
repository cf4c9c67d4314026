/// Why an archive or one of its entries cannot be read.
package struct ZipFault: Error, Sendable, Hashable {
  /// What is wrong.
  package enum Kind: Sendable, Hashable {
    /// The bytes are no archive, or one that was cut off or changed on its way.
    case damaged
    /// The entry is encrypted.
    case encrypted
    /// The archive holds, or unpacks to, more than the limits allow.
    case tooLarge
    /// There is no such entry.
    case missing
  }

  /// What is wrong.
  package let kind: Kind
  /// What is wrong and what would mend it, in one line.
  package let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
