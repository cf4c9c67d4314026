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
      guard let heading = Self.theme(theme, in: register),
        let diagram = try diagrams.responsibilityMap(ofTheme: heading)
      else {
        let known = register.themes.enumerated().map { "\($0 + 1) \($1)" }
        throw ValidationError(
          known.isEmpty
            ? "no item stands in a chapter; leave --theme out"
            : "there is no chapter '\(theme)'; the chapters are \(known.joined(separator: ", "))")
      }
      return diagram
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
    let known = register.items.first { $0.id == item } ?? register.items.first { $0.number == item }
    guard let known, let diagram = try diagrams.ego(ofItem: known.id) else {
      throw ValidationError("there is no item '\(item)'; liaison read lists them")
    }
    return diagram
  }

  /// A theme by its heading, its title in any language, or its number of order.
  static func theme(_ word: String, in register: Register) -> String? {
    let themes = register.themes
    let named = themes.first { theme in
      theme == word
        || Language.allCases.contains { register.themeTitles[theme]?[$0] == word }
    }
    if let named { return named }
    return Int(word).flatMap { themes.indices.contains($0 - 1) ? themes[$0 - 1] : nil }
  }

  /// A party by its name, in any language, or its id.
  private static func id(ofParty word: String, in register: Register) -> Party.ID {
    let parties = register.parties
    let known =
      parties.first { $0.name == word || $0.id == word }
      ?? parties.first { party in Language.allCases.contains { party.names[$0] == word } }
    return known?.id ?? word
  }

  private static func found(_ diagram: Diagram?, _ party: String) throws -> Diagram {
    guard let diagram else {
      throw ValidationError("there is no party '\(party)'; liaison read lists them")
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
      throw ValidationError(
        "there is no test '\(backbone)'; the tests are \(PairTest.names.joined(separator: ", "))")
    }
    return test
  }
}
