import Drawing
import ResponsibilityRegister
import StakeholderFindings

/// The part of a large register that a picture of all of it can show: the chapters with the most
/// responsibilities, of their items those with the most units, and of their units those with the most
/// items; equals in the register's order.
struct ReadablePart: Sendable {
  let findings: Findings
  let shownItems: Int
  let shownParties: Int
  let leftOutItems: Int
  let leftOutParties: Int

  /// What a sheet of A3 still shows, seen close: more is a grey field.
  static let mostThemes = 40
  static let mostItems = 240
  static let mostParties = 240

  /// `nil` where all of the register can be shown.
  ///
  /// - Complexity: O(responsibilities + n log n) for n parties and items.
  init?(_ findings: Findings) {
    let register = findings.register
    let isLarge =
      register.themes.count > Self.mostThemes || register.items.count > Self.mostItems
      || register.parties.count > Self.mostParties
    guard isLarge else { return nil }
    let themeOf = register.itemsByID.mapValues { $0.theme ?? "" }
    let byTheme = Dictionary(grouping: register.responsibilities) { themeOf[$0.item] ?? "" }
    let allThemes = register.themes + (register.items.contains { $0.theme == nil } ? [""] : [])
    let themes = Self.most(allThemes, Self.mostThemes) { byTheme[$0]?.count ?? 0 }
    let byItem = Dictionary(grouping: register.responsibilities, by: \.item).mapValues(\.count)
    let inThemes = register.items.filter { themes.contains($0.theme ?? "") }.map(\.id)
    let items = Self.most(inThemes, Self.mostItems) { byItem[$0] ?? 0 }
    let ties = register.responsibilities.filter { items.contains($0.item) }
    let byParty = Dictionary(grouping: ties, by: \.party).mapValues(\.count)
    let parties = Self.most(register.parties.map(\.id), Self.mostParties) { byParty[$0] ?? 0 }
    // A part of what is valid is valid.
    guard
      let part = try? register.with(
        parties: register.parties.filter { parties.contains($0.id) },
        items: register.items.filter { items.contains($0.id) },
        responsibilities: ties.filter { parties.contains($0.party) }, diagnostics: [])
    else { return nil }
    self.findings = Findings(part, seed: findings.seed, threads: findings.threads)
    shownItems = part.items.count
    shownParties = part.parties.count
    leftOutItems = register.items.count - part.items.count
    leftOutParties = register.parties.count - part.parties.count
  }

  private static func most(_ ids: [String], _ limit: Int, by count: (String) -> Int) -> Set<String>
  {
    // Swift's sort is stable.
    Set(
      ids.map { (id: $0, count: count($0)) }.sorted { $0.count > $1.count }.prefix(limit).map(\.id))
  }
}

extension RegisterDiagrams {
  /// A diagram of the whole register, or of the part of it that can be read, which then says so.
  func readable(
    _ draw: (RegisterDiagrams) throws(DiagramError) -> Diagram?
  ) throws(DiagramError) -> Diagram? {
    guard let part = part.value else { return try draw(self) }
    let diagrams = RegisterDiagrams(part.findings, language: language, labels: labels)
    return try draw(diagrams)?.noted(
      diagramWords.titles.part(
        items: part.shownItems, parties: part.shownParties, leftOutItems: part.leftOutItems,
        leftOutParties: part.leftOutParties))
  }
}
