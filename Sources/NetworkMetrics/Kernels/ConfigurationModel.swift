/// The network of independent ties whose expected degrees are the degrees given, and which assumes nothing
/// else: the bipartite configuration model.
///
/// Of all such networks it has the largest entropy, and the likeliest to give one of these degrees:
///
///     p(i, e) = x(i) y(e) / (1 + x(i) y(e)),   sums of p = the degrees of both modes
///
/// Nodes of equal degrees have equal fitness x or y, so there is one unknown a degree. Finite fitness
/// exists unless degrees leave some ties no choice: the first k rows have, of each column, as many ties
/// as there can be (Gale and Ryser's inequality is an equation). There the network falls apart without a
/// rest: what joins those rows to columns of k ties or more is certain, what joins the others to columns
/// of k or fewer impossible, and what is left on either side is a network of its own, with fewer columns.
/// Full rows, isolates and nested networks are the simplest cases. Each part that has a choice has finite
/// fitness, and is solved by itself.
///
/// Saracco, F., Di Clemente, R., Gabrielli, A. & Squartini, T. (2015). Randomizing bipartite networks: the
/// case of the World Trade Web. Scientific Reports 5, 10595. doi:10.1038/srep10595. Gale, D. (1957). A
/// theorem on flows in networks. Pacific Journal of Mathematics 7(2), 1073-1082.
/// doi:10.2140/pjm.1957.7.1073
struct ConfigurationModel: Sendable {
  /// The class of each row: rows of equal degrees are in one.
  let rowClasses: [Int]
  /// The class of each column.
  let columnClasses: [Int]
  /// The number of classes of rows.
  let rowClassCount: Int
  private let columnClassCount: Int
  /// The chance of a tie of each class of rows with each class of columns.
  private let chances: [Double]

  /// The model of a network's degrees; `nil` if its fitness could not be found, which no network is known
  /// to do.
  ///
  /// - Precondition: The degrees are those of a network without repeated ties.
  /// - Complexity: O(n log n), and for each of some ten steps O(k l min(k, l)), k and l being the numbers
  ///   of distinct degrees.
  init?(rowDegrees: [Int], columnDegrees: [Int]) {
    let rows = DegreeClasses(rowDegrees)
    let columns = DegreeClasses(columnDegrees)
    rowClasses = rows.classOf
    columnClasses = columns.classOf
    rowClassCount = rows.classes.count
    columnClassCount = columns.classes.count
    var chances = [Double](repeating: 0, count: rowClassCount * columnClassCount)

    var start = 0
    var above = 0
    var reached = 0
    var ties = 0
    for end in rows.classes.indices {
      reached += rows.classes[end].count
      ties += rows.classes[end].count * rows.classes[end].degree
      // How many ties so many rows can have with columns of these degrees.
      let most = columns.classes.reduce(0) { $0 + $1.count * min($1.degree, reached) }
      guard ties == most else { continue }
      var certain = 0
      var free: [Int] = []
      for (number, column) in columns.classes.enumerated() {
        if column.degree >= reached {
          certain += column.count
          for row in start...end { chances[row * columnClassCount + number] = 1 }
        } else if column.degree > above {
          free.append(number)
        }
      }
      if !free.isEmpty {
        let part = fittedChances(
          rows: rows.classes[start...end].map { ($0.degree - certain, $0.count) },
          columns: free.map { (columns.classes[$0].degree - above, columns.classes[$0].count) })
        guard let part else { return nil }
        for row in start...end {
          for (place, number) in free.enumerated() {
            chances[row * columnClassCount + number] = part[(row - start) * free.count + place]
          }
        }
      }
      start = end + 1
      above = reached
    }
    self.chances = chances
  }

  /// The chance of a tie of a class of rows with a column.
  func chance(rowClass: Int, column: Int) -> Double {
    chances[rowClass * columnClassCount + columnClasses[column]]
  }
}

/// Nodes by their degrees, the highest first.
private struct DegreeClasses {
  var classes: [(degree: Int, count: Int)] = []
  let classOf: [Int]

  init(_ degrees: [Int]) {
    var counts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 1)
    for degree in degrees { counts[degree] += 1 }
    var numbers = counts
    for degree in counts.indices.reversed() where counts[degree] > 0 {
      numbers[degree] = classes.count
      classes.append((degree, counts[degree]))
    }
    classOf = degrees.map { numbers[$0] }
  }
}
