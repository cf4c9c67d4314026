import ResponsibilityRegister

/// Who is active in which chapter.
struct ThemesSection: Sendable {
  let figures: [Figure]
  let table: PageTable

  /// `nil` where no item stands in a chapter.
  init?(_ content: ReportContent, figures: [Figure]) {
    let register = content.register
    guard !register.themes.isEmpty else { return nil }
    self.figures = figures
    let themes =
      register.themes.map { Optional($0) }
      + (register.items.contains { $0.theme == nil } ? [nil] : [])
    table = PageTable(
      id: "themes-table", caption: content.words.themesAsTable,
      columns: [.text(content.words.unit)]
        + themes.map { .text($0.map(content.theme) ?? content.words.noTheme) },
      rows: content.findings.profiles.filter { !$0.items.isEmpty }.map { profile in
        PageTable.Row(
          [.heading(content.link(profile.party))]
            + themes.map { theme in
              .items(profile.items.filter { $0.theme == theme }.map(content.link))
            },
          about: [content.anchor(profile.party)])
      }, words: content.words)
  }
}
