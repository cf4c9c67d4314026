/// The columns of a register as CSV, in their order.
package enum RegisterColumn: String, CaseIterable {
  case item, number, theme, title, party, side, kind, role, line, lastLine = "last_line", evidence
  case text, itemLine = "item_line"
  case titleHans = "title_zh-Hans"
  case titleHant = "title_zh-Hant"
  case titlePortuguese = "title_pt"
  case titleEnglish = "title_en"
  case name
  case nameHans = "name_zh-Hans"
  case nameHant = "name_zh-Hant"
  case namePortuguese = "name_pt"
  case nameEnglish = "name_en"
  case writtenForms = "written_forms"
  case document, severity, code, subjects, message
  case date
  case themeHans = "theme_zh-Hans"
  case themeHant = "theme_zh-Hant"
  case themePortuguese = "theme_pt"
  case themeEnglish = "theme_en"
  case sideHans = "side_zh-Hans"
  case sideHant = "side_zh-Hant"
  case sidePortuguese = "side_pt"
  case sideEnglish = "side_en"
  case weight, part, label
  case itemDate = "item_date"
  case page, row, cell

  /// The column of an item's title in a language.
  package static func title(_ language: Language) -> RegisterColumn {
    switch language {
    case .simplifiedChinese: .titleHans
    case .traditionalChinese: .titleHant
    case .portuguese: .titlePortuguese
    case .english: .titleEnglish
    }
  }

  /// The column of a theme's title in a language.
  package static func theme(_ language: Language) -> RegisterColumn {
    switch language {
    case .simplifiedChinese: .themeHans
    case .traditionalChinese: .themeHant
    case .portuguese: .themePortuguese
    case .english: .themeEnglish
    }
  }

  /// The column of a side's name in a language.
  package static func side(_ language: Language) -> RegisterColumn {
    switch language {
    case .simplifiedChinese: .sideHans
    case .traditionalChinese: .sideHant
    case .portuguese: .sidePortuguese
    case .english: .sideEnglish
    }
  }

  /// The column of a party's name in a language.
  package static func name(_ language: Language) -> RegisterColumn {
    switch language {
    case .simplifiedChinese: .nameHans
    case .traditionalChinese: .nameHant
    case .portuguese: .namePortuguese
    case .english: .nameEnglish
    }
  }
}
