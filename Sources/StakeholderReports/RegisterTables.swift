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

  /// What a person should look at.
  public static func doubts(_ diagnostics: [Diagnostic]) -> ResultTable {
    ResultTable(
      columns: ["severity", "code", "line", "message"],
      rows: diagnostics.map {
        [.text($0.severity.rawValue), .text($0.code), .integer($0.line), .text($0.message)]
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
