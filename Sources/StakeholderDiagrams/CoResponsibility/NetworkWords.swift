import Drawing
import Languages

/// The words of a ``CoResponsibilityNetwork`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct NetworkWords: Hashable, Sendable, Decodable {
  /// The rule of a backbone; `{test}`, `{value}`, `{level}`, `{shown}`, `{all}`.
  public var backbone: String
  /// The rule where a backbone has no pairs, before that of the number of items; `{test}`, `{value}`,
  /// `{level}`.
  public var noBackbone: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  public var undrawn: String
  /// The heading of the communities.
  public var communities: String
  /// A community; `{name}`, `{count}`, `{leader}`.
  public var community: String
  /// Where communities come from; `{method}`, `{modularity}`.
  public var communityRule: String
  /// The same where the modularity is undefined; `{method}`.
  public var communityRuleAlone: String
  /// Communities without a hue of their own; `{count}`, `{units}`.
  public var grey: String
  /// The remark about them; `{hues}`, `{names}`.
  public var greyRemark: String
  /// A unit in no community.
  public var noCommunity: String
  /// What a reader who points at a unit is told of its community, after the rest; `{name}`.
  public var memberOf: String

  /// Simplified Chinese.
  public static let simplifiedChinese = NetworkWords(in: .simplifiedChinese)

  /// English.
  public static let english = NetworkWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.network", in: language)
  }
}
