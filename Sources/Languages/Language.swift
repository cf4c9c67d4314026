/// A language that names and titles are kept in, and that interfaces speak.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
  /// Chinese in simplified characters.
  case simplifiedChinese = "zh-Hans"
  /// Chinese in traditional characters.
  case traditionalChinese = "zh-Hant"
  /// Portuguese.
  case portuguese = "pt"
  /// English.
  case english = "en"

  /// What the language calls itself.
  public var ownName: String {
    switch self {
    case .simplifiedChinese: "简体"
    case .traditionalChinese: "繁體"
    case .portuguese: "Português"
    case .english: "English"
    }
  }

  /// How files of texts name the language: `zh_Hans` for `zh-Hans`.
  var localeName: String { String(rawValue.map { $0 == "-" ? "_" : $0 }) }
}
