import Drawing
import Languages

/// The words of a ``CoResponsibilityNetwork`` that do not come from its data, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
package struct NetworkWords: Hashable, Sendable, Decodable {
  /// The rule of a backbone; `{test}`, `{value}`, `{level}`, `{shown}`, `{all}`.
  package var backbone: String
  /// The rule where a backbone has no pairs, before that of the number of items; `{test}`, `{value}`,
  /// `{level}`.
  package var noBackbone: String
  /// The remark about units without a drawn tie; `{count}`, `{names}`.
  package var undrawn: String
  /// The heading of the communities.
  package var communities: String
  /// A community; `{name}`, `{count}`, `{leader}`.
  package var community: String
  /// Where communities come from; `{method}`, `{modularity}`.
  package var communityRule: String
  /// The same where the modularity is undefined; `{method}`.
  package var communityRuleAlone: String
  /// Communities without a hue of their own; `{count}`, `{units}`.
  package var grey: String
  /// The remark about them; `{hues}`, `{names}`.
  package var greyRemark: String
  /// A unit in no community.
  package var noCommunity: String
  /// What a reader who points at a unit is told of its community, after the rest; `{name}`.
  package var memberOf: String

  /// Simplified Chinese.
  package static let simplifiedChinese = NetworkWords(in: .simplifiedChinese)

  /// English.
  package static let english = NetworkWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  package init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.network", in: language)
  }
}
