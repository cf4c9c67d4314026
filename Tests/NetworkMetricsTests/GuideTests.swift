import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// What pages say that can be checked: that each measure has one, its parts, its numbers, its sources.
struct GuideTests {
  private let definitions = Dictionary(
    AnyMeasure.catalogue.map { ($0.name, $0.definition) }, uniquingKeysWith: { first, _ in first })

  @Test func `every measure has one page`() throws {
    var pages: [String: [String]] = [:]
    for page in try GuidePage.all() {
      for name in page.commandNames { pages[name, default: []].append(page.name) }
    }
    for name in definitions.keys.sorted() {
      #expect(
        pages[name]?.count == 1,
        "the measure \(name) must stand after \"Command names:\" of one page in \(GuidePage.folder.path()), and stands in \(pages[name] ?? [])"
      )
    }
    // What is typed otherwise, `liaison pairs --weighting newman`, begins with the command.
    for (name, found) in pages where !name.hasPrefix("liaison ") {
      #expect(definitions[name] != nil, "\(found): no catalogue has a measure \(name)")
    }
  }

  // Those of the Southern Women, and that groups are given to measures that read them and to no others.
  @Test func `the commands on the pages ask for what there is`() throws {
    for page in try GuidePage.all() {
      let text = page.lines(of: "On the Southern Women").joined(separator: " ")
      for command in text.matches(of: /`liaison measure ([^`]*)`/).map({ String($0.1) }) {
        var readsGroups = false
        for name in command.firstMatch(of: /--measure (\S+)/)?.1.split(separator: ",") ?? [] {
          let name = String(name)
          #expect(definitions[name] != nil, "\(page.name): \(command)")
          readsGroups =
            readsGroups || AnyMeasure.named(name)?.grouping != nil
        }
        #expect(
          command.hasSuffix(" --groups \(GuideNumbers.groupFile)") == readsGroups,
          "\(page.name): \(command)")
      }
      let needsGroups = page.tables(of: "On the Southern Women").flatMap { $0[0] }.contains {
        AnyMeasure.named($0)?.grouping != nil
      }
      #expect(
        !needsGroups || text.contains(" --groups \(GuideNumbers.groupFile)`"), "\(page.name)")
    }
  }

  @Test func `the options of pairs on the pages are those that there are`() throws {
    let nulls = ProjectionNull.definitions.map(\.name) + WeightedTieTest.allCases.map(\.rawValue)
    let known = [
      "weighting": Set(ProjectionWeighting.allCases.map(\.rawValue)),
      "significance": Set(nulls + ["hypergeometric"]),
      "correction": Set(PValueCorrection.allCases.map(\.rawValue)),
      "profiles": Set(ProfileComparison.allCases.map(\.rawValue)),
    ]
    for page in try GuidePage.all() {
      let text = (page.head + page.parts.flatMap(\.lines)).joined(separator: " ")
      for command in text.matches(of: /`liaison pairs ([^`]*)`/).map({ String($0.1) }) {
        for option in command.matches(of: /--(weighting|significance|correction|profiles) (\S+)/) {
          let name = String(option.2)
          // In capitals where any of them may stand.
          #expect(
            known[String(option.1)]?.contains(name) == true || name == name.uppercased(),
            "\(page.name): \(command)")
        }
      }
    }
  }

  @Test func `every page has all its parts in order`() throws {
    for page in try GuidePage.all() {
      #expect(page.parts.map(\.heading) == GuidePage.sections, "\(page.name)")
      #expect(page.head.first?.hasPrefix("# ") == true, "\(page.name) has no title")
      #expect(page.head.contains { $0.hasPrefix("Command names:") }, "\(page.name)")
      for part in page.parts {
        #expect(
          part.lines.contains { !$0.isEmpty }, "\(page.name): nothing under \(part.heading)")
      }
    }
  }

  // DocC writes names in lower case, and of a page and a type of one name it silently keeps one.
  @Test func `no page has the name of a type`() throws {
    let types = try Self.source(of: "NetworkMetrics")
      .matches(of: /\npublic (?:struct|enum|protocol|final class) (\w+)/)
      .map { "\($0.1.lowercased()).md" }
    for page in try GuidePage.all() {
      #expect(!types.contains(page.name), "\(page.name) is also the page of a type")
    }
  }

  // A page of measures names a source that the definition of each names. A page of what no catalogue
  // has, as a weighting of pairs, names one that stands in the code.
  @Test func `every page names a source that the code names`() throws {
    let code = try ["NetworkMetrics", "TwoModeNetworks"].map(Self.source).joined()
    for page in try GuidePage.all() {
      let text = page.lines(of: "References").joined(separator: "\n")
      for name in page.commandNames {
        guard let definition = definitions[name] else { continue }
        let sources = definition.references.compactMap(\.doi)
        #expect(
          sources.contains(where: text.contains), "\(page.name): none of \(sources) for \(name)")
      }
      let named = text.matches(of: /doi:(10\.[0-9]+\/[^\s\]>]+)/).map { String($0.1) }
      #expect(
        named.contains { code.contains($0) },
        "\(page.name): the code knows none of \(named), written doi:10...")
    }
  }

  private static func source(of target: String) throws -> String {
    let folder = TestNetworks.repositoryRoot.appending(path: "Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  // What the first columns are decides how a table is read; a heading that fits none of these fails:
  //
  //     node | measure ...            women, events E1 to E14, or the row `network`, for measures of
  //                                   nodes and of the network; `network of events` is the transposed
  //     node | group | measure ...    the same, and the groups of the file of groups
  //     actor | event | measure ...   ties, for measures of ties
  //     step | measure ...            a row of numbers
  //     a | b | ...                   pairs, read by tests of their own
  //     ... | standard error | ...    scores with their uncertainty, read by a test of their own
  @Test func `the numbers of the Southern Women are the library's`() throws {
    let numbers = try GuideNumbers()
    for page in try GuidePage.all() {
      let tables = page.tables(of: "On the Southern Women")
      #expect(!tables.isEmpty, "\(page.name) has no table")
      for table in tables { check(table, of: page, against: numbers) }
    }
  }

  private func check(_ table: GuidePage.Table, of page: GuidePage, against numbers: GuideNumbers) {
    let headings = table[0]
    #expect(table.count > 1, "\(page.name) has an empty table")
    if headings.prefix(2) == ["a", "b"] {
      #expect(
        Self.pagesOfPairs.filter { $0 == page.name }.count == 1,
        "\(page.name): which test reads it?")
      return
    }
    if headings.contains("standard error") {
      #expect(page.name == UncertaintyGuideTests.page)
      return
    }
    let labels = headings.prefix(2) == ["actor", "event"] ? 2 : 1
    #expect(
      labels == 2 || ["node", "step"].contains(headings[0]),
      "\(page.name): a table that begins with \(headings[0])")
    for row in table.dropFirst() {
      #expect(row.count == headings.count, "\(page.name): \(row)")
      for (heading, cell) in zip(headings, row).dropFirst(labels) {
        let place = "\(page.name): \(heading) of \(row.prefix(labels).joined(separator: ", "))"
        do {
          if heading == "group" {
            #expect(try numbers.group(of: row[0]) == cell, "\(place)")
            continue
          }
          let value = try numbers.value(of: heading, for: Array(row.prefix(labels)))
          let text = value.map(\.description) ?? "—"
          #expect(GuidePage.printed(cell, is: value), "\(place) is \(text), not \(cell)")
        } catch {
          Issue.record("\(place): \(error)")
        }
      }
    }
  }

  /// The pages whose tables of pairs a test reads.
  private static let pagesOfPairs =
    (PairGuideTests.pages + SignificanceGuideTests.pages + PartitionComparisonTests.pages)
    .map { "\($0).md" }

  @Test func `every table of pairs that a test reads is there`() throws {
    let pages = try GuidePage.all()
    for name in Self.pagesOfPairs {
      let page = pages.first { $0.name == name }
      let tables = page?.tables(of: "On the Southern Women").filter {
        $0[0].prefix(2) == ["a", "b"]
      }
      #expect(tables?.count == 1, "\(name)")
    }
  }

  @Test func `the file of groups has every node once`() throws {
    let davis = try TestNetworks.davis()
    let groups = try GuideNumbers().groupsByNode
    #expect(Set(groups.keys) == Set(davis.actors + davis.events))
    for (number, woman) in davis.actors.enumerated() {
      #expect(groups[woman] == (number < 9 ? "A" : "B"))
    }
    // An event's group is that of the women who went.
    for event in davis.events {
      let went = Set(davis.ties.filter { $0.event == event }.compactMap { groups[$0.actor] })
      let expected = went == ["A"] ? "first" : went == ["B"] ? "second" : "both"
      #expect(groups[event] == expected, "\(event)")
    }
  }

  // Those that stand in sentences: the page must have each as the library prints it.
  @Test func `the numbers in the text are the library's`() throws {
    let davis = try TestNetworks.davis()
    let distances = davis.distances()
    let equiprobable = try #require(davis.nestednessTest(against: .equiprobable, seed: 1).total)
    let core = try #require(davis.corePeriphery(between: .present))
    let ignored = try #require(davis.corePeriphery(between: .ignored))
    let groups = try GuideNumbers().groupsByNode
    let gatekeepers = davis.twoModeBrokerage(
      .gatekeeper, through: .ofOneGroup, actorsBy: { groups[$0] }, eventsBy: { groups[$0] })
    func chains(_ woman: String) throws -> Int { Int(try #require(gatekeepers[woman])) }
    let numbers: [(page: String, texts: [String])] = [
      (
        "two-mode-brokerage.md",
        [
          "\(try chains("Theresa Anderson")) of Theresa's 72 chains as gatekeeper",
          "all \(try chains("Pearl Oglethorpe")) of Pearl's",
        ]
      ),
      (
        "mean-distance.md",
        [
          "\(distances.withinActors[2]) are at distance 2", "\(distances.withinActors[4]) at 4",
          "\(distances.withinEvents[2]) are at 2 and \(distances.withinEvents[4]) at 4",
          "\(distances.across[1]) are at 1 and \(distances.across[3]) at 3",
        ]
      ),
      (
        "nodf.md",
        [
          "z is \(rounded(equiprobable.z)) and p \(equiprobable.p)"
        ]
      ),
      (
        "core-periphery.md",
        [
          "correlates by \(rounded(core.correlation))",
          "`.ignored` by \(rounded(ignored.correlation))",
        ]
      ),
      (
        "pagerank.md",
        ["sum to \(rounded(davis.pageRank().values.reduce(0) { $0 + ($1 ?? 0) }))"]
      ),
    ]
    for page in try GuidePage.all() {
      let text = page.lines(of: "On the Southern Women").joined(separator: " ")
      for expected in numbers.filter({ $0.page == page.name }).flatMap(\.texts) {
        #expect(text.contains(expected), "\(page.name) does not say: \(expected)")
      }
    }
  }

  private func rounded(_ value: Double?) -> String {
    value.map { String(format: "%.4f", $0) } ?? "—"
  }

  @Test func `numbers are read to the digits that they have`() {
    #expect(GuidePage.printed("0.3532", is: 89.0 / 252))
    #expect(!GuidePage.printed("0.3531", is: 89.0 / 252))
    #expect(GuidePage.printed("−1.50", is: -1.496))
    #expect(GuidePage.printed("341", is: 341))
    #expect(!GuidePage.printed("341", is: 341.6))
    #expect(GuidePage.printed("—", is: nil))
    #expect(!GuidePage.printed("—", is: 0))
    #expect(!GuidePage.printed("0", is: nil))
    #expect(!GuidePage.printed("many", is: 3))
  }
}
