import TwoModeNetworks

/// Which mode's floor of an (alpha, beta)-core is given, and how high it is; a floor below 1 is read
/// as 1.
public enum CoreFloor: Sendable, Hashable {
  /// The ties that every node of the measured mode must have.
  case own(Int)
  /// The ties that every node of the other mode must have.
  case other(Int)
}

extension Measure {
  /// The highest floor of the other side under which a node stays in an (alpha, beta)-core.
  public static func twoModeCoreness(_ floor: CoreFloor) -> Measure {
    let (isOwn, ties) =
      switch floor {
      case .own(let ties): (true, Swift.max(1, ties))
      case .other(let ties): (false, Swift.max(1, ties))
      }
    let stem = isOwn ? "two-mode-coreness" : "two-mode-coreness-of-own"
    let (given, asked) = isOwn ? ("its own", "the other") : ("the other", "its own")
    let definition = MeasureDefinition(
      name: ties == 2 ? stem : "\(stem)-\(ties)",
      title: "Two-mode coreness, \(ties) or more ties in \(given) mode",
      meaning:
        "The most ties that all nodes of \(asked) mode can be asked to have in a part of the network that holds the node and in which all nodes of \(given) mode have at least \(ties): the highest level of an (alpha, beta)-core.",
      range: isOwn
        ? "0 (in no such part) to the size of the node's own mode."
        : "0 (in no such part) to the degree of the node.",
      values: .counts,
      undefined: "never",
      complexity: "O(n + m)",
      references: [
        Reference(
          "Ding, D., Li, H., Huang, Z. & Mamoulis, N. (2017). Efficient fault-tolerant group recommendation using alpha-beta-core. Proceedings of the 2017 ACM Conference on Information and Knowledge Management, 2047-2050.",
          doi: "10.1145/3132847.3133130"),
        Reference(
          "Liu, B., Yuan, L., Lin, X., Qin, L., Zhang, W. & Zhou, J. (2019). Efficient (alpha, beta)-core computation: an index-based approach. The World Wide Web Conference, 1130-1141.",
          doi: "10.1145/3308558.3313522"),
      ])
    return Measure(definition) { incidence in
      let floors =
        isOwn
        ? columnFloors(of: incidence, rowFloor: ties).rows
        : columnFloors(of: incidence.transposed, rowFloor: ties).columns
      return floors.map { Double($0) }
    }
  }
}

/// The largest part of a network in which every actor has at least alpha ties and every event at
/// least beta, in the order of the network.
public struct TwoModeCore<Actor: Hashable & Sendable, Event: Hashable & Sendable>: Sendable,
  Hashable
{
  /// The ties that every actor has within the core.
  public let alpha: Int
  /// The ties that every event has within the core.
  public let beta: Int
  /// The actors; none where the network has no such core.
  public let actors: [Actor]
  /// The events; none where the network has no such core.
  public let events: [Event]
}

extension TwoModeNetwork {
  /// The (alpha, beta)-core: the largest part of the network in which every actor has at least alpha
  /// ties and every event at least beta.
  ///
  /// It is what is left when actors and events below their floors go, and those that are below then,
  /// until none goes. The k-core is the core of k and k.
  ///
  /// ```swift
  /// network.core(alpha: 2, beta: 5).actors    // who meets at events of five or more
  /// ```
  ///
  /// - Parameters:
  ///   - alpha: The floor of the actors; below 1 is read as 1.
  ///   - beta: The floor of the events; below 1 is read as 1.
  /// - Complexity: O(n + m).
  public func core(alpha: Int, beta: Int) -> TwoModeCore<Actor, Event> {
    let (alpha, beta) = (Swift.max(1, alpha), Swift.max(1, beta))
    let floors = columnFloors(of: incidence, rowFloor: alpha)
    return TwoModeCore(
      alpha: alpha, beta: beta,
      actors: actors.indices.filter { floors.rows[$0] >= beta }.map { actors[$0] },
      events: events.indices.filter { floors.columns[$0] >= beta }.map { events[$0] })
  }

  /// How much can be asked of the other side before each actor leaves the (alpha, beta)-core.
  ///
  /// With `.own(2)`, the highest beta for which the actor is in the (2, beta)-core: it meets others
  /// who attend at least two events, at events of beta or more, all within the core. With
  /// `.other(5)`, the highest alpha for which it is in the (alpha, 5)-core.
  ///
  /// ```swift
  /// network.twoModeCoreness(.own(2)).top(5)
  /// network.transposed.twoModeCoreness(.other(2))    // the same cores, of the events
  /// ```
  ///
  /// A count from 0 (in no such core); every actor has a score. See
  /// ``Measure/twoModeCoreness(_:)``.
  ///
  /// - Parameter floor: The floor that is given; the score is the highest level of the other one.
  /// - Complexity: O(n + m).
  public func twoModeCoreness(_ floor: CoreFloor = .own(2)) -> Scores<Actor> {
    scores(of: .twoModeCoreness(floor))
  }
}
