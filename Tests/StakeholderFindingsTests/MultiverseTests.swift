import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import Testing
import TwoModeNetworks

@Suite struct MultiverseTests {
  private func findings(
    _ kind: Multiverse.Kind, _ register: Register
  ) -> [Multiverse.Finding] {
    Multiverse(register, samples: 19).findings.filter { $0.kind == kind }
  }

  private func text(_ finding: Multiverse.Finding) -> String {
    "\(finding.subject.joined(separator: "-")) \(finding.holds)/\(finding.universes)"
  }

  // Items 1 and 2 stand in T, 3 and 4 in U. Without U a meets x alone still; without T x is not there.
  @Test func `sole channels are asked for where both units are`() throws {
    let found = findings(.soleChannel, try SupposedRegister.make())
    #expect(found.map(text) == ["a-x 2/2", "y-b 2/2"])
    #expect(
      found[0].options.map { "\($0.dimension) \($0.name) \($0.holds)/\($0.universes)" } == [
        "items all 1/1", "items without U 1/1",
      ])
  }

  // p meets q of the other side on 1 in T and r on 2 in U, and so through q alone where U is left out, but not
  // among all items: no finding. s meets q on 3 alone; without U q is its only one too.
  @Test func `what another choice alone would find is no finding`() throws {
    let register = try Register(
      csv: "item,theme,party,side\n1,T,p,l\n1,T,q,r\n2,U,p,l\n2,U,r,r\n3,T,s,l\n3,T,q,r\n")
    // r meets p alone; without T too. s meets q alone; where T is left out it is not there.
    #expect(findings(.soleChannel, register).map(text) == ["r-p 2/2", "s-q 2/2"])
  }

  // Six items of three chapters; the last has the fewest relations and is sixth. Scores without sides and leads,
  // of d units: d(d-1)/2 pairs, each once more as an only meeting. Without a chapter of two others it is in.
  @Test func `an item that is sixth is no finding, and the fifth is unless its chapter goes`()
    throws
  {
    var rows = "item,theme,party\n"
    for (item, size) in [7, 6, 5, 4, 3, 2].enumerated() {
      for unit in 0..<size {
        rows += "\(item + 1),\("TUV".map { $0 }[item / 2]),u\(item)-\(unit)\n"
      }
    }
    let found = findings(.hotspotItem, try Register(csv: rows))
    #expect(found.map { $0.subject[0] } == ["1", "2", "3", "4", "5"])
    // All items and without two of three chapters, by eleven weights, all of which count what is alike here.
    #expect(found.map { $0.universes } == [33, 33, 33, 33, 33])
    #expect(found.map { $0.holds } == [33, 33, 33, 33, 33])
  }

  // A list without chapters: nine ways to test, each asked again with the network's own tests.
  @Test func `contacts hold under as many nulls and corrections as find them`() throws {
    // Three pairs that keep to each other, on six, five and two items.
    var rows = "item,party,side\n"
    for item in 0..<13 {
      let pair = item < 6 ? 1 : item < 11 ? 2 : 3
      rows += "\(item),l\(pair),l\n\(item),r\(pair),r\n"
    }
    let register = try Register(csv: rows)
    let network = TwoModeNetwork(register)
    var counts: [[String]: Int] = [:]
    for null in ContactNull.allCases {
      for correction in [PValueCorrection.benjaminiHochberg, .holm, .none] {
        let ties = network.crossTies(
          between: \.side, significance: null.null(samples: 19, seed: 1), correction: correction)
        for tie in ties.ties where (tie.q ?? 1) <= 0.05 {
          counts[[tie.first.name, tie.second.name].sorted(), default: 0] += 1
        }
      }
    }
    #expect(counts.count > 1)
    let found = findings(.contact, register)
    #expect(Set(found.map(\.subject)) == Set(counts.keys))
    for finding in found {
      #expect(finding.universes == 9 && finding.holds == counts[finding.subject])
    }
  }

  @Test(arguments: 1...20) func `numbers add up, whatever the list`(seed: UInt64) throws {
    let register = try RandomRegister.make(seed: seed)
    let multiverse = Multiverse(register, samples: 19, seed: seed)
    for finding in multiverse.findings {
      #expect(finding.holds >= 1 && finding.holds <= finding.universes)
      for (_, options) in Dictionary(grouping: finding.options, by: \.dimension) {
        #expect(options.reduce(0) { $0 + $1.universes } == finding.universes)
        #expect(options.reduce(0) { $0 + $1.holds } == finding.holds)
      }
    }
    let again = Multiverse(register, samples: 19, seed: seed, threads: 3)
    #expect(again.findings.map(text) == multiverse.findings.map(text))
  }
}
