import ResponsibilityRegister

/// A party that shares items with one party alone of another side.
///
/// This is what ``CoordinationLoad/soleChannels`` counts the relations of, too.
public struct SoleChannel: Sendable, Hashable {
  /// The party that has no other way.
  public let party: Party
  /// The one party of the other side that it meets.
  public let channel: Party
  /// The items over which they meet, in the register's order.
  public let items: [Item]
}

extension SoleChannel {
  /// The sole channels among parties' profiles, in the order of the profiles.
  ///
  /// Sides are taken one at a time: a party that meets one unit of each of two other sides hangs on
  /// both.
  ///
  /// - Complexity: O(parties + pairs).
  public static func among(_ profiles: [PartyProfile]) -> [SoleChannel] {
    profiles.flatMap { profile -> [SoleChannel] in
      var sides: [Side] = []
      var bySide: [Side: [PartyProfile.Partner]] = [:]
      for partner in profile.counterparts {
        guard let side = partner.party.side else { continue }
        if bySide[side] == nil { sides.append(side) }
        bySide[side, default: []].append(partner)
      }
      return sides.compactMap { side in
        guard let partners = bySide[side], partners.count == 1 else { return nil }
        return SoleChannel(
          party: profile.party, channel: partners[0].party, items: partners[0].items)
      }
    }
  }
}
