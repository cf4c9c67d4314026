import TwoModeNetworks

/// Draws networks with the degrees of a given one, all as likely, by trading columns between rows.
///
/// A trade takes two rows, pools the columns that only one of them has, and deals the pool out anew,
/// to each row as many as it gave. Degrees never change, and every network of these degrees can be
/// reached.
///
/// Strona, G., Nappo, D., Boccacci, F., Fattorini, S. & San-Miguel-Ayanz, J. (2014). A fast and
/// unbiased procedure to randomize ecological binary matrices with fixed row and column totals. Nature
/// Communications 5, 4114. doi:10.1038/ncomms5114. That it is unbiased: Carstens, C. J. (2015). Proof
/// of uniform sampling of binary matrices with fixed row sums and column sums for the fast Curveball
/// algorithm. Physical Review E 91, 042812. doi:10.1103/PhysRevE.91.042812
struct Curveball {
  private let offsets: [Int]
  private let columnCount: Int
  /// The columns of the rows, each row's in any order.
  private var columns: [Int32]
  /// The last trade in whose first row each column was; one more if it was in both rows.
  private var marks: [Int]
  private var places: [Int] = []
  private var placesOfSecond: [Int] = []
  private var pool: [Int32] = []
  private var trade = 0

  init(_ incidence: Incidence) {
    offsets = incidence.rows.offsets
    columns = incidence.rows.columns
    columnCount = incidence.columnCount
    marks = [Int](repeating: 0, count: incidence.columnCount)
  }

  /// The network after five more trades a row.
  ///
  /// - Complexity: O(ties), five times in expectation.
  mutating func next(using random: inout SeededRandom) -> Incidence {
    trade(using: &random)
    return incidence
  }

  /// Makes five more trades a row.
  ///
  /// - Complexity: O(ties), five times in expectation.
  mutating func trade(using random: inout SeededRandom) {
    let rowCount = offsets.count - 1
    guard rowCount > 1 else { return }
    for _ in 0..<(5 * rowCount) {
      let first = random.below(rowCount)
      let other = random.below(rowCount - 1)
      deal(first, other < first ? other : other + 1, using: &random)
    }
  }

  /// The columns that a row has now, in any order.
  subscript(row: Int) -> ArraySlice<Int32> { columns[offsets[row]..<offsets[row + 1]] }

  private var incidence: Incidence {
    var ties: [(row: Int32, column: Int32)] = []
    ties.reserveCapacity(columns.count)
    for row in 0..<(offsets.count - 1) {
      for column in columns[offsets[row]..<offsets[row + 1]] { ties.append((Int32(row), column)) }
    }
    return Incidence(rowCount: offsets.count - 1, columnCount: columnCount, ties: ties)
  }

  private mutating func deal(_ first: Int, _ second: Int, using random: inout SeededRandom) {
    // Trades are numbered by twos, which leaves room for the marks of columns that both rows have.
    trade += 2
    places.removeAll(keepingCapacity: true)
    placesOfSecond.removeAll(keepingCapacity: true)
    pool.removeAll(keepingCapacity: true)
    for place in offsets[first]..<offsets[first + 1] { marks[Int(columns[place])] = trade }
    for place in offsets[second]..<offsets[second + 1] {
      let column = Int(columns[place])
      if marks[column] == trade { marks[column] = trade + 1 } else { placesOfSecond.append(place) }
    }
    for place in offsets[first]..<offsets[first + 1] where marks[Int(columns[place])] == trade {
      places.append(place)
    }
    places.append(contentsOf: placesOfSecond)
    for place in places { pool.append(columns[place]) }
    // Deals from the back of the pool, each column of what is left as likely.
    for dealt in places.indices {
      let left = pool.count - dealt
      let drawn = random.below(left)
      columns[places[dealt]] = pool[drawn]
      pool[drawn] = pool[left - 1]
    }
  }
}

/// Draws a network of as many ties as a given one, every pair of a row and a column as likely.
///
/// Selection sampling: cell by cell, each is taken with the share of ties still to place among the
/// cells still to come. Knuth, D. E. (1997). The Art of Computer Programming 2, 3.4.2, algorithm S.
///
/// - Complexity: O(rows x columns).
func equiprobableIncidence(like incidence: Incidence, using random: inout SeededRandom) -> Incidence
{
  var ties: [(row: Int32, column: Int32)] = []
  ties.reserveCapacity(incidence.tieCount)
  var cells = incidence.rowCount * incidence.columnCount
  let watch = WorkWatch.current
  for row in 0..<incidence.rowCount where !watch.shouldStop {
    for column in 0..<incidence.columnCount {
      if random.below(cells) < incidence.tieCount - ties.count {
        ties.append((Int32(row), Int32(column)))
      }
      cells -= 1
    }
  }
  return Incidence(
    rowCount: incidence.rowCount, columnCount: incidence.columnCount, ties: ties)
}
