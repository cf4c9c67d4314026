import Drawing
import Languages

/// A column of units: those with a block of their own, and those that are merged into one.
struct AlluvialColumn {
  /// A unit, or some merged into one.
  struct Block {
    let label: String
    let count: Int
    let isOthers: Bool
    /// The ids of its units.
    let parties: [String]
  }

  /// The blocks in the order of the units; the merged ones last.
  private(set) var blocks: [Block] = []
  /// The block of each unit; `nil` for one without responsibilities.
  private(set) var blockOfUnit: [Int?] = []
  /// The names of the merged units.
  private(set) var merged: [String] = []
  /// The names of the units without responsibilities.
  private(set) var idle: [String] = []
  /// The least number of responsibilities of a unit with a block of its own.
  let minimum: Int
  /// All responsibilities.
  let total: Int

  init(
    _ units: [DiagramParty], counts: [Int], minimum: Int?, limit: Int, words: AlluvialWords
  ) {
    total = counts.reduce(0, +)
    let chosen = minimum ?? Self.smallest(counts.filter { $0 > 0 }, limit: limit)
    self.minimum = chosen
    let small = units.indices.filter { counts[$0] > 0 && counts[$0] < chosen }
    for (unit, count) in zip(units, counts) {
      if count >= chosen, count > 0 {
        blockOfUnit.append(blocks.count)
        blocks.append(
          Block(label: unit.label, count: count, isOthers: false, parties: [unit.id]))
      } else {
        blockOfUnit.append(nil)
        if count == 0 { idle.append(unit.label) }
      }
    }
    guard !small.isEmpty else { return }
    for unit in small {
      blockOfUnit[unit] = blocks.count
      merged.append(units[unit].label)
    }
    blocks.append(
      Block(
        label: TextTemplate(words.others).filled(with: ["count": "\(small.count)"]),
        count: small.reduce(0) { $0 + counts[$1] }, isOthers: true,
        parties: small.map { units[$0].id }))
  }

  // 1 where all have room; otherwise the smallest number that leaves room for the merged block too.
  private static func smallest(_ counts: [Int], limit: Int) -> Int {
    guard counts.count > limit else { return 1 }
    return counts.sorted(by: >)[max(limit - 1, 0)] + 1
  }
}

/// How many responsibilities run between the blocks of an ``AlluvialDiagram``.
struct AlluvialFlows {
  /// From a block on the left to a theme.
  struct Left: Hashable {
    let block: Int
    let theme: Int
  }
  /// From a theme to a block on the right, of the items coloured as one block on the left.
  struct Right: Hashable {
    let theme: Int
    let block: Int
    let color: Int?
  }

  let leftColumn: AlluvialColumn
  let rightColumn: AlluvialColumn
  private(set) var left: [Left: Int] = [:]
  private(set) var right: [Right: Int] = [:]
  /// The ids of the items of each flow, each as often as it is counted.
  private(set) var leftItems: [Left: [String]] = [:]
  private(set) var rightItems: [Right: [String]] = [:]

  init(_ diagram: AlluvialDiagram) throws(DiagramError) {
    let leftUnits = try PositionIndex(diagram.left.map(\.id))
    let rightUnits = try PositionIndex(diagram.right.map(\.id))
    for unit in diagram.right where leftUnits[unit.id] != nil { throw .repeatedNode(unit.id) }
    let items = try PositionIndex(diagram.items.map(\.id))
    let themes = try PositionIndex(diagram.themes.map(\.id))
    var themeOfItem: [Int] = []
    for item in diagram.items { themeOfItem.append(try themes.position(of: item.group)) }
    var leftTies: [(unit: Int, item: Int)] = []
    var rightTies: [(unit: Int, item: Int)] = []
    for tie in diagram.ties.merged {
      let item = try items.position(of: tie.item)
      if let unit = leftUnits[tie.party] {
        leftTies.append((unit, item))
      } else {
        rightTies.append((try rightUnits.position(of: tie.party), item))
      }
    }
    func counts(_ ties: [(unit: Int, item: Int)], _ units: Int) -> [Int] {
      ties.reduce(into: Array(repeating: 0, count: units)) { $0[$1.unit] += 1 }
    }
    leftColumn = AlluvialColumn(
      diagram.left, counts: counts(leftTies, diagram.left.count), minimum: diagram.minimum,
      limit: AlluvialDiagram.leftLimit, words: diagram.words.alluvial)
    rightColumn = AlluvialColumn(
      diagram.right, counts: counts(rightTies, diagram.right.count), minimum: diagram.minimum,
      limit: AlluvialDiagram.rightLimit, words: diagram.words.alluvial)
    var colorOfItem: [Int?] = Array(repeating: nil, count: diagram.items.count)
    for tie in leftTies {
      guard let block = leftColumn.blockOfUnit[tie.unit] else { continue }
      let flow = Left(block: block, theme: themeOfItem[tie.item])
      left[flow, default: 0] += 1
      leftItems[flow, default: []].append(diagram.items[tie.item].id)
      colorOfItem[tie.item] = colorOfItem[tie.item] ?? block
    }
    for tie in rightTies {
      guard let block = rightColumn.blockOfUnit[tie.unit] else { continue }
      let color = colorOfItem[tie.item].flatMap { leftColumn.blocks[$0].isOthers ? nil : $0 }
      let flow = Right(theme: themeOfItem[tie.item], block: block, color: color)
      right[flow, default: 0] += 1
      rightItems[flow, default: []].append(diagram.items[tie.item].id)
    }
  }
}
