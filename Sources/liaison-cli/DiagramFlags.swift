import ArgumentParser
import Liaison

extension NetworkColor: ExpressibleByArgument {}

/// The options that say what part of a register a diagram shows, and how its document is named.
struct PartFlags: ParsableArguments {
  @Option(
    help:
      "The party in the middle of an ego diagram, or the only one whose items a map shows, by name."
  )
  var party: String?

  @Option(help: "The item in the middle of an ego diagram, by its number.")
  var item: String?

  @Option(help: "The only chapter that a map shows, by its heading or its number of order from 1.")
  var theme: String?

  @Option(help: "The language of names and titles, zh-Hans, zh-Hant, pt or en; else --language.")
  var labels: Language?

  @Option(help: "The title of the document, for the line that names the source.")
  var source: String?

  @Option(help: "When the document was issued, or the period it is for, for the same line.")
  var date: String?

  func check(_ kind: DiagramCommand.Kind) throws {
    if kind == .ego, (party == nil) == (item == nil) {
      throw ValidationError("an ego diagram needs --party NAME or --item NUMBER")
    }
    if party != nil, kind != .ego, kind != .responsibilityMap {
      throw ValidationError("--party goes with the kinds ego and responsibility-map")
    }
    if item != nil, kind != .ego { throw ValidationError("--item goes with --kind ego") }
    if theme != nil, kind != .responsibilityMap {
      throw ValidationError("--theme goes with --kind responsibility-map")
    }
    if theme != nil, party != nil {
      throw ValidationError("--theme and --party exclude each other")
    }
  }

  /// The register with what was said of its document.
  func documented(_ register: Register) throws -> Register {
    do { return try register.documented(title: source, date: date) } catch {
      throw ValidationError("\(error.problem); \(error.remedy)")
    }
  }

  func map(_ diagrams: RegisterDiagrams, of register: Register) throws -> Diagram {
    if let theme {
      let heading = try asUsage { () throws(NameError) in try register.theme(named: theme) }
      return try Self.found(diagrams.responsibilityMap(ofTheme: heading), theme)
    }
    guard let party else { return try diagrams.responsibilityMap() }
    return try Self.found(
      diagrams.responsibilityMap(of: Self.id(ofParty: party, in: register)), party)
  }

  func ego(_ diagrams: RegisterDiagrams, of register: Register) throws -> Diagram {
    guard let item else {
      return try Self.found(
        diagrams.ego(of: Self.id(ofParty: party ?? "", in: register)), party ?? "")
    }
    let known = try asUsage { () throws(NameError) in try register.item(named: item) }
    return try Self.found(diagrams.ego(ofItem: known.id), item)
  }

  private static func id(ofParty word: String, in register: Register) throws -> Party.ID {
    try asUsage { () throws(NameError) in try register.party(named: word) }.id
  }

  private static func found(_ diagram: Diagram?, _ name: String) throws -> Diagram {
    guard let diagram else {
      throw ValidationError("there is nothing to draw of '\(name)'")
    }
    return diagram
  }
}

/// The options of the co-responsibility network.
struct NetworkFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show the pairs that a test keeps: \(PairTest.names.joined(separator: ", ")).",
      valueName: "test"))
  var backbone: String?

  @Option(help: "Backbone: the largest q of a pair that is shown.")
  var level: Double?

  @Option(help: "Backbone: what q makes of p for many tests at once.")
  var correction: PValueCorrection?

  @Option(help: "What colours of a network mean: side or community.")
  var color: NetworkColor?

  @OptionGroup var chance: ChanceFlags

  func check(_ kind: DiagramCommand.Kind) throws {
    if kind != .coResponsibility, backbone != nil || color != nil {
      throw ValidationError("--backbone and --color go with --kind co-responsibility")
    }
    if backbone == nil, level != nil || correction != nil {
      throw ValidationError(
        "--level and --correction are of a backbone; name its test with --backbone")
    }
    if let level, !(0...1).contains(level) {
      throw ValidationError("--level must be from 0 to 1")
    }
    _ = try test()
  }

  func diagram(_ diagrams: RegisterDiagrams, minimum: Int?) throws -> Diagram {
    try diagrams.coResponsibility(
      minimum: minimum,
      backbone: test().map {
        PairBackbone($0, correction: correction ?? .benjaminiHochberg, level: level ?? 0.05)
      }, color: color ?? .side)
  }

  private func test() throws -> PairTest? {
    guard let backbone else { return nil }
    let samples = chance.samples(unlessGiven: 9999)
    guard let test = PairTest(named: backbone, samples: samples, seed: chance.seed) else {
      throw ValidationError("\(NameError(noTest: backbone))")
    }
    return test
  }
}
