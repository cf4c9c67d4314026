/// Which node attribute tells the modes, where it is said and not found out.
public struct ModeChoice: Hashable, Sendable {
  /// The name of the attribute.
  public let attribute: String
  /// Its value for nodes of the first mode; `nil` where the words of the two values tell, or the first node is of it.
  public let actorValue: String?

  /// A choice.
  public init(attribute: String, actorValue: String? = nil) {
    self.attribute = attribute
    self.actorValue = actorValue
  }

  /// A choice as a line writes it: `kind`, or `kind=person` where persons are the actors.
  ///
  /// - Throws: ``NetworkFormatError`` where there is no name.
  public init(_ line: String) throws(NetworkFormatError) {
    let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count < 2 || !parts[1].isEmpty else {
      throw NetworkFormatError(
        message: "name the attribute that tells the modes, as in kind or kind=person")
    }
    self.init(attribute: String(name), actorValue: parts.count > 1 ? String(parts[1]) : nil)
  }
}
