import Foundation
import NetworkMetrics
import TestNetworks
import TwoModeNetworks

/// Seeds of the random networks that kernels are compared with naive references on.
let seeds: ClosedRange<UInt64> = 1...300

/// The random networks of all seeds, in their order.
let randomNetworks = seeds.map(TestNetworks.randomIncidence)

/// Whether two scores agree: both undefined, or within 1e-9 of the larger. Peers leave rounding
/// errors in place of exact zeros, hence the floor.
func agree(_ first: Double?, _ second: Double?) -> Bool {
  guard let first, let second else { return first == nil && second == nil }
  return (first - second).magnitude <= max(1e-9 * max(first.magnitude, second.magnitude), 1e-14)
}

/// Whether all scores agree.
func agree(_ first: [Double?], _ second: [Double?]) -> Bool {
  first.count == second.count && zip(first, second).allSatisfy { agree($0, $1) }
}

extension Incidence {
  /// The same network with its nodes in another order: node `i` moves to `rowOrder[i]` and
  /// `columnOrder[i]`.
  func relabelled(rowOrder: [Int], columnOrder: [Int]) -> Incidence {
    Incidence(
      rowCount: rowCount, columnCount: columnCount,
      ties: Naive.ties(self).map {
        (Int32(rowOrder[Int($0.row)]), Int32(columnOrder[Int($0.column)]))
      })
  }
}

/// Every order of some labels that differs from the others.
func deals(_ labels: [Int]) -> [[Int]] {
  if labels.isEmpty { return [[]] }
  return Set(labels).sorted().flatMap { label in
    var rest = labels
    if let place = rest.firstIndex(of: label) { rest.remove(at: place) }
    return deals(rest).map { [label] + $0 }
  }
}

/// The sine, for tests of closed forms.
func sine(_ angle: Double) -> Double { sin(angle) }
