import ResponsibilityRegister

/// The findings in Chinese, in simplified characters.
struct ChineseWording: FindingWording {
  var language: Language { .simplifiedChinese }

  func side(_ side: Side) -> String {
    switch side {
    case .macau: "澳门"
    case .mainland: "内地"
    default: side.rawValue
    }
  }

  func role(_ role: Role) -> String {
    switch role {
    case .lead: "牵头"
    case .participant: "参与"
    }
  }

  func component(_ name: String) -> String {
    switch name {
    case "pairs": "待协调关系"
    case "across-sides": "跨两方"
    case "joint-leads": "共同牵头"
    case "only-meetings": "仅此一项相遇"
    case "sole-channels": "唯一通道"
    default: name
    }
  }

  func overview(_ register: Register) -> String {
    let sides = register.sides.map { side in
      "\(self.side(side))\(register.parties.filter { $0.side == side }.count)个"
    }
    let themes = register.themes.isEmpty ? "" : "，分属\(register.themes.count)个章节"
    let parties = sides.isEmpty ? "" : "（\(sides.joined(separator: "、"))）"
    return "清单共\(register.items.count)项工作\(themes)，由\(register.parties.count)个单位\(parties)负责，"
      + "合计\(register.responsibilities.count)条责任关系。"
  }

  func workload(_ profile: PartyProfile, ofItems total: Int) -> String {
    var text = "\(profile.party.name)负责\(total)项中的\(profile.items.count)项"
    if profile.leadCount > 0 { text += "（牵头\(profile.leadCount)项）" }
    guard let depth = profile.depth else { return text + "，没有共同负责的单位。" }
    return text + "，与\(profile.breadth)个单位共事，平均与每个单位共同负责\(decimal(depth))项。"
  }

  func hotspot(_ hotspot: Hotspot) -> String {
    let load = hotspot.load
    var details: [String] = []
    if load.acrossSides > 0 { details.append("\(load.acrossSides)对跨两方") }
    if load.jointLeads > 0 { details.append("\(load.jointLeads)对为共同牵头") }
    if load.onlyMeetings > 0 { details.append("\(load.onlyMeetings)对别无其他共同事项") }
    if load.soleChannels > 0 { details.append("\(load.soleChannels)对是一方通往对方的唯一通道") }
    let items = ItemList.text(hotspot.items, separator: "、")
    let opening: String
    switch hotspot.subject {
    case .item(let item):
      let title = item.title == item.id ? "" : "（\(self.title(item))）"
      opening = "第\(item.id)项\(title)有\(load.pairs)对关系需要协调"
    case .party(let party):
      opening = "\(party.name)在第\(items)项上有\(load.pairs)对关系需要协调"
    case .channel(let channel):
      opening =
        "\(channel.first.name)与\(channel.second.name)在\(load.pairs)项工作上相遇（第\(items)项）"
    }
    let middle = details.isEmpty ? "" : "，其中" + details.joined(separator: "，")
    return opening + middle + "；得分\(load.score)。"
  }

  func soleChannels(_ channels: [SoleChannel], through party: Party) -> String {
    let names = channels.map { "\($0.party.name)（第\(ItemList.text($0.items, separator: "、"))项）" }
    return "\(channels.count)个单位只经\(party.name)与对方往来：\(names.joined(separator: "、"))。"
  }

  func fragmentation(_ fragmentation: Fragmentation) -> String {
    var lost: [String] = []
    if !fragmentation.parties.isEmpty {
      lost.append("\(fragmentation.parties.map(\.name).joined(separator: "、"))")
    }
    if !fragmentation.items.isEmpty {
      lost.append("第\(ItemList.text(fragmentation.items, separator: "、"))项")
    }
    return "没有\(fragmentation.party.name)，网络将断为\(fragmentation.pieceCount)块，"
      + "与其余部分脱离的有：\(lost.joined(separator: "，以及"))。"
  }

  func crowded(_ crowded: CrowdedItems) -> String? {
    guard !crowded.teams.isEmpty else { return nil }
    let items = crowded.teams.map { "第\($0.item.id)项（\($0.parties.count)个单位）" }
    return "每项单位数的中位数为\(decimal(crowded.median))；达到其两倍的有\(items.joined(separator: "、"))。"
  }

  func withoutCounterpart(_ teams: [ItemTeam], ofItems total: Int) -> String? {
    guard !teams.isEmpty else { return nil }
    let items = ItemList.text(teams.map(\.item), separator: "、")
    return "\(total)项中有\(teams.count)项只有一方负责：第\(items)项。"
  }
}

/// A number with one decimal at most.
func decimal(_ number: Double) -> String {
  let tenths = Int((number * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
