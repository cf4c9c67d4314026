import TwoModeNetworks

/// How far the neighbours of nodes of few ties are among those of nodes of more: NODF, from 0 to 100.
public struct Nestedness: Sendable, Hashable {
  /// Of the actors: the mean over their pairs; `nil` where there are fewer than two.
  public let actors: Double?
  /// Of the events: the mean over their pairs; `nil` where there are fewer than two.
  public let events: Double?
  /// Of the network: the mean over the pairs of either mode; `nil` where neither has one.
  public let total: Double?

  /// - Complexity: O(sum of squared degrees of both modes).
  init(_ incidence: Incidence) {
    let rows = nestedOverlap(of: incidence)
    let columns = nestedOverlap(of: incidence.transposed)
    let rowPairs = Self.pairs(incidence.rowCount)
    let columnPairs = Self.pairs(incidence.columnCount)
    actors = Self.mean(rows, over: rowPairs)
    events = Self.mean(columns, over: columnPairs)
    total = Self.mean(rows + columns, over: rowPairs + columnPairs)
  }

  private static func pairs(_ nodes: Int) -> Double { Double(nodes) * (Double(nodes) - 1) / 2 }

  private static func mean(_ sum: Double, over pairs: Double) -> Double? {
    pairs == 0 ? nil : 100 * sum / pairs
  }
}

/// The sum, over pairs of rows of different degrees, of the share of the smaller's columns that the
/// larger has too.
///
/// Shared columns are whole numbers and are added up as such, by the smaller degree that divides them;
/// so the sum is the same to the last bit in whatever order the nodes stand.
///
/// - Complexity: O(sum of squared degrees of the columns).
func nestedOverlap(of incidence: Incidence) -> Double {
  var shared: [Int] = []
  var common = CommonNeighbours(incidence)
  let watch = WorkWatch.current
  for row in 0..<incidence.rowCount where !watch.shouldStop {
    let degree = incidence.rows.degree(of: row)
    while shared.count <= degree { shared.append(0) }
    common.count(around: row)
    for partner in common.partners where incidence.rows.degree(of: Int(partner)) > degree {
      shared[degree] += Int(common.counts[Int(partner)])
    }
  }
  return shared.enumerated().dropFirst().reduce(0) {
    $0 + Double($1.element) / Double($1.offset)
  }
}

extension NetworkMeasure {
  /// How nested the network is, over the pairs of either mode.
  public static let nestedness = nestedness(
    MeasureDefinition(
      name: "nodf",
      title: "Nestedness (NODF)",
      meaning:
        "The mean, over all pairs of nodes of one mode, for both modes together, of 100 times the share of the neighbours of the one of fewer ties that are the other's too; 0 for pairs of equal degree and pairs with an isolate.",
      range:
        "0 (no node's neighbours are also those of a node of more ties) to 100 (all degrees differ and neighbourhoods lie within one another).",
      values: MeasureValues(0...100, withoutTies: .bySize),
      undefined: "Where neither mode has two nodes.",
      complexity: "O(sum of squared degrees of both modes)",
      references: [.almeidaNetoEtAl2008]), ofOneMode: false, \.total)

  /// How nested the measured mode is.
  public static let nestednessOfMode = nestedness(
    MeasureDefinition(
      name: "nodf-of-mode",
      title: "Nestedness (NODF) of the mode",
      meaning:
        "The mean, over all pairs of nodes of the measured mode, of 100 times the share of the neighbours of the one of fewer ties that are the other's too; 0 for pairs of equal degree and pairs with an isolate.",
      range:
        "0 (no node's neighbours are also those of a node of more ties) to 100 (all degrees differ and neighbourhoods lie within one another).",
      values: MeasureValues(0...100, withoutTies: .bySize),
      undefined: "Where the mode has fewer than two nodes.",
      complexity: "O(sum of squared degrees of both modes)",
      references: [.almeidaNetoEtAl2008]), ofOneMode: true, \.actors)

  private static func nestedness(
    _ definition: MeasureDefinition, ofOneMode: Bool,
    _ part: KeyPath<Nestedness, Double?> & Sendable
  ) -> NetworkMeasure {
    NetworkMeasure(definition, ofOneMode: ofOneMode) { Nestedness($0)[keyPath: part] }
  }
}

extension Reference {
  static let almeidaNetoEtAl2008 = Reference(
    "Almeida-Neto, M., Guimaraes, P., Guimaraes, P. R., Loyola, R. D. & Ulrich, W. (2008). A consistent metric for nestedness analysis in ecological systems: reconciling concept and measurement. Oikos 117(8), 1227-1239.",
    doi: "10.1111/j.0030-1299.2008.16644.x")
}

extension TwoModeNetwork {
  /// How far what actors of few ties do is part of what actors of more do, and the same for events.
  ///
  ///     100 x |N(u) and N(v)| / |N(v)| where u has more ties than v, else 0; the mean over all pairs
  ///
  /// High where the few who take part in much take part in what the others do: a core that everything
  /// runs through. The published matrices are sorted by degree first, which decides nothing but which
  /// of two nodes has more ties: the order of the nodes plays no part. Isolates count as nodes whose
  /// pairs overlap by 0, as in vegan's `nestednodf`.
  ///
  /// ```swift
  /// network.nestedness().total
  /// network.nestednessTest(against: .fixedDegrees, seed: 1).total?.z
  /// ```
  ///
  /// Range 0 to 100; `nil` where there are no pairs. How nested is remarkable depends on the degrees:
  /// compare with ``nestednessTest(against:samples:seed:threads:)``. See ``NetworkMeasure/nestedness``.
  ///
  /// - Complexity: O(sum of squared degrees of both modes).
  public func nestedness() -> Nestedness { Nestedness(incidence) }
}
