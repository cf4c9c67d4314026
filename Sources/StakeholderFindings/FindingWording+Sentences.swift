import ResponsibilityRegister

extension FindingWording {
  /// What the register holds.
  public func overview(_ register: Register) -> Sentence {
    let counts = words.count
    let themes = Sentence(
      register.themes.isEmpty ? "" : words.overviewThemes,
      [
        "themes": counted(
          register.themes.count, counts.themeOne, counts.themeMany, .themes)
      ])
    let sides = register.sides.map { side in
      Sentence(
        words.overviewSide,
        [
          "side": Sentence(self.side(side)),
          "count": number(register.parties.count { $0.side == side }, .parties),
        ])
    }
    let allSides = Sentence(
      sides.isEmpty ? "" : words.overviewSides,
      ["sides": Sentence.joined(sides, separator: words.listSeparator)])
    return Sentence(
      words.overview,
      [
        "items": counted(register.items.count, counts.itemOne, counts.itemMany, .items),
        "themes": themes,
        "units": counted(register.parties.count, counts.unitOne, counts.unitMany, .parties),
        "sides": allSides,
        "responsibilities": counted(
          register.responsibilities.count, counts.responsibilityOne, counts.responsibilityMany,
          .responsibilities),
      ])
  }

  /// How much one party answers for, and with whom.
  public func workload(_ profile: PartyProfile, ofItems total: Int) -> Sentence {
    let basis = Sentence.Basis.party(profile.party.id)
    let leading = Sentence(
      profile.leadCount > 0 ? words.workloadLeading : "",
      ["count": number(profile.leadCount, basis)])
    let company =
      if let depth = profile.depth {
        Sentence(
          words.workloadCompany,
          [
            "units": counted(profile.breadth, words.count.unitOne, words.count.unitMany, basis),
            "depth": Sentence([.number(decimal(depth), basis)]),
          ])
      } else {
        Sentence(words.workloadAlone)
      }
    return Sentence(
      words.workload,
      [
        "party": name(profile.party), "total": number(total, .items),
        "count": number(profile.items.count, basis), "leading": leading, "company": company,
      ])
  }

  /// Why something is a hotspot: its score, component by component, with its items.
  public func hotspot(_ hotspot: Hotspot) -> Sentence {
    let load = hotspot.load
    let basis = Sentence.Basis.hotspot(hotspot.subject)
    let score = number(load.score, basis)
    if case .channel(let channel) = hotspot.subject {
      return self.channel(channel, load: load, score: score, basis)
    }
    let clauses = [
      (load.acrossSides, words.detailAcrossSides), (load.jointLeads, words.detailJointLeads),
      (load.onlyMeetings, words.detailOnlyMeetings), (load.soleChannels, words.detailSoleChannels),
    ].filter { $0.0 > 0 }.map { Sentence($0.1, ["count": number($0.0, basis)]) }
    let details = Sentence(
      clauses.isEmpty ? "" : clauses.count == 1 ? words.hotspotDetail : words.hotspotDetails,
      ["details": Sentence.joined(clauses, separator: words.clauseSeparator)])
    let relations = counted(load.pairs, words.count.relationOne, words.count.relationMany, basis)
    switch hotspot.subject {
    case .item(let item):
      let title = Sentence(
        item.title == item.id ? "" : words.hotspotItemTitle,
        ["title": Sentence(self.title(item))])
      return Sentence(
        words.hotspotItem,
        [
          "item": Sentence([.item(item)]), "title": title, "relations": relations,
          "details": details, "score": score,
        ])
    case .party(let party):
      return Sentence(
        words.hotspotParty,
        [
          "party": name(party), "items": listed(hotspot.items), "relations": relations,
          "details": details, "score": score,
        ])
    case .channel(let channel): return self.channel(channel, load: load, score: score, basis)
    }
  }

  /// What two parties have to coordinate. Their relations are their joint items, all of them are across sides or
  /// none is, and one joint item is the only one: what holds by definition is not said.
  private func channel(
    _ channel: Coordination.Channel, load: CoordinationLoad, score: Sentence,
    _ basis: Sentence.Basis
  ) -> Sentence {
    let clauses =
      (load.jointLeads > 0
        ? [Sentence(words.channelJointLeads, ["count": number(load.jointLeads, basis)])] : [])
      + (load.soleChannels > 0 ? [Sentence(words.channelSole)] : [])
    return Sentence(
      words.hotspotChannel,
      [
        "first": name(channel.first), "second": name(channel.second),
        "count": number(load.pairs, basis), "items": listed(channel.items),
        "details": Sentence.joined(
          clauses.map { Sentence(words.channelDetail, ["detail": $0]) }, separator: ""),
        "score": score,
      ])
  }

  /// Which parties meet the other side through one party alone.
  public func soleChannels(_ channels: [SoleChannel], through party: Party) -> Sentence {
    let names = channels.map {
      Sentence(words.soleChannelName, ["party": name($0.party), "items": listed($0.items)])
    }
    return Sentence(
      channels.count == 1 ? words.soleChannelsOne : words.soleChannelsMany,
      [
        "units": counted(
          channels.count, words.count.unitOne, words.count.unitMany,
          .soleChannels(through: party.id)),
        "party": name(party), "side": Sentence(party.side.map(side) ?? ""),
        "names": Sentence.joined(names, separator: words.listSeparator),
      ])
  }

  /// What hangs on one party: items without another unit of its side, and units that nothing else joins to the
  /// rest.
  public func fragmentation(_ fragmentation: Fragmentation) -> Sentence {
    let party = fragmentation.party
    let basis = Sentence.Basis.fragmentation(party.id)
    let count = fragmentation.itemsWithoutSide.count
    let items = listed(fragmentation.itemsWithoutSide)
    var parts: [Sentence] = []
    if count > 0, let side = party.side {
      parts.append(
        Sentence(
          count == 1 ? words.aloneOfSideOne : words.aloneOfSideMany,
          [
            "count": number(count, basis), "items": items, "side": Sentence(self.side(side)),
          ]))
    } else if count > 0 {
      parts.append(
        Sentence(
          count == 1 ? words.aloneOne : words.aloneMany,
          ["count": number(count, basis), "items": items]))
    }
    if !fragmentation.parties.isEmpty {
      let lost: [Sentence] = fragmentation.parties.map { name($0) }
      parts.append(
        Sentence(
          words.cutOff, ["lost": Sentence.joined(lost, separator: words.listSeparator)]))
    }
    return Sentence(
      words.fragmentation,
      [
        "party": name(party),
        "what": Sentence.joined(parts, separator: words.partSeparator),
      ])
  }

  /// Which items are crowded; `nil` where none is.
  public func crowded(_ crowded: CrowdedItems) -> Sentence? {
    guard !crowded.teams.isEmpty else { return nil }
    let items = crowded.teams.map { team in
      Sentence(
        words.crowdedItem,
        [
          "item": Sentence([.item(team.item)]),
          "units": counted(
            team.parties.count, words.count.unitOne, words.count.unitMany, .item(team.item.id)),
        ])
    }
    return Sentence(
      words.crowded,
      [
        "median": Sentence([.number(decimal(crowded.median), .items)]),
        "items": Sentence.joined(items, separator: words.listSeparator),
      ])
  }

  /// Which items some side has no part in; `nil` where there are none.
  public func withoutCounterpart(_ teams: [ItemTeam], ofItems total: Int) -> Sentence? {
    guard !teams.isEmpty else { return nil }
    return Sentence(
      words.withoutCounterpart,
      [
        "total": number(total, .items), "count": number(teams.count, .items),
        "items": listed(teams.map(\.item)),
      ])
  }

  /// By which words of the document units lead, or that it is a reading.
  public func leads(_ readings: [LeadReading]) -> [Sentence] {
    readings.map { reading in
      let count = number(reading.count, .responsibilities)
      let list = Sentence(reading.words.joined(separator: words.listSeparator))
      return switch reading.basis {
      case .word: Sentence(words.lead.word, ["words": list, "count": count])
      case .duty: Sentence(words.lead.duty, ["words": list, "count": count])
      case .side: Sentence(words.lead.side, ["words": list, "count": count])
      case .given: Sentence(words.lead.given, ["count": count])
      }
    }
  }

  private func name(_ party: Party) -> Sentence {
    Sentence([.party(party, name: name(party))])
  }

  private func number(_ count: Int, _ basis: Sentence.Basis) -> Sentence {
    Sentence([.number("\(count)", basis)])
  }

  private func counted(
    _ count: Int, _ one: String, _ many: String, _ basis: Sentence.Basis
  ) -> Sentence {
    Sentence(count == 1 ? one : many, ["count": number(count, basis)])
  }

  private func listed(_ items: [Item]) -> Sentence {
    let runs = ItemList.runs(items).map { run in
      let dash = run.isPair ? words.listSeparator : "–"
      return Sentence(
        [.item(run.first)] + (run.last.map { [.words(dash), .item($0)] } ?? []))
    }
    return Sentence(
      items.count == 1 ? words.count.listedOne : words.count.listedMany,
      ["items": Sentence.joined(runs, separator: words.listSeparator)])
  }
}
