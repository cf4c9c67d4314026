import TwoModeNetworks

/// Which networks a network's nestedness is compared with, each of them as likely.
public enum NestednessNull: String, Sendable, Hashable, CaseIterable {
  /// All in which every node of either mode has the degree that it has: what is left is who is tied
  /// to whom. Drawn by curveball trades (Strona et al. 2014).
  case fixedDegrees
  /// All of as many ties between as many nodes. Degrees differ less there than in most networks, so
  /// nearly everything is more nested than these.
  case equiprobable
}

/// A value beside those of random networks.
public struct NullComparison: Sendable, Hashable {
  /// The value of the network itself.
  public let observed: Double
  /// The mean of the random networks.
  public let mean: Double
  /// The standard deviation of the random networks, with one less than their number below; `nil` for
  /// one alone.
  public let standardDeviation: Double?
  /// By how many standard deviations the network exceeds the mean; `nil` where all random networks have
  /// the same value.
  public let z: Double?
  /// The share of networks, this one among them, that have as high a value or a higher one:
  /// (r + 1) / (N + 1), r of the N random ones.
  public let p: Double

  init(_ observed: Double, among values: [Double]) {
    let count = Double(values.count)
    // All the same is exactly that: a rounded mean would leave a deviation where there is none.
    let alike = values.allSatisfy { $0 == values[0] }
    let mean = alike ? values[0] : values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = values.count < 2 ? nil : (squares / (count - 1)).squareRoot()
    self.observed = observed
    self.mean = mean
    standardDeviation = deviation
    z = deviation.flatMap { $0 > 0 ? (observed - mean) / $0 : nil }
    // Values that differ by rounding alone are as high.
    let least = observed - 1e-9 * observed.magnitude
    p = Double(values.count { $0 >= least } + 1) / (count + 1)
  }
}

/// The nestedness of a network beside that of random ones.
public struct NestednessTest: Sendable, Hashable {
  /// Of the actors; `nil` where there are fewer than two.
  public let actors: NullComparison?
  /// Of the events; `nil` where there are fewer than two.
  public let events: NullComparison?
  /// Of the network; `nil` where neither mode has two nodes.
  public let total: NullComparison?
}

extension SeriesMeasure {
  /// The nestedness of a network beside that of random ones: observed, mean, standard deviation, z, p.
  public static func nestednessTest(
    against null: NestednessNull, samples: Int = 999, seed: UInt64 = 1
  ) -> SeriesMeasure {
    let samples = Swift.max(1, samples)
    let definition = MeasureDefinition(
      name: null == .fixedDegrees ? "nodf-test" : "nodf-test-equiprobable",
      title: "Nestedness (NODF) beside chance",
      meaning:
        "NODF as observed; its mean and standard deviation in \(samples) random networks \(null.words); z = (observed - mean) / standard deviation; p, the share of networks, this one among them, that are as nested or more.",
      range: "NODF from 0 to 100; z any number; p from \(1 / Double(samples + 1)) to 1.",
      undefined:
        "All where neither mode has two nodes; z where all random networks are as nested.",
      complexity: "O(s (m + squared degrees of both modes)) for s random networks",
      references: [.almeidaNetoEtAl2008, .stronaEtAl2014])
    return SeriesMeasure(definition) { incidence, threads in
      let total = comparison(
        of: incidence, against: null, samples: samples, seed: seed, threads: threads
      ).total
      return [
        Point("observed", total?.observed), Point("mean", total?.mean),
        Point("standard deviation", total?.standardDeviation), Point("z", total?.z),
        Point("p", total?.p),
      ]
    }
  }
}

extension NestednessNull {
  fileprivate var words: String {
    switch self {
    case .fixedDegrees: "of the same degrees"
    case .equiprobable: "of as many ties"
    }
  }
}

/// The most chains of random networks that follow one another, each with random numbers of its own. It
/// does not depend on the threads, so that the networks do not either.
private let mostChains = 16

/// The nestedness of an incidence beside that of random ones.
private func comparison(
  of incidence: Incidence, against null: NestednessNull, samples: Int, seed: UInt64, threads: Int
) -> NestednessTest {
  let observed = Nestedness(incidence)
  var seeds = SeededRandom(seed: seed)
  let chains = evenRanges(of: Swift.max(1, samples), parts: mostChains).map {
    (seed: seeds.next(), samples: $0.count)
  }
  let drawn = inParallel(chains.count, threads: threads) { chain in
    var random = SeededRandom(seed: chains[chain].seed)
    var curveball = Curveball(incidence)
    let watch = WorkWatch.current
    return (0..<chains[chain].samples).map { _ in
      if watch.shouldStop { return observed }
      return switch null {
      case .fixedDegrees: Nestedness(curveball.next(using: &random))
      case .equiprobable: Nestedness(equiprobableIncidence(like: incidence, using: &random))
      }
    }
  }.flatMap { $0 }
  // A mode that has pairs has them in every random network.
  func comparison(_ part: (Nestedness) -> Double?) -> NullComparison? {
    part(observed).map { NullComparison($0, among: drawn.compactMap(part)) }
  }
  return NestednessTest(
    actors: comparison(\.actors), events: comparison(\.events), total: comparison(\.total))
}

extension TwoModeNetwork {
  /// Whether the network is more nested than chance makes networks like it.
  ///
  ///     z = (observed - mean of the random networks) / their standard deviation
  ///
  /// ```swift
  /// let test = network.nestednessTest(against: .fixedDegrees, seed: 1)
  /// test.total?.z    // above 2: rarely that nested by chance; below -2: rarely that little
  /// test.total?.p
  /// ```
  ///
  /// The same seed gives the same result for the same order of nodes.
  ///
  /// Strona, G., Nappo, D., Boccacci, F., Fattorini, S. & San-Miguel-Ayanz, J. (2014). A fast and
  /// unbiased procedure to randomize ecological binary matrices with fixed row and column totals.
  /// Nature Communications 5, 4114. doi:10.1038/ncomms5114
  ///
  /// - Parameters:
  ///   - null: Which networks to compare with.
  ///   - samples: How many of them; below 1 is read as 1.
  ///   - seed: What decides which are drawn.
  ///   - threads: How many threads to work in; the result is the same for any number.
  /// - Complexity: O(s (m + squared degrees of both modes)) for s samples; for `.equiprobable`, O(s n1
  ///   n2) on top.
  public func nestednessTest(
    against null: NestednessNull, samples: Int = 999, seed: UInt64,
    threads: Int = Threads.available
  ) -> NestednessTest {
    comparison(of: incidence, against: null, samples: samples, seed: seed, threads: threads)
  }
}
