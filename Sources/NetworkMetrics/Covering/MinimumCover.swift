import TwoModeNetworks

/// The fewest actors that take part, between them, in all events.
public struct SetCover<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable, Hashable {
  /// The actors of the set, in the order of the network.
  public let chosen: [Actor]
  /// Whether no smaller set does it, proved; otherwise the search came to its limit.
  public let isOptimal: Bool
  /// A number that no set goes below; that of ``chosen`` where it is optimal.
  public let lowerBound: Int
  /// The events without any actor, which no set covers.
  public let uncovered: [Event]
}

extension Measure {
  /// Whether a node is in the smallest set of its mode that all nodes of the other are tied to.
  public static let minimumCover = Measure(
    MeasureDefinition(
      name: "minimum-cover",
      title: "In the minimum set cover",
      meaning:
        "1 for a node in the smallest set of its mode that every node of the other mode with a tie is tied to, 0 for others; of several smallest sets, the first in the order of the nodes.",
      range: "0 or 1.",
      values: MeasureValues(dependOnOrder: true),
      undefined:
        "never; not found where a search of \(defaultCoverLimit) branches ends before it: large networks whose nodes overlap in many ways.",
      complexity: "exponential at worst; O(n m) for each branch searched",
      memory: CoverSearch.memory,
      references: [.beasley1987, .chvatal1979])
  ) { incidence, _ -> MeasureOutcome<[Double?]> in
    firstCover(of: incidence, limit: defaultCoverLimit)
  }
}

/// 1 for the rows of the first smallest cover and 0 for others; none where the search ends before it.
func firstCover(of incidence: Incidence, limit: Int) -> MeasureOutcome<[Double?]> {
  let cover = smallestCover(of: incidence, limit: limit)
  guard cover.isFirst else {
    return .none(incidence.rowCount, because: .searchEnded(branches: limit))
  }
  var scores = [Double?](repeating: 0, count: incidence.rowCount)
  for row in cover.rows { scores[row] = 1 }
  return MeasureOutcome(scores)
}

extension Measure {
  /// Whether a node is in the smallest set found of its mode that all nodes of the other are tied to.
  public static let coverFound = Measure(
    MeasureDefinition(
      name: "cover-found",
      title: "In the smallest set cover found",
      meaning:
        "1 for a node in the smallest set found of its mode that every node of the other mode with a tie is tied to, 0 for others: minimum-cover where that is defined, and else at most 1 + 1/2 + ... + 1/d times as large as needed, d being the highest degree.",
      range: "0 or 1.",
      values: MeasureValues(dependOnOrder: true),
      undefined: "never",
      complexity: "O(n m) for each branch searched, \(defaultCoverLimit) at most",
      memory: CoverSearch.memory,
      references: [.chvatal1979, .beasley1987])
  ) { incidence in
    var scores = [Double?](repeating: 0, count: incidence.rowCount)
    for row in smallestCover(of: incidence, limit: defaultCoverLimit).rows { scores[row] = 1 }
    return scores
  }
}

extension NetworkMeasure {
  /// How many nodes the smallest set found has that all nodes of the other mode are tied to.
  public static let coverFoundSize = NetworkMeasure(
    MeasureDefinition(
      name: "cover-found-size",
      title: "Size of the smallest set cover found",
      meaning:
        "The number of nodes of the smallest set found of the mode that every node of the other mode with a tie is tied to; no smaller one exists where it is minimum-cover-bound.",
      range: "0 (no ties) to the size of the mode.",
      values: .counts,
      undefined: "never",
      complexity: "O(n m) for each branch searched, \(defaultCoverLimit) at most",
      memory: CoverSearch.memory,
      references: [.chvatal1979, .beasley1987]),
    ofOneMode: true
  ) { Double(smallestCover(of: $0, limit: defaultCoverLimit, isAny: true).rows.count) }

  /// A number of nodes that no set goes below that all nodes of the other mode are tied to.
  public static let minimumCoverBound = NetworkMeasure(
    MeasureDefinition(
      name: "minimum-cover-bound",
      title: "Bound of a minimum set cover",
      meaning:
        "A number of nodes that no set of the mode goes below that every node of the other mode with a tie is tied to: minimum-cover-size where that is defined.",
      range: "0 (no ties) to minimum-cover-size.",
      values: .counts,
      undefined: "never",
      complexity: "O(n m) for each branch searched, \(defaultCoverLimit) at most",
      memory: CoverSearch.memory,
      references: [.beasley1987]),
    ofOneMode: true
  ) { Double(smallestCover(of: $0, limit: defaultCoverLimit, isAny: true).lowerBound) }

  /// How many nodes the smallest set has that all nodes of the other mode are tied to.
  public static let minimumCoverSize = NetworkMeasure(
    MeasureDefinition(
      name: "minimum-cover-size",
      title: "Size of a minimum set cover",
      meaning:
        "The number of nodes of the smallest set of the mode that every node of the other mode with a tie is tied to.",
      range: "0 (no ties) to the size of the smaller mode.",
      values: .counts,
      undefined:
        "never; not found where a search of \(defaultCoverLimit) branches ends before it has proved a set smallest.",
      complexity: "exponential at worst; O(n m) for each branch searched",
      memory: CoverSearch.memory,
      references: [.beasley1987, .chvatal1979]),
    ofOneMode: true
  ) { incidence, _ -> MeasureOutcome<Double?> in
    provedSize(of: incidence, limit: defaultCoverLimit)
  }
}

/// How many rows a smallest cover has; none where the search ends before it is proved.
func provedSize(of incidence: Incidence, limit: Int) -> MeasureOutcome<Double?> {
  let cover = smallestCover(of: incidence, limit: limit, isAny: true)
  return cover.isOptimal
    ? MeasureOutcome(Double(cover.rows.count))
    : MeasureOutcome(nil, shortfall: .searchEnded(branches: limit))
}

extension Reference {
  fileprivate static let beasley1987 = Reference(
    "Beasley, J. E. (1987). An algorithm for set covering problem. European Journal of Operational Research 31(1), 85-93.",
    doi: "10.1016/0377-2217(87)90141-X")

  fileprivate static let chvatal1979 = Reference(
    "Chvatal, V. (1979). A greedy heuristic for the set-covering problem. Mathematics of Operations Research 4(3), 233-235.",
    doi: "10.1287/moor.4.3.233")
}

/// How many branches are searched where nothing else is said.
private let defaultCoverLimit = 10_000

/// A cover by row.
struct RowCover {
  /// The rows, ascending.
  var rows: [Int] = []
  /// Whether no smaller set covers all columns.
  var isOptimal = true
  /// Whether no other set of this size comes before it in the order of rows.
  var isFirst = true
  var lowerBound = 0
}

/// Covers each part of the network that no tie joins to others by itself: what is smallest, and first,
/// in each is so in all.
///
/// - Parameter isAny: Whether any smallest set will do, and not the first alone.
func smallestCover(of incidence: Incidence, limit: Int, isAny: Bool = false) -> RowCover {
  var cover = RowCover()
  var limits = (least: max(0, limit), first: max(0, limit))
  let vertices = JointVertices(incidence)
  var newColumn = [Int32](repeating: 0, count: incidence.columnCount)
  for members in vertices.linkedSets(from: 0..<vertices.count) {
    let rows = members.prefix { vertices.isRow($0) }
    let columns = members.dropFirst(rows.count).map { vertices.column($0) }
    if rows.isEmpty || columns.isEmpty { continue }
    for (position, column) in columns.enumerated() { newColumn[column] = Int32(position) }
    let ties = rows.enumerated().flatMap { position, row in
      incidence.rows[row].map { (row: Int32(position), column: newColumn[Int($0)]) }
    }
    let part = coverOfConnected(
      Incidence(rowCount: rows.count, columnCount: columns.count, ties: ties),
      limits: &limits, isAny: isAny)
    cover.rows += part.rows.map { rows[rows.startIndex + $0] }
    cover.isOptimal = cover.isOptimal && part.isOptimal
    cover.isFirst = cover.isFirst && part.isFirst
    cover.lowerBound += part.lowerBound
  }
  cover.rows.sort()
  return cover
}

private func coverOfConnected(
  _ incidence: Incidence, limits: inout (least: Int, first: Int), isAny: Bool
) -> RowCover {
  let greedy = greedyCover(of: incidence)
  // One row for all columns, and the greedy choice is the first of those.
  if greedy.count == 1 { return RowCover(rows: greedy, lowerBound: 1) }
  guard incidence.rowCount <= CoverSearch.largestSearch / incidence.columnCount else {
    return RowCover(rows: greedy.sorted(), isOptimal: false, isFirst: false, lowerBound: 1)
  }
  let all = allBits(incidence.columnCount)
  var search = CoverSearch(incidence, limit: limits.least)
  let smaller = search.cover(all, by: allBits(incidence.rowCount), fewerThan: greedy.count)
  let bound = max(1, search.firstBound)
  limits.least = search.statesLeft
  var cover = RowCover(rows: (smaller ?? greedy).sorted())
  // A search that ran out exactly at its end cannot be told from one that was cut short.
  if search.statesLeft == 0 {
    cover.isOptimal = cover.rows.count <= bound
    cover.isFirst = false
    cover.lowerBound = min(bound, cover.rows.count)
    return cover
  }
  cover.lowerBound = cover.rows.count
  if isAny { return cover }
  search.statesLeft = limits.first
  cover.isFirst = search.makeFirst(&cover.rows, rowCount: incidence.rowCount, covering: all)
  limits.first = search.statesLeft
  return cover
}

extension CoverSearch {
  /// Exchanges a smallest cover for the first one of its size, ascending rows compared one by one;
  /// whether the limit allowed it.
  ///
  /// Row after row is taken if a cover of the size has it besides those taken before.
  fileprivate mutating func makeFirst(
    _ cover: inout [Int], rowCount: Int, covering columns: [UInt64]
  ) -> Bool {
    var uncovered = columns
    var allowed = allBits(rowCount)
    var taken: [Int] = []
    for row in 0..<rowCount where taken.count < cover.count {
      allowed.clearBit(row)
      if columnsOfRow.commonCount(row, uncovered) == 0 { continue }
      var left = uncovered
      for word in left.indices {
        left[word] &= ~columnsOfRow.words[row * columnsOfRow.width + word]
      }
      if cover[taken.count] != row {
        // The rest of a cover may have only so many more rows.
        let rest = self.cover(
          left, by: allowed, fewerThan: cover.count - taken.count, takesFirst: true)
        if let rest {
          cover = taken + [row] + rest.sorted()
        } else if statesLeft == 0 {
          return false
        } else {
          continue
        }
      }
      taken.append(row)
      uncovered = left
    }
    return true
  }
}

/// Rows that cover all columns that have any, the one that covers most of what is left each time, and
/// the first of equals.
///
/// At most 1 + 1/2 + ... + 1/d times as many as needed, d being the most columns of a row (Chvatal 1979).
///
/// - Complexity: O(k n + m) for k rows.
func greedyCover(of incidence: Incidence) -> [Int] {
  var counts = (0..<incidence.rowCount).map { incidence.rows.degree(of: $0) }
  var isCovered = [Bool](repeating: false, count: incidence.columnCount)
  var chosen: [Int] = []
  let watch = WorkWatch.current
  while !watch.shouldStop {
    var best = -1
    for row in counts.indices where counts[row] > (best < 0 ? 0 : counts[best]) { best = row }
    if best < 0 { return chosen }
    chosen.append(best)
    for column in incidence.rows[best] where !isCovered[Int(column)] {
      isCovered[Int(column)] = true
      for row in incidence.columns[Int(column)] { counts[Int(row)] -= 1 }
    }
  }
  return chosen
}

extension TwoModeNetwork {
  /// The fewest actors that take part, between them, in all events.
  ///
  /// ```swift
  /// let cover = network.minimumCover()
  /// cover.chosen       // everyone whom to call to have every event at the table
  /// cover.isOptimal    // that fewer will not do is proved
  /// cover.uncovered    // events without an actor, left out
  /// ```
  ///
  /// Exact by branch and bound, at once for a few hundred nodes. Of several smallest sets it is the
  /// first in the order of the network: the one whose first actor stands first, then its second, and so
  /// on. Where the search comes to its limit, the smallest set found so far is given, with
  /// `isOptimal` false: the greedy one or a better one, which has at most 1 + 1/2 + ... + 1/d times as
  /// many actors as needed, d being the most events of an actor (Chvatal 1979). Where it comes to its
  /// limit while it looks for the first of the smallest sets, the set given is a smallest one, but
  /// perhaps not the first. The same network gives the same set in any case. See
  /// ``Measure/minimumCover``.
  ///
  /// Beasley, J. E. (1987). An algorithm for set covering problem. European Journal of Operational
  /// Research 31(1), 85-93. doi:10.1016/0377-2217(87)90141-X
  ///
  /// Chvatal, V. (1979). A greedy heuristic for the set-covering problem. Mathematics of Operations
  /// Research 4(3), 233-235. doi:10.1287/moor.4.3.233
  ///
  /// - Parameter limit: How many branches to search for a smallest set, and as many again for the first.
  /// - Complexity: Exponential at worst, bounded by the limit; O(n m) for a branch.
  public func minimumCover(limit: Int = 10_000) -> SetCover<Actor, Event> {
    let cover = smallestCover(of: incidence, limit: limit)
    return SetCover(
      chosen: cover.rows.map { actors[$0] }, isOptimal: cover.isOptimal,
      lowerBound: cover.lowerBound,
      uncovered: events.indices.filter { incidence.columns.degree(of: $0) == 0 }.map { events[$0] })
  }
}
