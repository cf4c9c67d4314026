import NetworkMetrics
import ResponsibilityRegister
import TwoModeNetworks

/// Which findings survive other choices: each is asked again under every combination of those that could have
/// been made.
///
/// An analysis chooses among several defensible ways at many points; a finding that holds under one alone says
/// more about the choice than about the list (Steegen, S., Tuerlinckx, F., Gelman, A. & Vanpaemel, W. (2016).
/// Increasing transparency through a multiverse analysis. Perspectives on Psychological Science 11(5), 702-712.
/// doi:10.1177/1745691616658637).
///
/// Varied are the items (all, or all but those of one chapter), how the circumstances of a relation weigh in a
/// hotspot's score (as they do; one of them not at all; one of them twice), what is held fixed where contacts are
/// compared with chance, and how p is corrected for many tests.
public struct Multiverse: Sendable {
  /// What a finding says.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An item is among the five with most to coordinate.
    case hotspotItem = "hotspot-item"
    /// A unit is among the three with most to coordinate.
    case hotspotParty = "hotspot-party"
    /// Two units, of two sides where there are sides, are among the five pairs with most to coordinate.
    case hotspotChannel = "hotspot-channel"
    /// Two units of different sides meet more often than expected, q being at most 0.05.
    case contact = "contact-beyond-expectation"
    /// A unit meets another side through one unit alone.
    case soleChannel = "sole-channel"
    /// A unit is among the three that most shortest paths run through.
    case broker
  }

  /// One way to choose at one point, and how a finding fares where it is chosen.
  public struct Option: Sendable, Hashable {
    /// What is chosen: `items`, `weights`, `null` or `correction`.
    public let dimension: String
    /// The choice.
    public let name: String
    /// In how many combinations with it the finding can be asked.
    public let universes: Int
    /// In how many of them it holds.
    public let holds: Int
  }

  /// A finding and how it fares.
  public struct Finding: Sendable {
    /// What it says.
    public let kind: Kind
    /// Of what: an item's id, or one unit's name or two.
    public let subject: [String]
    /// The choices under which it was asked, by their dimension.
    public let options: [Option]
    /// Under how many combinations it can be asked: an item cannot where its chapter is left out.
    public let universes: Int
    /// Under how many of them it holds.
    public let holds: Int
  }

  /// The findings of the usual choices, and the contacts that any null finds among all items, by kind, in the
  /// order of their rank or of the register.
  public let findings: [Finding]
  /// Why chapters are not left out in turn; `nil` where they are.
  public let chaptersKept: String?

  /// The most chapters that are left out one by one; with more, all items stay.
  public static let mostChapters = 24
  static let level = 0.05

  /// Asks every finding of a register again.
  ///
  /// - Parameters:
  ///   - register: What is looked at.
  ///   - samples: How many networks are drawn for a null that draws.
  ///   - seed: What decides which.
  ///   - threads: How many threads work at once; what is found does not depend on it.
  /// - Complexity: That of all findings, once a chapter and, of the tests, once a null.
  public init(
    _ register: Register, samples: Int = PairTest.usualSamples, seed: UInt64 = 1,
    threads: Int = Threads.available
  ) {
    let themes = register.themes
    let isLeftOut = themes.count > 1 && themes.count <= Self.mostChapters
    chaptersKept =
      isLeftOut
      ? nil
      : themes.count > 1
        ? "there are more than \(Self.mostChapters) chapters"
        : "the list has no two chapters"
    let sets: [(name: String, register: Register)] =
      [("all", register)]
      + (isLeftOut
        ? themes.compactMap { theme in
          register.without(theme: theme).map { ("without \(theme)", $0) }
        } : [])
    let choice = Choice(samples: samples, seed: seed, threads: threads)
    let universes = sets.map { Universe(name: $0.name, $0.register, choice) }
    guard let usual = universes.first else {
      findings = []
      return
    }
    findings = Kind.allCases.flatMap { kind in
      usual.candidates(kind).map { Self.finding(kind, $0, universes) }
    }
  }

  private static func finding(
    _ kind: Kind, _ subject: [String], _ universes: [Universe]
  ) -> Finding {
    var asked: [(options: [String: String], holds: Bool)] = []
    for universe in universes where universe.canAsk(kind, subject) {
      for options in universe.options(kind) {
        let holds = universe.found(kind, options).contains(subject)
        asked.append((["items": universe.name].merging(options.words) { own, _ in own }, holds))
      }
    }
    var options: [Option] = []
    for dimension in ["items", "weights", "null", "correction"] {
      var names: [String] = []
      for words in asked.compactMap({ $0.options[dimension] }) where !names.contains(words) {
        names.append(words)
      }
      options += names.map { name in
        let among = asked.filter { $0.options[dimension] == name }
        return Option(
          dimension: dimension, name: name, universes: among.count,
          holds: among.count(where: \.holds))
      }
    }
    return Finding(
      kind: kind, subject: subject, options: options, universes: asked.count,
      holds: asked.count(where: \.holds))
  }
}

extension Register {
  /// The items of all chapters but one, with the parties that answer for any; `nil` where nothing is left.
  fileprivate func without(theme: String) -> Register? {
    let kept = items.filter { $0.theme != theme }
    let ids = Set(kept.map(\.id))
    let duties = responsibilities.filter { ids.contains($0.item) }
    let names = Set(duties.map(\.party))
    let left = parties.filter { names.contains($0.id) }
    guard !duties.isEmpty else { return nil }
    return try? with(parties: left, items: kept, responsibilities: duties)
  }
}
