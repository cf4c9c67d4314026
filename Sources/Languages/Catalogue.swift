/// The one catalogue of interface texts, in every ``Language``.
///
/// The texts stand in `Texts/`, a block a key, a line a language:
///
/// ```
/// [diagram.items]
/// zh-Hans "{count} 项"
/// zh-Hant "{count} 項"
/// pt "{count}"
/// en "{count}"
/// ```
///
/// A type whose properties are texts reads them all at once: `Catalogue.words(Legend.self, "legend", in:
/// .english)` takes the property `title` from `legend.title`. Tests hold that every text is there in every
/// language, that all languages fill in the same braces, and that no key is left over.
public struct Catalogue: Sendable {
  private let texts: [String: [String?]]

  /// The catalogue that is built in.
  public static let builtIn = Catalogue(
    sources: [
      diagramTexts, comparisonTexts, mapTexts, pictureTexts, findingTexts, doubtTexts, reportTexts,
      measureTexts, workbookTexts,
    ])

  /// The text of a key, or `nil` where the catalogue has none.
  public subscript(key: String, language: Language) -> String? {
    texts[key]?[Self.position(of: language)]
  }

  /// Every key, in alphabetical order.
  public var keys: [String] { texts.keys.sorted() }

  /// A type's texts, from the keys that begin with a prefix.
  ///
  /// - Precondition: The catalogue holds them: it is built in, so a text that is missing is a fault of
  ///   the program, which a test finds.
  public static func words<Words: Decodable>(
    _ type: Words.Type, _ prefix: String, in language: Language
  ) -> Words {
    do {
      return try Words(from: CatalogueDecoder(builtIn, prefix: prefix, language: language))
    } catch {
      preconditionFailure("the catalogue of texts does not fit \(type): \(error)")
    }
  }

  /// Reads texts; a line that is neither a key nor a text in a known language is passed over.
  init(sources: [String]) {
    var texts: [String: [String?]] = [:]
    for source in sources {
      var key = ""
      for line in source.utf8.split(separator: UInt8(ascii: "\n")) {
        if line.first == UInt8(ascii: "[") {
          key = String(Substring(line.dropFirst().dropLast()))
          texts[key] = [String?](repeating: nil, count: Language.allCases.count)
        } else if let quote = line.firstIndex(of: UInt8(ascii: "\"")),
          let language = Language(rawValue: String(Substring(line[..<quote].dropLast())))
        {
          let text = line[quote...].dropFirst().dropLast()
          texts[key]?[Self.position(of: language)] = String(Substring(text))
        }
      }
    }
    self.texts = texts
  }

  private static func position(of language: Language) -> Int {
    switch language {
    case .simplifiedChinese: 0
    case .traditionalChinese: 1
    case .portuguese: 2
    case .english: 3
    }
  }
}
