/// The group a party belongs to, such as the Macau units or the mainland units of a work-list.
///
/// An open set of short lower-case words: a grammar of annotations or a file names the sides it knows.
/// What people call them in their languages is in ``Register/sideNames``.
public struct Side: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The word itself, as it stands in files.
  public let rawValue: String

  /// A side by its word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Units of the Macau SAR.
  public static let macau = Side(rawValue: "macau")
  /// Units of the mainland: ministries, provinces, associations, banks.
  public static let mainland = Side(rawValue: "mainland")

  /// The word itself.
  public var description: String { rawValue }
}
