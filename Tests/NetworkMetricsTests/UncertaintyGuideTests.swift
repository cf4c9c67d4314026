import Foundation
import NetworkMetrics
import TestNetworks
import Testing

/// The tables of scores with their uncertainty in the guide, which the test of the other tables passes
/// over: columns as `liaison measure --uncertainty` gives them.
struct UncertaintyGuideTests {
  static let page = "uncertainty.md"

  private struct Row {
    let score: Double?
    let standardError: Double?
    let bias: Double?
    var interval: Interval?
    let ranks: Interval?

    func value(of heading: String) -> Double? {
      switch heading {
      case "standard error": standardError
      case "bias": bias
      case "lower": interval?.lower
      case "upper": interval?.upper
      case "best rank": ranks?.lower
      case "worst rank": ranks?.upper
      default: heading == "betweenness" ? score : nil
      }
    }
  }

  @Test func `the numbers of the Southern Women are the library's`() throws {
    let davis = try TestNetworks.davis()
    let found = try GuidePage.all().first { $0.name == Self.page }
    let page = try #require(found)
    let tables = page.tables(of: "On the Southern Women")
    let columns = ["node", "betweenness", "standard error", "bias"]
    let ranks = ["best rank", "worst rank"]
    #expect(tables.map { $0[0] } == [columns + ranks, columns + ["lower", "upper"] + ranks])
    let jackknife = davis.jackknife(of: .betweenness)
    let byEvent = davis.bootstrap(of: .betweenness, resampling: .events, seed: 1)
    let rows = [
      davis.actors.indices.map {
        Row(
          score: jackknife.estimates[$0], standardError: jackknife.standardErrors[$0],
          bias: jackknife.biases[$0], ranks: jackknife.ranks[$0])
      },
      davis.actors.indices.map {
        Row(
          score: byEvent.estimates[$0], standardError: byEvent.standardErrors[$0],
          bias: byEvent.biases[$0], interval: byEvent.intervals[$0], ranks: byEvent.ranks[$0])
      },
    ]
    for (table, rows) in zip(tables, rows) {
      #expect(table.count > 1)
      for cells in table.dropFirst() {
        let woman = try #require(davis.actors.firstIndex { $0.hasPrefix("\(cells[0]) ") })
        for (heading, cell) in zip(table[0], cells).dropFirst() {
          let value = rows[woman].value(of: heading)
          #expect(
            GuidePage.printed(cell, is: value),
            "\(heading) of \(cells[0]) is \(value.map(\.description) ?? "—"), not \(cell)")
        }
      }
    }
    let byTie = davis.bootstrap(of: .betweenness, resampling: .ties, seed: 1)
    let taus = [jackknife.meanTau, byTie.meanTau, byEvent.meanTau].map {
      String(format: "%.4f", $0 ?? .nan)
    }
    let text = page.lines(of: "On the Southern Women").joined(separator: " ")
    #expect(
      text.contains(
        "is \(taus[0]) with an event left out, \(taus[1]) with ties drawn and \(taus[2]) with events drawn"
      ), "\(taus)")
  }
}
