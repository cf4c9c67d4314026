import ResponsibilityRegister

/// The findings in English.
struct EnglishWording: FindingWording {
  var language: Language { .english }

  func side(_ side: Side) -> String {
    switch side {
    case .macau: "Macau"
    case .mainland: "mainland"
    default: side.rawValue
    }
  }

  func role(_ role: Role) -> String { role.rawValue }

  func component(_ name: String) -> String {
    switch name {
    case "pairs": "relations"
    case "across-sides": "across sides"
    case "joint-leads": "joint leads"
    case "only-meetings": "only meetings"
    case "sole-channels": "sole channels"
    default: name
    }
  }

  func overview(_ register: Register) -> String {
    let sides = register.sides.map { side in
      "\(register.parties.filter { $0.side == side }.count) \(self.side(side))"
    }
    let themes =
      register.themes.isEmpty ? "" : " in \(counted(register.themes.count, "chapter"))"
    let parties = sides.isEmpty ? "" : " (\(sides.joined(separator: ", ")))"
    return "The list has \(counted(register.items.count, "item"))\(themes); "
      + "\(counted(register.parties.count, "unit"))\(parties) answer for them, "
      + "in \(counted(register.responsibilities.count, "responsibility", "responsibilities"))."
  }

  func workload(_ profile: PartyProfile, ofItems total: Int) -> String {
    var text = "\(profile.party.name) answers for \(profile.items.count) of \(total) items"
    if profile.leadCount > 0 { text += " (leading \(profile.leadCount))" }
    guard let depth = profile.depth else { return text + ", with no other unit." }
    return text + ", together with \(counted(profile.breadth, "unit")): "
      + "\(decimal(depth)) joint items with each on average."
  }

  func hotspot(_ hotspot: Hotspot) -> String {
    let load = hotspot.load
    var details: [String] = []
    if load.acrossSides > 0 { details.append("\(load.acrossSides) across sides") }
    if load.jointLeads > 0 { details.append("\(load.jointLeads) between joint leads") }
    if load.onlyMeetings > 0 {
      details.append("\(load.onlyMeetings) between units that share no other item")
    }
    if load.soleChannels > 0 {
      details.append("\(load.soleChannels) through a unit's sole channel to the other side")
    }
    let items = ItemList.text(hotspot.items)
    let word = hotspot.items.count == 1 ? "item" : "items"
    let relations = counted(load.pairs, "relation")
    let opening: String
    switch hotspot.subject {
    case .item(let item):
      let title = item.title == item.id ? "" : " (\(self.title(item)))"
      opening = "Item \(item.id)\(title) asks for \(relations) to be coordinated"
    case .party(let party):
      opening = "\(party.name) has \(relations) to coordinate (\(word) \(items))"
    case .channel(let channel):
      opening =
        "\(channel.first.name) and \(channel.second.name) have \(relations) to coordinate "
        + "(\(word) \(items))"
    }
    let middle = details.isEmpty ? "" : ": " + details.joined(separator: ", ")
    return opening + middle + "; score \(load.score)."
  }

  func soleChannels(_ channels: [SoleChannel], through party: Party) -> String {
    let names = channels.map { channel in
      let word = channel.items.count == 1 ? "item" : "items"
      return "\(channel.party.name) (\(word) \(ItemList.text(channel.items)))"
    }
    let verb = channels.count == 1 ? "meets" : "meet"
    return "\(counted(channels.count, "unit")) \(verb) the other side through \(party.name) alone: "
      + names.joined(separator: ", ") + "."
  }

  func fragmentation(_ fragmentation: Fragmentation) -> String {
    var lost = fragmentation.parties.map(\.name)
    if !fragmentation.items.isEmpty {
      let word = fragmentation.items.count == 1 ? "item" : "items"
      lost.append("\(word) \(ItemList.text(fragmentation.items))")
    }
    return "Without \(fragmentation.party.name) the network falls into "
      + "\(counted(fragmentation.pieceCount, "piece")); cut off from the rest: "
      + lost.joined(separator: ", ") + "."
  }

  func doubt(_ diagnostic: Diagnostic) -> String { diagnostic.message }

  func crowded(_ crowded: CrowdedItems) -> String? {
    guard !crowded.teams.isEmpty else { return nil }
    let items = crowded.teams.map { "\($0.item.id) (\($0.parties.count) units)" }
    return "The median item has \(decimal(crowded.median)) units; with at least twice as many: "
      + "items \(items.joined(separator: ", "))."
  }

  func withoutCounterpart(_ teams: [ItemTeam], ofItems total: Int) -> String? {
    guard !teams.isEmpty else { return nil }
    return "\(teams.count) of \(total) items have units of one side only: "
      + ItemList.text(teams.map(\.item)) + "."
  }

  private func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) " + (count == 1 ? one : many ?? one + "s")
  }
}
