import Languages
import ResponsibilityRegister

/// A finding in words, whose names and numbers know what they stand for.
///
/// ``text`` is the plain sentence; a page can make each part a link to what it rests on.
public struct Sentence: Sendable, Hashable, CustomStringConvertible {
  /// Where the numbers of a sentence stand in full.
  public enum Basis: Sendable, Hashable {
    /// The row of a party in the table of parties.
    case party(Party.ID)
    /// The row of an item in the table of items.
    case item(Item.ID)
    /// The two parties' joint items.
    case pair(Party.ID, Party.ID)
    /// The score of a hotspot, split into its components.
    case hotspot(HotspotSubject)
    /// The parties that meet another side through one party alone.
    case soleChannels(through: Party.ID)
    /// What falls apart without a party.
    case fragmentation(Party.ID)
    /// All parties.
    case parties
    /// All items.
    case items
    /// All themes.
    case themes
    /// All responsibilities.
    case responsibilities
  }

  /// A piece of a sentence.
  public enum Part: Sendable, Hashable {
    /// Words.
    case words(String)
    /// The name of a party.
    case party(Party, name: String)
    /// The number of an item.
    case item(Item)
    /// A number, and where it stands.
    case number(String, Basis)

    /// The piece in plain words.
    public var text: String {
      switch self {
      case .words(let words): words
      case .party(_, let name): name
      case .item(let item): item.id
      case .number(let number, _): number
      }
    }
  }

  /// The pieces, in their order.
  public let parts: [Part]

  /// The plain sentence.
  public var text: String { parts.map(\.text).joined() }

  /// The plain sentence.
  public var description: String { text }

  /// A sentence of pieces.
  public init(_ parts: [Part]) { self.parts = parts }

  /// A sentence of plain words.
  public init(_ words: String) { parts = [.words(words)] }

  /// Sentences one after the other.
  static func joined(_ sentences: [Sentence], separator: String) -> Sentence {
    Sentence(
      Array(sentences.map(\.parts).joined(separator: [.words(separator)])))
  }

  /// A template whose braces are filled in; what is filled in is not searched for braces again, and
  /// braces that nothing is given for stay as they are.
  init(_ template: String, _ values: KeyValuePairs<String, Sentence>) {
    parts = TextTemplate(template)
      .pieces(filledWith: Array(values), words: { Sentence(String($0)) })
      .flatMap(\.parts)
  }
}
