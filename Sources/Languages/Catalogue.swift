/// The one catalogue of interface texts, in every ``Language``.
///
/// The texts stand in `Texts/`, a file a language, in the form of gettext (PO), which translators' tools
/// open. An entry's `msgctxt` is the key, its `msgid` what English says, its `msgstr` the text:
///
/// ```
/// msgctxt "diagram.map.focus"
/// msgid "black frame: {name}"
/// msgstr "moldura preta: {name}"
/// ```
///
/// So a translator sees the English text beside the one to write, and where it stands; `en.po` has the
/// English text in both places. ``PortableObject`` says what else a file may hold. An empty `msgstr`
/// is an empty text.
///
/// A type whose properties are texts reads them all at once: `Catalogue.words(Legend.self, "legend", in:
/// .english)` takes the property `title` from `legend.title`. Tests hold that every text is there in every
/// language, that all languages fill in the same braces, that no key is left over, and that every file
/// has the English of `en.po`.
public struct Catalogue: Sendable {
  private let texts: @Sendable (Language) -> [String: String]

  /// The catalogue that is built in; a language is read when it is first asked for.
  public static let builtIn = Catalogue(texts: BuiltInTexts.texts)

  private init(texts: @escaping @Sendable (Language) -> [String: String]) { self.texts = texts }

  /// A catalogue of the files of some languages.
  ///
  /// - Throws: ``PortableObjectFault`` as ``texts(of:in:)`` does.
  init(files: [Language: [UInt8]]) throws(PortableObjectFault) {
    var read: [Language: [String: String]] = [:]
    for (language, bytes) in files { read[language] = try Self.texts(of: bytes, in: language) }
    let texts = read
    self.init(texts: { texts[$0] ?? [:] })
  }

  /// The text of a key, or `nil` where the catalogue has none.
  public subscript(key: String, language: Language) -> String? { texts(language)[key] }

  /// Every key, in alphabetical order.
  public var keys: [String] { Set(Language.allCases.flatMap { texts($0).keys }).sorted() }

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

  /// The texts of a file by their keys.
  ///
  /// - Throws: ``PortableObjectFault`` where the file is not well-formed or in another language, or an entry
  ///   has no key, is not settled, or has plural forms, which no text has yet.
  static func texts(
    of bytes: [UInt8], in language: Language
  ) throws(PortableObjectFault) -> [String: String] {
    let file = "\(language.rawValue).po"
    func fault(_ problem: String, line: Int = 1) -> PortableObjectFault {
      PortableObjectFault(file: file, line: line, problem: problem)
    }
    let object = try PortableObject(bytes, file: file)
    guard object.header["Language"] == language.localeName else {
      throw fault("the header names another Language than \(language.localeName)")
    }
    var texts: [String: String] = [:]
    texts.reserveCapacity(object.entries.count)
    for entry in object.entries {
      guard let key = entry.context else { throw fault("the entry has no key", line: entry.line) }
      guard !entry.isFuzzy else {
        throw fault("\(key) is fuzzy; settle the text and take the flag out", line: entry.line)
      }
      guard entry.pluralSource == nil, let text = entry.translations.first else {
        throw fault("\(key) has plural forms, which no text has yet", line: entry.line)
      }
      texts[key] = text
    }
    return texts
  }
}
