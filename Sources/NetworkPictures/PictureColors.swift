import Drawing
import Languages

/// The hues of nodes: one a group, or one a mode where nodes have no groups.
struct PictureColors {
  private let hues: [String: DiagramColor]
  /// What the colours mean; empty where no node has a group.
  let entries: [DiagramLegend.Entry]

  /// The last hue of the palette is the grey of all other groups.
  private static let ownHues = DiagramPalette.hueCount - 1
  private static let grey = DiagramPalette.hue(DiagramPalette.hueCount - 1)

  /// Groups have hues in the order in which nodes name them, as many as there are; the others are grey.
  init(_ nodes: [PictureNode], _ words: PictureWords) {
    var groups: [String] = []
    var known: Set<String> = []
    for node in nodes {
      guard let group = node.group, known.insert(group).inserted else { continue }
      groups.append(group)
    }
    var hues: [String: DiagramColor] = [:]
    for (position, group) in groups.enumerated() {
      hues[group] = position < Self.ownHues ? DiagramPalette.hue(position) : Self.grey
    }
    var entries = groups.prefix(Self.ownHues).map { Self.entry(hues[$0] ?? Self.grey, $0) }
    if groups.count > Self.ownHues {
      entries.append(
        Self.entry(
          Self.grey,
          TextTemplate(words.otherGroups).filled(with: ["count": "\(groups.count - Self.ownHues)"]))
      )
    }
    if nodes.contains(where: { $0.isGrouped && $0.group == nil }) {
      entries.append(Self.entry(Self.none, words.noGroup))
    }
    self.hues = hues
    self.entries = entries
  }

  private static let none = DiagramColor(0x9AA5B1)

  /// What a node looks like beside its shape: of actors the ground is light, of events solid, so that modes
  /// differ without colours as well.
  func tone(_ node: PictureNode) -> (fill: DiagramColor, stroke: DiagramColor, words: DiagramColor)
  {
    // Beside groups of the other mode no hue is left to confuse with theirs.
    if !node.isGrouped, !entries.isEmpty { return (.head, .border, .ink) }
    let hue =
      node.group.map { hues[$0] ?? Self.grey }
      ?? (node.isGrouped ? Self.none : DiagramPalette.hue(node.mode))
    return node.mode == 0 ? (hue.tint(Self.tint), hue, .ink) : (hue, hue, hue.textColor)
  }

  /// How much of its hue the ground of an actor has.
  static let tint = 0.2

  private static func entry(_ hue: DiagramColor, _ meaning: String) -> DiagramLegend.Entry {
    .init(.box(fill: hue.tint(tint), stroke: hue, dashed: false), meaning)
  }
}
