import Languages

/// The words of a remark that a layout is not the one that a diagram asks for first.
public struct LayoutWords: Hashable, Sendable, Decodable {
  /// The remark; `{method}`, `{reason}`, `{used}`.
  package var replaced: String
  /// Layout by stress majorisation.
  package var stress: String
  /// Layout by forces on several levels.
  package var forces: String
  /// Layout on rings around one centre.
  package var rings: String
  /// There is more than the method can lay out, or its picture has no room on a page.
  package var tooLarge: String
  /// The method took too long.
  package var tooSlow: String
  /// The method broke off.
  package var failed: String

  /// Simplified Chinese.
  package static let simplifiedChinese = LayoutWords(in: .simplifiedChinese)

  /// English.
  package static let english = LayoutWords(in: .english)

  /// The words in a language, from the catalogue of texts.
  public init(in language: Language) {
    self = Catalogue.words(Self.self, "diagram.layout", in: language)
  }

  func name(of method: Spring.Method) -> String {
    switch method {
    case .stress: stress
    case .forces: forces
    case .rings: rings
    }
  }

  func sentence(_ replacement: Spring.Replacement) -> String {
    let reason =
      switch replacement.cause {
      case .tooLarge: tooLarge
      case .tookTooLong: tooSlow
      default: failed
      }
    return TextTemplate(replaced).filled(with: [
      "method": name(of: replacement.method), "reason": reason, "used": name(of: replacement.used),
    ])
  }
}
