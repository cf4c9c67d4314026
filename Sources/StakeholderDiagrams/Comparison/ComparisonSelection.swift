import Drawing

/// Checks what goes into a ``ComparisonDiagram`` and chooses what of it is drawn.
struct ComparisonSelection {
  /// How many of some ties are drawn, and by what rule.
  struct Drawn: Hashable {
    let minimum: Int
    let shown: Int
    let all: Int
  }

  /// The position of each unit's side.
  let sides: [Int]
  /// The ties that are drawn: what is the same first, so that changes lie over it.
  let ties: [ComparisonDiagram.Tie]
  /// The ties of each kind, drawn or not.
  let counts: [ComparisonChange: Int]
  /// The ties that have changed, the strongest change first.
  let strongest: [ComparisonDiagram.Tie]
  /// How many of them are drawn.
  let changes: Drawn
  /// How many of the ties that have not changed are drawn.
  let same: Drawn
  /// The positions of the units that are drawn: those with a drawn tie, and those that are new or gone.
  let units: [Int]
  /// The positions of the others.
  let undrawn: [Int]

  /// - Complexity: O(ties log(ties) + units).
  init(_ diagram: ComparisonDiagram) throws(DiagramError) {
    sides = try Self.check(diagram)
    // A tie to itself, or of none in either network, is none.
    let all = diagram.ties.filter { $0.a != $0.b && $0.before + $0.after > 0 }
    counts = all.reduce(into: [:]) { $0[$1.change, default: 0] += 1 }
    let changed = all.filter { $0.change != .same }
    strongest = changed.enumerated().sorted {
      (-$0.element.size, -$0.element.larger, $0.offset)
        < (-$1.element.size, -$1.element.larger, $1.offset)
    }.map(\.element)
    let limit = max(diagram.tieLimit, 0)
    let thinned = TieThinning(counts: changed.map(\.size), minimum: nil, limit: limit)
    changes = Drawn(minimum: thinned.minimum, shown: thinned.kept.count, all: changed.count)
    let unchanged = all.filter { $0.change == .same }
    // What is the same is the ground of the changes: it takes no room from them.
    let room = thinned.kept.count < changed.count ? 0 : limit - changed.count
    let rest = TieThinning(counts: unchanged.map(\.after), minimum: nil, limit: max(room, 0))
    // Of ties that are all equal, thinning keeps all: better none than more than there is room for.
    let kept = rest.kept.count <= room ? rest.kept : []
    same = Drawn(minimum: rest.minimum, shown: kept.count, all: unchanged.count)
    ties = kept.map { unchanged[$0] } + thinned.kept.map { changed[$0] }
    let tied = Set(ties.flatMap { [$0.a, $0.b] })
    let isDrawn = diagram.units.map {
      tied.contains($0.party.id) || $0.before == nil || $0.after == nil
    }
    units = diagram.units.indices.filter { isDrawn[$0] }
    undrawn = diagram.units.indices.filter { !isDrawn[$0] }
  }

  // The positions of the sides of the units.
  private static func check(_ diagram: ComparisonDiagram) throws(DiagramError) -> [Int] {
    let positions = try PositionIndex(diagram.units.map(\.party.id))
    let sidePositions = try PositionIndex(diagram.sides.map(\.id))
    var sides: [Int] = []
    for unit in diagram.units {
      sides.append(try sidePositions.position(of: unit.party.group))
      guard unit.before != nil || unit.after != nil, isCount(unit.before ?? 0),
        isCount(unit.after ?? 0)
      else { throw .unusableNumber(of: unit.party.label) }
    }
    var pairs: Set<[Int]> = []
    for tie in diagram.ties {
      let ends = [try positions.position(of: tie.a), try positions.position(of: tie.b)]
      guard pairs.insert(ends.sorted()).inserted else { throw .repeatedNode("\(tie.a) – \(tie.b)") }
      // A unit that is not in a network has no ties there.
      let isBefore = ends.allSatisfy { diagram.units[$0].before != nil }
      let isAfter = ends.allSatisfy { diagram.units[$0].after != nil }
      guard isCount(tie.before), isCount(tie.after), isBefore || tie.before == 0,
        isAfter || tie.after == 0
      else { throw .unusableNumber(of: "\(tie.a) – \(tie.b)") }
    }
    return sides
  }

  private static func isCount(_ number: Int) -> Bool { (0...1_000_000_000).contains(number) }
}

extension ComparisonDiagram.Tie {
  /// What has become of the tie.
  var change: ComparisonChange { ComparisonChange(before: before, after: after) }
  /// By how many items it has changed.
  var size: Int { abs(after - before) }
  /// The number of items in the network that has more.
  var larger: Int { max(before, after) }
}
