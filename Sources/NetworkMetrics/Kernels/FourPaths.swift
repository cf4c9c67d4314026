import TwoModeNetworks

/// The paths of four ties around each row, and those that a fifth and a sixth tie close.
///
/// A path of four ties is row i, column p, row j, column q, row k, all different; it is around j, and
/// closed if i and k share a column other than p and q. Paths are never listed. Let a and b be the
/// columns that j shares with i and with k, s those that i and k share, and t those that all three
/// share. Then (i, j, k) has a b - t paths. All of them are open if s = 0 and closed if s > 2, and in
/// between they are closed unless they use up what i and k share:
///
///     s = 1, t = 1    the a + b - 2 paths over the one shared column are open
///     s = 2, t = 2    the 2 paths over both are open
///     otherwise       what i and k share has a column that no path around j uses: all closed
///
/// So the sum of a b over the pairs (i, k) that meet, less the t of all pairs, less these exceptions is
/// the number of closed paths, and each pair that meets needs remembering no more than two columns.
struct FourPaths {
  /// The number of paths around each row, each counted from one of its ends.
  private(set) var all: [UInt128]
  /// The number of closed ones.
  private(set) var closed: [UInt128]

  /// The pairs that share a column, with two of these, in lists that may be half empty.
  static let memory = WorkingMemory(perTiedPair: 32)

  /// - Complexity: O(sum over pairs of rows that meet of the rows that either meets).
  init(of incidence: Incidence) {
    all = [UInt128](repeating: 0, count: incidence.rowCount)
    closed = all
    let meetings = Meetings(of: incidence)
    var common = CommonNeighbours(incidence)
    var isOwn = [Bool](repeating: false, count: incidence.columnCount)
    let watch = WorkWatch.current
    for row in 0..<incidence.rowCount where !watch.shouldStop {
      common.count(around: row)
      // Pairs of rows by way of one column each, and by way of the same column.
      var (sum, squares, joint): (UInt128, UInt128, UInt128) = (0, 0, 0)
      for partner in common.partners {
        let count = UInt128(common.counts[Int(partner)])
        sum += count
        squares += count * count
      }
      for column in incidence.rows[row] {
        isOwn[Int(column)] = true
        let others = UInt128(incidence.columns.degree(of: Int(column)) - 1)
        if others > 0 { joint += others * (others - 1) / 2 }
      }
      all[row] = (sum * sum - squares) / 2 - joint
      let pairs = meetings.closable(by: common, isOwn: isOwn)
      // Without a pair that meets there is no column of three rows either.
      closed[row] = pairs.products - joint - pairs.exceptions
      for column in incidence.rows[row] { isOwn[Int(column)] = false }
    }
  }
}

/// The pairs of rows that share a column, each at its first row, with how many they share and the
/// first two of them.
private struct Meetings {
  private var offsets = [0]
  private var seconds: [Int32] = []
  private var counts: [Int32] = []
  private var shared: [(Int32, Int32)] = []

  init(of incidence: Incidence) {
    var place = [Int](repeating: -1, count: incidence.rowCount)
    let watch = WorkWatch.current
    for row in 0..<incidence.rowCount {
      if watch.shouldStop {
        // No more pairs: what is left of the rows has none.
        offsets.append(seconds.count)
        continue
      }
      let start = seconds.count
      for column in incidence.rows[row] {
        for second in incidence.columns[Int(column)] where Int(second) > row {
          let known = place[Int(second)]
          if known < start {
            place[Int(second)] = seconds.count
            seconds.append(second)
            counts.append(1)
            shared.append((column, -1))
          } else {
            if counts[known] == 1 { shared[known].1 = column }
            counts[known] += 1
          }
        }
      }
      offsets.append(seconds.count)
    }
  }

  /// The sum of a b over the pairs of a row's partners that meet, and the paths of theirs that stay
  /// open all the same.
  ///
  /// - Parameters:
  ///   - common: What the row shares with each other row.
  ///   - isOwn: Whether each column is the row's.
  func closable(
    by common: CommonNeighbours, isOwn: [Bool]
  ) -> (products: UInt128, exceptions: UInt128) {
    var products: UInt128 = 0
    var exceptions: UInt128 = 0
    let (rows, met, around) = (seconds.span, counts.span, common.counts.span)
    for first in common.partners {
      let a = Int(around[Int(first)])
      for entry in offsets[Int(first)]..<offsets[Int(first) + 1] {
        let b = Int(around[Int(rows[entry])])
        if b == 0 { continue }
        products += UInt128(a * b)
        if met[entry] == 1, isOwn[Int(shared[entry].0)] {
          exceptions += UInt128(a + b - 2)
        } else if met[entry] == 2, isOwn[Int(shared[entry].0)], isOwn[Int(shared[entry].1)] {
          exceptions += 2
        }
      }
    }
    return (products, exceptions)
  }
}
