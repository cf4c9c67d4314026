import StakeholderFindings

/// A hotspot, as JSON shows it.
public struct HotspotResult: Encodable, Sendable {
  private let rank: Int
  private let node: String
  private let title: String?
  private let a: String?
  private let b: String?
  private let score: Int
  private let components: [String: Int]
  private let items: [String]
  private let reason: String

  /// A hotspot, with its reason in the words of a language.
  public init(_ hotspot: Hotspot, wording: FindingWording) {
    rank = hotspot.rank
    score = hotspot.load.score
    components = Dictionary(
      uniqueKeysWithValues: hotspot.load.components.map { ($0.name, $0.value) })
    items = hotspot.items.map(\.id)
    reason = wording.hotspot(hotspot).text
    switch hotspot.subject {
    case .item(let item): (node, title, a, b) = (item.id, item.title, nil, nil)
    case .party(let party): (node, title, a, b) = (party.name, nil, nil, nil)
    case .channel(let channel):
      (node, title) = (hotspot.subject.name, nil)
      (a, b) = (channel.first.name, channel.second.name)
    }
  }
}
