import ResponsibilityRegister

/// A register after a change, and what became of its parties.
struct ChangedRegister {
  let register: Register
  /// The parties that carry on what a party was, by its id; those that are not named are what they were.
  let successors: [Party.ID: [Party.ID]]
}

extension Register {
  /// The register as one change would have it.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  func changed(by change: RegisterChange) throws(RegisterChangeError) -> ChangedRegister {
    do {
      switch change {
      case .merge(let names, let name, let side): return try merged(names, into: name, side: side)
      case .split(let name, let shares): return try split(name, into: shares)
      case .rename(let name, let new): return try renamed(name, to: new)
      case .add(let name, let side, let items, let role):
        return try adding(name, side: side, items: items, role: role)
      case .remove(let names): return try removing(names)
      case .transfer(let from, let to, let items):
        return try transferring(items, from: from, to: to)
      case .addItem(let id, let title, let theme, let duties):
        return try adding(item: id, title: title, theme: theme, duties: duties)
      }
    } catch let error as NameError {
      throw RegisterChangeError(error)
    } catch let error as RegisterError {
      throw RegisterChangeError(error)
    } catch let error as RegisterChangeError {
      throw error
    } catch {
      throw RegisterChangeError("\(error)", "nothing was changed")
    }
  }

  private func merged(
    _ names: [String], into name: String?, side: String?
  ) throws -> ChangedRegister {
    let merged = try names.map { try party(named: $0) }
    let ids = Set(merged.map(\.id))
    guard ids.count == names.count, names.count > 1 else {
      throw RegisterChangeError(
        "a merger takes two different units or more, not \(names.joined(separator: ", "))",
        "name each once")
    }
    let sides = merged.reduce(into: [Side?]()) { if !$0.contains($1.side) { $0.append($1.side) } }
    let own = try side.map { try self.side(named: $0) }
    guard own != nil || sides.count == 1 else {
      let words = sides.map { $0?.rawValue ?? "none" }.joined(separator: ", ")
      throw RegisterChangeError(
        "\(names.joined(separator: ", ")) stand on different sides (\(words))",
        "say on which the merged unit stands: NAME@SIDE")
    }
    let kept =
      name.flatMap { name in merged.first { $0.name == name || $0.id == name } } ?? merged[0]
    let new =
      name.map { $0 != kept.name && $0 != kept.id } ?? false
      ? try newParty(name ?? "", side: own ?? sides[0])
      : Party(
        id: kept.id, name: kept.name, side: own ?? sides[0], kind: kept.kind, names: kept.names,
        writtenForms: kept.writtenForms)
    let first = parties.firstIndex { ids.contains($0.id) } ?? 0
    var left = parties.filter { !ids.contains($0.id) }
    left.insert(new, at: first)
    let moved = responsibilities.map { ids.contains($0.party) ? $0.of(new.id) : $0 }
    return ChangedRegister(
      register: try with(parties: left, responsibilities: moved.joined(of: [new.id])),
      successors: Dictionary(ids.map { ($0, [new.id]) }, uniquingKeysWith: { first, _ in first }))
  }

  private func split(
    _ name: String, into shares: [RegisterChange.Share]
  ) throws -> ChangedRegister {
    let old = try party(named: name)
    let own = responsibilities(of: old.id)
    let ofOld = Set(own.map(\.item))
    guard shares.count > 1 else {
      throw RegisterChangeError("\(name) is split into fewer than two units", "name two or more")
    }
    guard shares.count(where: { $0.items == nil }) < 2 else {
      throw RegisterChangeError(
        "two units take the rest of \(name)", "say of all but one which items they take")
    }
    var open = ofOld
    var taken: [[Item.ID]] = []
    for share in shares {
      let items = try share.items.map { try chosen($0, ofOld, name) } ?? []
      taken.append(items)
      open.subtract(items)
    }
    if let rest = shares.firstIndex(where: { $0.items == nil }) {
      taken[rest] = items.map(\.id).filter { open.contains($0) }
    } else if !open.isEmpty {
      let list = ItemList.text(items.filter { open.contains($0.id) })
      throw RegisterChangeError(
        "nobody takes item \(list) of \(name)", "name it in a share, or let one take the rest")
    }
    var left = parties
    var heirs: [Party] = []
    for share in shares {
      if share.name == old.id || share.name == old.name {
        heirs.append(old)
      } else if parties(called: share.name).isEmpty {
        let new = try newParty(share.name, side: old.side)
        left.insert(
          new, at: (left.firstIndex { $0.id == old.id } ?? left.count - 1) + heirs.count + 1)
        heirs.append(new)
      } else {
        heirs.append(try party(named: share.name))
      }
    }
    guard Set(heirs.map(\.id)).count == heirs.count else {
      throw RegisterChangeError("two shares of \(name) are one unit", "name each once")
    }
    if !heirs.contains(where: { $0.id == old.id }) { left.removeAll { $0.id == old.id } }
    let places = taken.map(Set.init)
    let moved = responsibilities.flatMap { responsibility -> [Responsibility] in
      guard responsibility.party == old.id else { return [responsibility] }
      return heirs.indices.filter { places[$0].contains(responsibility.item) }
        .map { responsibility.of(heirs[$0].id) }
    }
    return ChangedRegister(
      register: try with(
        parties: left, responsibilities: moved.joined(of: Set(heirs.map(\.id)))),
      successors: [old.id: heirs.map(\.id)])
  }

  private func renamed(_ name: String, to new: String) throws -> ChangedRegister {
    let old = try party(named: name)
    guard new != old.name else {
      throw RegisterChangeError("\(name) has that name already", "give it another")
    }
    if let other = parties(called: new).first(where: { $0.id != old.id }) {
      throw RegisterChangeError(
        "\(new) is the name of another unit, \(other.name)", "merge the two instead")
    }
    // The old name leads to the unit still.
    let party = Party(
      name: try newParty(new, side: old.side, replacing: old).name, side: old.side, kind: old.kind,
      writtenForms: old.writtenForms + [old.name].filter { $0 != new })
    return ChangedRegister(
      register: try with(
        parties: parties.map { $0.id == old.id ? party : $0 },
        responsibilities: responsibilities.map { $0.party == old.id ? $0.of(party.id) : $0 }),
      successors: [old.id: [party.id]])
  }

  private func adding(
    _ name: String, side: String?, items words: [String], role: Role?
  ) throws -> ChangedRegister {
    let new = try newParty(name, side: try side.map { try self.side(named: $0) })
    let duties = try items(chosenBy: words).map {
      Responsibility(party: new.id, item: $0.id, role: role)
    }
    return ChangedRegister(
      register: try with(parties: parties + [new], responsibilities: responsibilities + duties),
      successors: [:])
  }

  private func removing(_ names: [String]) throws -> ChangedRegister {
    let gone = Set(try names.map { try party(named: $0).id })
    return ChangedRegister(
      register: try with(
        parties: parties.filter { !gone.contains($0.id) },
        responsibilities: responsibilities.filter { !gone.contains($0.party) }),
      successors: Dictionary(gone.map { ($0, []) }, uniquingKeysWith: { first, _ in first }))
  }

  private func transferring(
    _ words: [String]?, from: String, to: String
  ) throws -> ChangedRegister {
    let (old, new) = (try party(named: from), try party(named: to))
    guard old.id != new.id else {
      throw RegisterChangeError("\(from) and \(to) are one unit", "name another")
    }
    let ofOld = Set(responsibilities(of: old.id).map(\.item))
    let moved = Set(try words.map { try chosen($0, ofOld, from) } ?? Array(ofOld))
    let responsibilities = responsibilities.map {
      $0.party == old.id && moved.contains($0.item) ? $0.of(new.id) : $0
    }
    return ChangedRegister(
      register: try with(parties: parties, responsibilities: responsibilities.joined(of: [new.id])),
      successors: [:])
  }

  private func adding(
    item id: String, title: String?, theme: String?, duties: [RegisterChange.Duty]
  ) throws -> ChangedRegister {
    let theme = try theme.map { try self.theme(named: $0) }
    let item = Item(id: id, theme: theme, title: title ?? id)
    let new = try duties.map {
      Responsibility(party: try party(named: $0.party).id, item: id, role: $0.role)
    }
    return ChangedRegister(
      register: try with(items: items + [item], responsibilities: responsibilities + new),
      successors: [:])
  }

  /// The items of a unit among those that words choose. A chapter or a run of numbers means what the unit has of
  /// it; a word that chooses none of its items is a mistake.
  private func chosen(_ words: [String], _ own: Set<Item.ID>, _ name: String) throws -> [Item.ID] {
    guard !words.isEmpty else {
      throw RegisterChangeError(
        "no item of \(name) is named", "name one, or leave the colon out for all")
    }
    for word in words where try !items(chosenBy: [word]).contains(where: { own.contains($0.id) }) {
      throw RegisterChangeError(
        "\(name) has no part in \(word)",
        "it answers for \(ItemList.text(items.filter { own.contains($0.id) }))")
    }
    return try items(chosenBy: words).map(\.id).filter(own.contains)
  }

  /// A party of a name that none has yet.
  private func newParty(
    _ name: String, side: Side?, replacing old: Party? = nil
  ) throws -> Party {
    if let other = parties(called: name).first(where: { $0.id != old?.id }) {
      throw RegisterChangeError(
        "there is a unit \(other.name) already", "give the new one another name")
    }
    return Party(name: name, side: side)
  }
}
