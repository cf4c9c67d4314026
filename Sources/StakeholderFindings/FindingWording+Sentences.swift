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
    let clauses = [
      (load.acrossSides, words.detailAcrossSides), (load.jointLeads, words.detailJointLeads),
      (load.onlyMeetings, words.detailOnlyMeetings), (load.soleChannels, words.detailSoleChannels),
    ].filter { $0.0 > 0 }.map { Sentence($0.1, ["count": number($0.0, basis)]) }
    let details = Sentence(
      clauses.isEmpty ? "" : words.hotspotDetails,
      ["details": Sentence.joined(clauses, separator: words.clauseSeparator)])
    let relations = counted(load.pairs, words.count.relationOne, words.count.relationMany, basis)
    let score = number(load.score, basis)
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
    case .channel(let channel):
      return Sentence(
        words.hotspotChannel,
        [
          "first": name(channel.first), "second": name(channel.second),
          "count": number(load.pairs, basis), "items": listed(hotspot.items),
          "relations": relations, "details": details, "score": score,
        ])
    }
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
        "party": name(party),
        "names": Sentence.joined(names, separator: words.listSeparator),
      ])
  }

  /// What falls apart without a party.
  public func fragmentation(_ fragmentation: Fragmentation) -> Sentence {
    let lost =
      fragmentation.parties.map { name($0) }
      + (fragmentation.items.isEmpty ? [] : [listed(fragmentation.items)])
    return Sentence(
      words.fragmentation,
      [
        "party": name(fragmentation.party),
        "pieces": counted(
          fragmentation.pieceCount, words.count.pieceOne, words.count.pieceMany,
          .fragmentation(fragmentation.party.id)),
        "lost": Sentence.joined(lost, separator: words.listSeparator),
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
