import ResponsibilityRegister
import TwoModeNetworks

/// What the meetings of parties over items come to, in relations to coordinate.
///
/// The unit is one relation: two parties that answer for the same item. A relation counts once, and
/// once more for each of four circumstances that a register tells; the score is the plain sum, so every
/// point of it can be traced to a pair and an item. It says what stands in the register, and not why
/// two parties find it hard or easy to work together.
public struct CoordinationLoad: Sendable, Hashable {
  /// The relations themselves: pairs of parties on an item.
  public var pairs = 0
  /// Those whose parties are on different sides.
  public var acrossSides = 0
  /// Those whose parties both lead the item.
  public var jointLeads = 0
  /// Those whose parties share no other item.
  public var onlyMeetings = 0
  /// Those across sides in which one party shares items with no other party of the other's side: the
  /// relations of a ``SoleChannel``.
  public var soleChannels = 0

  /// Nothing to coordinate.
  public init() {}

  /// The score: the sum of the components. Range 0 and up.
  public var score: Int { components.reduce(0) { $0 + $1.value } }

  /// The components by their stable names, in a fixed order; their values add up to ``score``.
  public var components: [(name: String, value: Int)] {
    [
      ("pairs", pairs), ("across-sides", acrossSides), ("joint-leads", jointLeads),
      ("only-meetings", onlyMeetings), ("sole-channels", soleChannels),
    ]
  }

  /// Whether a component, by its name, counts what lies between two sides, and is 0 without them.
  package static func needsSides(_ component: String) -> Bool {
    component == "across-sides" || component == "sole-channels"
  }

  static func += (left: inout CoordinationLoad, right: CoordinationLoad) {
    left.pairs += right.pairs
    left.acrossSides += right.acrossSides
    left.jointLeads += right.jointLeads
    left.onlyMeetings += right.onlyMeetings
    left.soleChannels += right.soleChannels
  }
}

/// The coordination load of a register, summed three ways: by item, by party and by channel.
///
/// One table lies under all three, with a row for each pair of parties on each item. So the loads of
/// the items add up to those of the channels, and those of the parties to twice as much.
///
/// That n parties on one item mean n(n - 1)/2 relations is the classical argument for the cost of
/// coordination (Brooks, F. P. (1975). The Mythical Man-Month. Addison-Wesley, ch. 2); that crossing a
/// jurisdiction and lacking a prior working relation raise it is what the literature on joint
/// decisions finds (Scharpf, F. W. (1997). Games Real Actors Play. Westview, ch. 6; Feiock, R. C.
/// (2013). The institutional collective action framework. Policy Studies Journal 41(3), 397-425.
/// doi:10.1111/psj.12023). The equal weights are ours: nothing measured supports others.
public struct Coordination: Sendable {
  /// Two parties and the items that both answer for.
  public struct Channel: Sendable, Hashable {
    /// Of two sides, the party that leads; otherwise the one that stands first in the register.
    public let first: Party
    /// The other party.
    public let second: Party
    /// The items that both answer for, in the register's order.
    public let items: [Item]
  }

  /// The load of every item, in the register's order.
  public let items: [(item: Item, load: CoordinationLoad)]
  /// The load of every party, in the register's order.
  public let parties: [(party: Party, load: CoordinationLoad)]
  /// The load of every pair of parties that shares an item, in the register's order.
  public let channels: [(channel: Channel, load: CoordinationLoad)]

  /// Sums up the relations of a register.
  ///
  /// - Complexity: O(sum over items of d squared), d being the number of the item's parties.
  public init(_ register: Register) { self.init(register, network: TwoModeNetwork(register)) }

  /// Sums up the relations of a register whose network is known already.
  package init(_ register: Register, network: TwoModeNetwork<Party, Item>) {
    let ties = ProjectedTies(network.incidence)
    let leads = Set(
      register.responsibilities.filter { $0.role == .lead }.map { LeadKey($0.party, $0.item) })
    let counterparts = Coordination.counterpartCounts(ties, network.actors)

    var itemLoads = [CoordinationLoad](repeating: CoordinationLoad(), count: network.events.count)
    var partyLoads = [CoordinationLoad](repeating: CoordinationLoad(), count: network.actors.count)
    var channels: [(channel: Channel, load: CoordinationLoad)] = []
    channels.reserveCapacity(ties.count)
    for pair in 0..<ties.count {
      let first = Int(ties.firsts[pair])
      let second = Int(ties.seconds[pair])
      let parties = (network.actors[first], network.actors[second])
      let shared = ties.sharedNodes(ofPair: pair)
      let isAcross = parties.0.isAcross(from: parties.1)
      let isSole =
        isAcross
        && (parties.1.side.map { counterparts[first][$0] == 1 } ?? false
          || parties.0.side.map { counterparts[second][$0] == 1 } ?? false)
      var load = CoordinationLoad()
      for index in shared {
        let item = network.events[Int(index)]
        var relation = CoordinationLoad()
        relation.pairs = 1
        relation.acrossSides = isAcross ? 1 : 0
        let bothLead =
          leads.contains(LeadKey(parties.0.id, item.id))
          && leads.contains(LeadKey(parties.1.id, item.id))
        relation.jointLeads = bothLead ? 1 : 0
        relation.onlyMeetings = shared.count == 1 ? 1 : 0
        relation.soleChannels = isSole ? 1 : 0
        itemLoads[Int(index)] += relation
        load += relation
      }
      partyLoads[first] += load
      partyLoads[second] += load
      let items = shared.map { network.events[Int($0)] }
      let isLedBySecond =
        isAcross && items.contains { leads.contains(LeadKey(parties.1.id, $0.id)) }
        && !items.contains { leads.contains(LeadKey(parties.0.id, $0.id)) }
      let channel = Channel(
        first: isLedBySecond ? parties.1 : parties.0,
        second: isLedBySecond ? parties.0 : parties.1, items: items)
      channels.append((channel, load))
    }
    self.items = Array(zip(network.events, itemLoads)).map { (item: $0.0, load: $0.1) }
    self.parties = Array(zip(network.actors, partyLoads)).map { (party: $0.0, load: $0.1) }
    self.channels = channels
  }

  /// How many parties of each other side each party shares an item with.
  private static func counterpartCounts(
    _ ties: ProjectedTies, _ parties: [Party]
  ) -> [[Side: Int]] {
    var counts = [[Side: Int]](repeating: [:], count: parties.count)
    for pair in 0..<ties.count {
      let first = Int(ties.firsts[pair])
      let second = Int(ties.seconds[pair])
      guard let side = parties[first].side, let other = parties[second].side, side != other else {
        continue
      }
      counts[first][other, default: 0] += 1
      counts[second][side, default: 0] += 1
    }
    return counts
  }
}

private struct LeadKey: Hashable {
  let party: Party.ID
  let item: Item.ID

  init(_ party: Party.ID, _ item: Item.ID) {
    self.party = party
    self.item = item
  }
}
