import Languages

/// A language that names and titles are kept in.
public typealias Language = Languages.Language

/// The same text in several languages; a language that is missing is `nil`.
public struct LocalizedText: Hashable, Sendable {
  private var texts: [Language: String]

  /// Texts by language.
  public init(_ texts: [Language: String] = [:]) {
    self.texts = texts.filter { !$0.value.isEmpty }
  }

  /// The text in one language, or `nil` where there is none.
  public subscript(language: Language) -> String? {
    get { texts[language] }
    set { texts[language] = newValue?.isEmpty == true ? nil : newValue }
  }

  /// Whether there is no text in any language.
  public var isEmpty: Bool { texts.isEmpty }
}
