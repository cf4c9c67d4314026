import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings

/// What supposed changes would change, as JSON shows it.
public struct WhatIfResult: Encodable, Sendable {
  private struct Count: Encodable {
    let name: String
    let before: Int
    let after: Int
  }

  private struct Channel: Encodable {
    let a: String
    let b: String
    let items: [String]
  }

  private struct SoleChannel: Encodable {
    let party: String
    let channel: String
    let items: [String]
  }

  private struct Load: Encodable {
    let items: Int
    let leads: Int
    let coordination: Int

    init(_ load: WhatIfEffects.Load) {
      items = load.items
      leads = load.leads
      coordination = load.coordination
    }
  }

  private struct MovedLoad: Encodable {
    let party: String
    let before: OrNull<Load>
    let after: OrNull<Load>
  }

  private struct MovedScore: Encodable {
    let measure: String
    let node: String
    let before: OrNull<Double>
    let after: OrNull<Double>
    let standardError: OrNull<Double>
  }

  private let steps: [String]
  private let counts: [Count]
  private let itemsWithoutParty: [String]
  private let itemsWithoutLead: [String]
  private let itemsWithoutCounterpart: [String]
  private let channelsLost: [Channel]
  private let channelsGained: [Channel]
  private let channelsWithin: [Channel]
  private let soleChannelsGained: [SoleChannel]
  private let soleChannelsLost: [SoleChannel]
  private let coordinationOfItems: [Count]
  private let loads: [MovedLoad]
  private let measures: [MovedScore]
  private let comparedScores: Int

  /// The effects, unrounded.
  public init(_ effects: WhatIfEffects) {
    func channels(_ channels: [WhatIfEffects.Channel]) -> [Channel] {
      channels.map { Channel(a: $0.first.name, b: $0.second.name, items: $0.items.map(\.id)) }
    }
    func soles(_ channels: [StakeholderFindings.SoleChannel]) -> [SoleChannel] {
      channels.map {
        SoleChannel(party: $0.party.name, channel: $0.channel.name, items: $0.items.map(\.id))
      }
    }
    steps = effects.whatIf.steps
    counts = effects.counts.map {
      Count(name: $0.name, before: $0.count.before, after: $0.count.after)
    }
    itemsWithoutParty = effects.itemsWithoutParty.map(\.id)
    itemsWithoutLead = effects.itemsWithoutLead.map(\.id)
    itemsWithoutCounterpart = effects.itemsWithoutCounterpart.map(\.id)
    channelsLost = channels(effects.channelsLost)
    channelsGained = channels(effects.channelsGained)
    channelsWithin = channels(effects.channelsWithin)
    soleChannelsGained = soles(effects.soleChannelsGained)
    soleChannelsLost = soles(effects.soleChannelsLost)
    coordinationOfItems = effects.itemLoads.map {
      Count(name: $0.item.id, before: $0.coordination.before, after: $0.coordination.after)
    }
    loads = effects.loads.map {
      MovedLoad(
        party: $0.party.name, before: OrNull($0.load.before.map(Load.init)),
        after: OrNull($0.load.after.map(Load.init)))
    }
    measures = effects.scores.map {
      MovedScore(
        measure: $0.measure.name, node: $0.party.name, before: OrNull($0.score.before),
        after: OrNull($0.score.after), standardError: OrNull($0.standardError))
    }
    comparedScores = effects.comparedScores
  }
}
