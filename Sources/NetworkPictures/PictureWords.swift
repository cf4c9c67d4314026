import Languages

/// What a picture of a network says that does not come from the network, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces.
struct PictureWords: Decodable, Sendable {
  /// The heading of the legend.
  let legend: String
  /// What shapes mean.
  let shape: String
  /// What colours mean.
  let color: String
  /// What sizes mean.
  let size: String
  /// What lines mean.
  let line: String
  /// The first mode.
  let actors: String
  /// The second mode.
  let events: String
  /// The number of a node's ties.
  let degree: String
  /// A tie of a network without weights.
  let tie: String
  /// The weight of a tie.
  let weight: String
  /// The weight of a tie by a weighting of a name; `{name}`.
  let weightBy: String
  /// The weight of a tie that counts what is shared; `{shared}`.
  let sharedCount: String
  /// A line whose weight is not a positive number.
  let unusable: String
  /// Nodes of no group.
  let noGroup: String
  /// Groups without a hue of their own; `{count}`.
  let otherGroups: String
  /// The rule of a two-mode network; `{actorCount}`, `{actors}`, `{eventCount}`, `{events}`, `{ties}`.
  let twoMode: String
  /// The rule of a projection; `{count}`, `{nodes}`, `{ties}`, `{shared}`.
  let oneMode: String
  /// What is left of ties; `{minimum}`, `{shown}`, `{all}`.
  let thinned: String
  /// Ties are directed.
  let directed: String
  /// The remark about nodes without a tie; `{count}`, `{nodes}`, `{names}`.
  let isolates: String
  /// The remark about nodes whose ties are not drawn; `{count}`, `{nodes}`, `{names}`.
  let undrawn: String
  /// The remark about ties without a usable weight that are drawn; `{count}`.
  let unusableRemark: String
  /// The remark about such ties that are not; `{count}`.
  let unusableUndrawn: String
  /// The remark about nodes without a usable size; `{count}`, `{nodes}`.
  let unsized: String
  /// How names are joined.
  let separator: String
  /// What stands between two sentences.
  let space: String

  /// The words in a language, from the catalogue of texts.
  init(in language: Language) {
    self = Catalogue.words(Self.self, "picture", in: language)
  }
}
