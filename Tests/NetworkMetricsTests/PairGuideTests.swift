import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// The tables of pairs in the guide, which the test of the other tables passes over.
struct PairGuideTests {
  /// The pages whose table is read here.
  static let pages = ["projection-weightings", "tie-significance-one-mode"]

  @Test(arguments: pages)
  func `the numbers of the Southern Women are the library's`(page: String) throws {
    let file = TestNetworks.repositoryRoot.appending(
      path: "Sources/NetworkMetrics/NetworkMetrics.docc/Measures/\(page).md")
    let table = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("| ") }
      .map { row in
        row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
    let headings = try #require(table.first)
    #expect(headings.prefix(2) == ["a", "b"])
    #expect(table.count > 1)
    let network = try TestNetworks.davis()
    for row in table.dropFirst() {
      for (heading, cell) in zip(headings, row).dropFirst(2) {
        let (projection, values) = try Self.values(of: heading, network)
        let place = try #require(
          projection.ties.firstIndex {
            $0.first.hasPrefix("\(row[0]) ") && $0.second.hasPrefix("\(row[1]) ")
          })
        let value = try #require(values[place])
        let printed = try #require(Double(cell.replacing("−", with: "-")))
        let digits = cell.split(separator: ".").dropFirst().first?.count ?? 0
        #expect(
          (value - printed).magnitude <= 0.500001 * pow(10, -Double(digits)),
          "\(page): \(heading) of \(row[0]) and \(row[1]) is \(value), not \(cell)")
      }
    }
  }

  private static func values(
    of heading: String, _ network: TwoModeNetwork<String, String>
  ) throws -> (Projection<String, String>, [Double?]) {
    let count = network.projected()
    switch heading {
    case "disparity p": return (count, count.disparity())
    case "noise-corrected score": return (count, count.noiseCorrected().map { $0?.score })
    case "noise-corrected z": return (count, count.noiseCorrected().map { $0?.z })
    case "noise-corrected p": return (count, count.noiseCorrected().map { $0?.p })
    default:
      let weighting = try #require(ProjectionWeighting(rawValue: heading))
      let projection = network.projected(weighting: weighting)
      return (projection, projection.ties.map(\.weight))
    }
  }

  @Test func `as many ties stand out as the guide says`() throws {
    let projection = try TestNetworks.davis().projected()
    #expect(projection.ties.count == 139)
    #expect(projection.disparity().allSatisfy { ($0 ?? 0) > 0.05 })
    #expect(projection.noiseCorrected().count { ($0?.z ?? 0) > 1.64 } == 16)
  }
}
