import Foundation
import ResponsibilityRegister

/// A passage of a work-list with what a person read in it.
public struct Passage: Decodable, Sendable {
  /// A word for it.
  public let name: String
  /// How it says who answers.
  public let manner: String
  /// The words.
  public let text: String
  /// By the number of an item: who leads, who takes part.
  public let expect: [String: [[String]]]
  /// Names of groups that may be read or not; NAME@ITEM for one item.
  public let generic: [String]?
  /// Names by another form that counts as well.
  public let aliases: [String: String]?

  /// The passages of a file.
  public static func load(_ file: URL) throws -> [Passage] {
    try JSONDecoder().decode([Passage].self, from: Data(contentsOf: file))
  }
}
