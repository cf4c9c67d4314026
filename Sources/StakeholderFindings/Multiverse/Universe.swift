import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// What random draws depend on.
struct Choice {
  let samples: Int
  let seed: UInt64
  let threads: Int
}

/// How one finding is asked among the items of a universe.
struct UniverseOptions: Hashable {
  var weights: HotspotWeights?
  var null: ContactNull?
  var correction: PValueCorrection?

  /// The options by their dimension, in words.
  var words: [String: String] {
    var words: [String: String] = [:]
    words["weights"] = weights?.name
    words["null"] = null?.rawValue
    words["correction"] = correction?.rawValue
    return words
  }
}

/// How much each circumstance of a relation counts in a hotspot's score.
struct HotspotWeights: Hashable {
  let name: String
  private let factors: [String: Int]

  private init(_ name: String, _ factors: [String: Int] = [:]) {
    self.name = name
    self.factors = factors
  }

  func score(_ load: CoordinationLoad) -> Int {
    load.components.reduce(0) { $0 + $1.value * (factors[$1.name] ?? 1) }
  }

  /// Each counts once.
  static let alike = HotspotWeights("alike")

  /// All alike, and each of them in turn not at all or twice.
  static let all: [HotspotWeights] = {
    let names = CoordinationLoad().components.map(\.name)
    return [alike] + names.map { HotspotWeights("without \($0)", [$0: 0]) }
      + names.map { HotspotWeights("\($0) twice", [$0: 2]) }
  }()
}

/// The items of one choice, and what is found among them.
final class Universe {
  let name: String
  private let findings: Findings
  private let choice: Choice
  private let items: Set<Item.ID>
  private let parties: Set<String>
  private var known: [Multiverse.Kind: [UniverseOptions: [[String]]]] = [:]
  private var tested: [ContactNull: Projection<Party, Item>] = [:]
  private static let corrections: [PValueCorrection] = [.benjaminiHochberg, .holm, .none]

  init(name: String, _ register: Register, _ choice: Choice) {
    self.name = name
    self.choice = choice
    findings = Findings(
      register, seed: choice.seed, threads: choice.threads, contactSamples: choice.samples)
    items = Set(register.items.map(\.id))
    parties = Set(register.parties.map(\.name))
  }

  /// The ways to ask for findings of a kind.
  func options(_ kind: Multiverse.Kind) -> [UniverseOptions] {
    switch kind {
    case .hotspotItem, .hotspotParty, .hotspotChannel:
      HotspotWeights.all.map { UniverseOptions(weights: $0) }
    case .contact:
      ContactNull.allCases.flatMap { null in
        Self.corrections.map { UniverseOptions(null: null, correction: $0) }
      }
    case .soleChannel, .broker: [UniverseOptions()]
    }
  }

  /// What is found in the usual way, the first; of contacts, in any.
  func candidates(_ kind: Multiverse.Kind) -> [[String]] {
    let ways = kind == .contact ? options(kind) : [options(kind)[0]]
    var seen: Set<[String]> = []
    return ways.flatMap { found(kind, $0) }.filter { seen.insert($0).inserted }
  }

  /// Whether what a finding is about is there.
  func canAsk(_ kind: Multiverse.Kind, _ subject: [String]) -> Bool {
    kind == .hotspotItem ? items.contains(subject[0]) : subject.allSatisfy(parties.contains)
  }

  /// What is found of a kind, by its subjects.
  func found(_ kind: Multiverse.Kind, _ options: UniverseOptions) -> [[String]] {
    if let found = known[kind]?[options] { return found }
    let found: [[String]]
    let weights = options.weights ?? .alike
    let loads = findings.coordination
    switch kind {
    case .hotspotItem:
      found = Self.first(5, of: loads.items.map { ([$0.item.id], weights.score($0.load)) })
    case .hotspotParty:
      found = Self.first(3, of: loads.parties.map { ([$0.party.name], weights.score($0.load)) })
    case .hotspotChannel:
      found = Self.first(
        5,
        of: loads.channelsOfHotspots.map {
          ([$0.channel.first.name, $0.channel.second.name].sorted(), weights.score($0.load))
        })
    case .contact:
      let ties = tests(options.null ?? .sizesAndWorkloads)
      let q = (options.correction ?? .benjaminiHochberg).adjusted(
        ties.ties.map(\.p), tests: ties.testCount)
      found = zip(ties.ties, q).filter { ($0.1 ?? 1) <= Multiverse.level }.map {
        [$0.0.first.name, $0.0.second.name].sorted()
      }
    case .soleChannel:
      found = findings.soleChannels.map { [$0.party.name, $0.channel.name] }
    case .broker:
      let scores = findings.network.scores(of: .betweenness, threads: choice.threads)
      found = Self.first(
        3,
        of: zip(findings.network.actors, scores.values).compactMap { party, score in
          score.map { ([party.name], $0) }
        })
    }
    known[kind, default: [:]][options] = found
    return found
  }

  private func tests(_ null: ContactNull) -> Projection<Party, Item> {
    if let ties = tested[null] { return ties }
    let ties = findings.network.crossTies(
      between: \.side, significance: null.null(samples: choice.samples, seed: choice.seed),
      correction: .none, threads: choice.threads)
    tested[null] = ties
    return ties
  }

  /// Those that fewer than so many are above; what has nothing is none of them.
  private static func first<Score: Comparable & ExpressibleByIntegerLiteral>(
    _ count: Int, of scored: [([String], Score)]
  ) -> [[String]] {
    let sorted = scored.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    guard sorted.count > count else { return sorted.map(\.0) }
    return sorted.filter { $0.1 >= sorted[count - 1].1 }.map(\.0)
  }
}
