import ResponsibilityRegister
import StakeholderFindings

extension ResultTable {
  /// What supposed changes would change, a row each: counts, items, channels, work, scores.
  public static func whatIf(_ effects: WhatIfEffects) -> ResultTable {
    var rows: [[Cell]] = effects.counts.map { name, count in
      [.text("count"), .text(name), .integer(count.before), .integer(count.after), .missing]
    }
    func add(_ what: String, _ items: [Item]) {
      rows += items.map { item in
        let title = item.title == item.id ? "" : item.title
        return [
          .text(what), .text(item.id), .missing, .missing, title.isEmpty ? .missing : .text(title),
        ]
      }
    }
    add("item without unit", effects.itemsWithoutParty)
    add("item without lead", effects.itemsWithoutLead)
    add("item without counterpart", effects.itemsWithoutCounterpart)
    func add(_ what: String, _ first: Party, _ second: Party, _ items: [Item], isAfter: Bool) {
      let count = Cell.integer(items.count)
      rows.append([
        .text(what), .text("\(first.name) – \(second.name)"), isAfter ? .missing : count,
        isAfter ? count : .missing, .text(ItemList.text(items)),
      ])
    }
    for (what, channels, isAfter) in [
      ("channel lost", effects.channelsLost, false),
      ("channel gained", effects.channelsGained, true),
      ("channel within a unit", effects.channelsWithin, false),
    ] {
      for one in channels { add(what, one.first, one.second, one.items, isAfter: isAfter) }
    }
    for (what, channels, isAfter) in [
      ("sole channel gained", effects.soleChannelsGained, true),
      ("sole channel lost", effects.soleChannelsLost, false),
    ] {
      for one in channels { add(what, one.party, one.channel, one.items, isAfter: isAfter) }
    }
    rows += effects.itemLoads.map { item, coordination in
      [
        .text("coordination of item"), .text(item.id), .integer(coordination.before),
        .integer(coordination.after), .text(item.title == item.id ? nil : item.title),
      ]
    }
    let parts: [(String, (WhatIfEffects.Load) -> Int)] = [
      ("items of unit", \.items), ("leads of unit", \.leads),
      ("coordination of unit", \.coordination),
    ]
    for (what, part) in parts {
      for moved in effects.loads {
        let (before, after) = (moved.load.before.map(part), moved.load.after.map(part))
        if before == after { continue }
        rows.append(
          [.text(what), .text(moved.party.name), .integer(before), .integer(after), .missing])
      }
    }
    rows += effects.scores.map { moved in
      let error = moved.standardError.map { "standard error \(ResultTable.rounded($0))" }
      return [
        .text(moved.measure.name), .text(moved.party.name), .number(moved.score.before),
        .number(moved.score.after), .text(error),
      ]
    }
    return ResultTable(columns: ["what", "of", "before", "after", "remark"], rows: rows)
  }
}
