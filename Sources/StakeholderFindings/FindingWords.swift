/// The templates of findings in one language, from the catalogue of texts.
///
/// A template whose name ends in `One` is for a count of one, its sibling in `Many` for all others.
struct FindingWords: Decodable, Sendable {
  struct Counts: Decodable, Sendable {
    let itemOne: String
    let itemMany: String
    let themeOne: String
    let themeMany: String
    let unitOne: String
    let unitMany: String
    let responsibilityOne: String
    let responsibilityMany: String
    let relationOne: String
    let relationMany: String
    let listedOne: String
    let listedMany: String
  }
  struct Roles: Decodable, Sendable {
    let lead: String
    let participant: String
  }
  struct Components: Decodable, Sendable {
    let pairs: String
    let acrossSides: String
    let jointLeads: String
    let onlyMeetings: String
    let soleChannels: String
  }
  struct Leads: Decodable, Sendable {
    let word: String
    let duty: String
    let side: String
    let given: String
  }
  struct Shortfalls: Decodable, Sendable {
    let notSettled: String
    let searchEnded: String
    let countingEnded: String
    let tooManyNodes: String
  }

  let count: Counts
  let role: Roles
  let component: Components
  let listSeparator: String
  let clauseSeparator: String
  let overview: String
  let overviewThemes: String
  let overviewSides: String
  let overviewSide: String
  let workload: String
  let workloadLeading: String
  let workloadCompany: String
  let workloadAlone: String
  let hotspotItem: String
  let hotspotItemTitle: String
  let hotspotParty: String
  let hotspotChannel: String
  let hotspotDetails: String
  let hotspotDetail: String
  let detailAcrossSides: String
  let detailJointLeads: String
  let detailOnlyMeetings: String
  let detailSoleChannels: String
  let soleChannelsOne: String
  let soleChannelsMany: String
  let soleChannelName: String
  let channelDetail: String
  let channelJointLeads: String
  let channelSole: String
  let fragmentation: String
  let aloneOne: String
  let aloneMany: String
  let aloneOfSideOne: String
  let aloneOfSideMany: String
  let cutOff: String
  let partSeparator: String
  let crowded: String
  let crowdedItem: String
  let withoutCounterpart: String
  let lead: Leads
  let shortfall: Shortfalls
}
