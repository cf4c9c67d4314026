import Foundation
import NetworkMetrics
import TestNetworks
import Testing
import TwoModeNetworks

/// A page of the documentation that explains a family of measures.
private struct GuidePage {
  /// A table, its cells trimmed; the first row is the heading.
  typealias Table = [[String]]

  static let sections = [
    "Formula", "What it means", "On the Southern Women", "Range and normalisation",
    "Where it is undefined", "Complexity", "References", "Peers",
  ]

  /// The name of the file.
  let name: String
  /// The lines before the first section.
  let head: [String]
  /// The sections in their order, with their lines.
  let parts: [(heading: String, lines: [String])]

  init(_ file: URL) throws {
    name = file.lastPathComponent
    var head: [String] = []
    var parts: [(heading: String, lines: [String])] = []
    var isCode = false
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      if !isCode, line.hasPrefix("## ") {
        parts.append((String(line.dropFirst(3)), []))
      } else if parts.isEmpty {
        head.append(line)
      } else {
        parts[parts.count - 1].lines.append(line)
      }
    }
    self.head = head
    self.parts = parts
  }

  /// What stands between backticks in the line of command names, up to what it says of code.
  var commandNames: [String] {
    let names = head.first { $0.hasPrefix("Command names:") }?
      .split(separator: "In code:", omittingEmptySubsequences: false).first
    return (names ?? "").matches(of: /`([^`]+)`/).map { String($0.1) }
  }

  func lines(of heading: String) -> [String] {
    parts.first { $0.heading == heading }?.lines ?? []
  }

  /// The tables of a section.
  func tables(of heading: String) -> [Table] {
    lines(of: heading).split { !$0.hasPrefix("|") }.map { rows in
      rows
        .filter { !$0.allSatisfy { "|-: ".contains($0) } }
        .map { row in
          row.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }
  }

  /// Every page.
  static func all() throws -> [GuidePage] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map(GuidePage.init)
  }

  static let folder = TestNetworks.repositoryRoot.appending(
    path: "Sources/NetworkMetrics/NetworkMetrics.docc/Measures", directoryHint: .isDirectory)
}

/// What pages say that can be checked: that each measure has one, its parts, its numbers, its sources.
struct GuideTests {
  private let definitions = Dictionary(
    (Measure.catalogue.map(\.definition) + NetworkMeasure.catalogue.map(\.definition)
      + GroupedMeasure.catalogue.map(\.definition)
      + GroupedNetworkMeasure.catalogue.map(\.definition)
      + TieMeasure.catalogue.map(\.definition) + SeriesMeasure.catalogue.map(\.definition))
      .map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

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

  @Test func `the commands on the pages ask for measures that there are`() throws {
    for page in try GuidePage.all() {
      let text = page.lines(of: "On the Southern Women").joined(separator: " ")
      for command in text.matches(of: /--measure ([^\s`]+)/) {
        for name in command.1.split(separator: ",", omittingEmptySubsequences: false) {
          #expect(definitions[String(name)] != nil, "\(page.name): \(command.0)")
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
  //     actor | event | measure ...   ties, for measures of ties
  //     step | measure ...            a row of numbers; columns that are no such measure are passed over
  //     a | b | ...                   pairs, passed over
  //     anything | group | ...        groups that the table gives itself, passed over
  @Test func `the numbers of the Southern Women are the library's`() throws {
    let davis = try Davis()
    for page in try GuidePage.all() {
      let tables = page.tables(of: "On the Southern Women")
      #expect(!tables.isEmpty, "\(page.name) has no table")
      for table in tables { check(table, of: page, against: davis) }
    }
  }

  private func check(_ table: GuidePage.Table, of page: GuidePage, against davis: Davis) {
    let headings = table[0]
    #expect(table.count > 1, "\(page.name) has an empty table")
    if headings.prefix(2) == ["a", "b"] || headings.dropFirst().first == "group" { return }
    let labels = headings.prefix(2) == ["actor", "event"] ? 2 : 1
    #expect(
      labels == 2 || ["node", "step"].contains(headings[0]),
      "\(page.name): a table that begins with \(headings[0])")
    for row in table.dropFirst() {
      #expect(row.count == headings.count, "\(page.name): \(row)")
      for (heading, cell) in zip(headings, row).dropFirst(labels) {
        if headings[0] == "step", SeriesMeasure.named(heading) == nil { continue }
        let place = "\(page.name): \(heading) of \(row.prefix(labels).joined(separator: ", "))"
        do {
          let value = try davis.value(of: heading, for: Array(row.prefix(labels)))
          let text = value.map(\.description) ?? "—"
          #expect(matches(cell, value), "\(place) is \(text), not \(cell)")
        } catch {
          Issue.record("\(place): \(error)")
        }
      }
    }
  }

  // Those that stand in sentences: the page must have each as the library prints it.
  @Test func `the numbers in the text are the library's`() throws {
    let davis = try TestNetworks.davis()
    let distances = davis.distances()
    let equiprobable = try #require(davis.nestednessTest(against: .equiprobable, seed: 1).total)
    let core = try #require(davis.corePeriphery(between: .present))
    let ignored = try #require(davis.corePeriphery(between: .ignored))
    let numbers: [(page: String, texts: [String])] = [
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

  /// Whether a printed number is a value, to the digits that it has; a dash is what is undefined.
  private func matches(_ printed: String, _ value: Double?) -> Bool {
    if printed == "—" { return value == nil }
    let digits = printed.split(separator: ".").dropFirst().first?.count ?? 0
    guard let value, let number = Double(printed.replacing("−", with: "-")) else { return false }
    return (value - number).magnitude <= 0.500001 * pow(10, -Double(digits))
  }

  @Test func `numbers are read to the digits that they have`() {
    #expect(matches("0.3532", 89.0 / 252))
    #expect(!matches("0.3531", 89.0 / 252))
    #expect(matches("−1.50", -1.496))
    #expect(matches("341", 341))
    #expect(!matches("341", 341.6))
    #expect(matches("—", nil))
    #expect(!matches("—", 0))
    #expect(!matches("0", nil))
    #expect(!matches("many", 3))
  }
}

/// Values of the Southern Women, each measure worked out once.
private final class Davis {
  struct Unknown: Error, CustomStringConvertible {
    let description: String
  }

  private let network: TwoModeNetwork<String, String>
  private var ofWomen: [String: [Double?]] = [:]
  private var ofEvents: [String: [Double?]] = [:]
  private var ofTies: [String: [Double?]] = [:]
  private var ofSeries: [String: [SeriesMeasure.Point]] = [:]

  init() throws { network = try TestNetworks.davis() }

  /// The value of the measure that a heading names, of what a row names.
  func value(of name: String, for labels: [String]) throws -> Double? {
    if labels.count == 2 { return try value(ofTie: labels, name) }
    let label = labels[0]
    if let measure = SeriesMeasure.named(name) {
      let points = ofSeries[name] ?? measure.points(of: network.incidence)
      ofSeries[name] = points
      guard let point = points.first(where: { $0.label == label }) else {
        throw Unknown(description: "no such step")
      }
      return point.value
    }
    if let measure = NetworkMeasure.named(name) {
      switch label {
      case "network": return network.value(of: measure)
      case "network of events": return network.transposed.value(of: measure)
      default: throw Unknown(description: "a measure of the network")
      }
    }
    guard let measure = Measure.named(name) else {
      throw Unknown(description: "no measure has this name")
    }
    if let event = network.events.firstIndex(of: label) {
      let scores = ofEvents[name] ?? measure.scores(of: network.incidence.transposed)
      ofEvents[name] = scores
      return scores[event]
    }
    let scores = ofWomen[name] ?? measure.scores(of: network.incidence)
    ofWomen[name] = scores
    return scores[try woman(label)]
  }

  private func value(ofTie labels: [String], _ name: String) throws -> Double? {
    guard let measure = TieMeasure.named(name) else {
      throw Unknown(description: "no measure of ties has this name")
    }
    let values = ofTies[name] ?? measure.values(of: network.incidence)
    ofTies[name] = values
    let actor = network.actors[try woman(labels[0])]
    let tie = network.ties.firstIndex { $0.actor == actor && $0.event == labels[1] }
    guard let tie else { throw Unknown(description: "no such tie") }
    return values[tie]
  }

  /// A woman by her name, or by her first name, which no other has.
  private func woman(_ label: String) throws -> Int {
    let found = network.actors.firstIndex { $0 == label || $0.hasPrefix(label + " ") }
    guard let found else { throw Unknown(description: "no such node") }
    return found
  }
}
