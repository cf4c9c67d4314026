import DelimitedText
import NetworkMetrics
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

/// The tables that the command prints and the report holds, each made from a value of the library.
extension ResultTable {
  /// A register: a row a responsibility, for people; `Register.csv()` is the form without loss.
  public static func responsibilities(_ register: Register) -> ResultTable {
    let parties = register.partiesByID
    let items = register.itemsByID
    return ResultTable(
      columns: ["item", "theme", "title", "party", "side", "role", "line"],
      rows: register.responsibilities.map { responsibility in
        [
          .text(responsibility.item), .text(items[responsibility.item]?.theme),
          .text(items[responsibility.item]?.title),
          .text(parties[responsibility.party]?.name ?? responsibility.party),
          .text(parties[responsibility.party]?.side?.rawValue),
          .text(responsibility.role?.rawValue), .integer(responsibility.evidence?.firstLine),
        ]
      })
  }

  /// A register with all that is known of it: the columns of `Register.csv()`, from which it is made so
  /// that the two cannot differ, without those that hold nothing. Lines are numbers.
  public static func register(_ register: Register) -> ResultTable {
    guard let records = try? DelimitedText.records(in: register.csv()) else {
      preconditionFailure("what a register writes can be read")
    }
    let names = records.first?.cells ?? []
    let rows = records.dropFirst().map(\.cells)
    let held = names.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let counts: Set = ["line", "last_line", "item_line"]
    return ResultTable(
      columns: held.map { names[$0] },
      rows: rows.map { row in
        held.map { column in
          guard !row[column].isEmpty else { return .missing }
          let text = DelimitedText.unguarded(row[column])
          if counts.contains(names[column]), let line = Int(text) { return .integer(line) }
          if names[column] == "weight", let weight = Double(text) { return .number(weight) }
          return .text(text)
        }
      })
  }

  /// What a person should look at.
  public static func doubts(_ diagnostics: [Diagnostic]) -> ResultTable {
    ResultTable(
      columns: ["severity", "code", "line", "message"],
      rows: diagnostics.map {
        [
          .text($0.severity.rawValue), .text($0.code.rawValue), .integer($0.line),
          .text($0.message),
        ]
      })
  }

  /// Hotspots with their score, its components and the items they come from.
  public static func hotspots(_ hotspots: [Hotspot]) -> ResultTable {
    let components = CoordinationLoad().components.map(\.name)
    return ResultTable(
      columns: ["rank", "node", "score"] + components + ["items"],
      rows: hotspots.map { hotspot in
        [.integer(hotspot.rank), .text(hotspot.subject.name), .integer(hotspot.load.score)]
          + hotspot.load.components.map { .integer($0.value) }
          + [.text(ItemList.text(hotspot.items))]
      })
  }

  /// Hotspots with the reason for each in a sentence.
  public static func reasons(_ hotspots: [Hotspot], wording: FindingWording) -> ResultTable {
    ResultTable(
      columns: ["rank", "reason"],
      rows: hotspots.map { [.integer($0.rank), .text(wording.hotspot($0).text)] })
  }

  /// The workload of every party.
  public static func profiles(_ profiles: [PartyProfile]) -> ResultTable {
    ResultTable(
      columns: ["party", "side", "items", "lead", "participant", "breadth", "depth", "item list"],
      rows: profiles.map { profile in
        [
          .text(profile.party.name), .text(profile.party.side?.rawValue),
          .integer(profile.items.count), .integer(profile.leadCount),
          .integer(profile.participantCount), .integer(profile.breadth), .number(profile.depth),
          .text(ItemList.text(profile.items)),
        ]
      })
  }

  /// The items with their parties.
  public static func items(_ teams: [ItemTeam]) -> ResultTable {
    ResultTable(
      columns: ["item", "number", "theme", "title", "parties", "units", "line"],
      rows: teams.map { team in
        [
          .text(team.item.id), .text(team.item.number), .text(team.item.theme),
          .text(team.item.title), .integer(team.parties.count),
          .text(team.parties.map(\.name).joined(separator: "、")), .integer(team.item.line),
        ]
      })
  }

  /// The contact matrix: the number of joint items of each row and column.
  public static func contacts(_ matrix: ContactMatrix<Party, Item>) -> ResultTable {
    ResultTable(
      columns: ["party"] + matrix.columns.map(\.name),
      rows: matrix.rows.indices.map { row in
        [.text(matrix.rows[row].name)]
          + matrix.columns.indices.map { .integer(matrix[row, $0].count) }
      })
  }
}
