/// What is known of the document behind a file beyond its words: whose it is, and whether the file words it anew.
///
/// Kept beside the document (`worklist.source.csv` for `worklist.txt`), in a table with a row a field: `title` of the document, its
/// `publisher`, its `date`, the `heading` that goes before what is made of it, and `reworded`, a sentence on what of
/// the file is not the document's wording. Each by language, in the columns `zh-Hans`, `zh-Hant`, `pt` and `en`.
public struct DocumentSource: Hashable, Sendable {
  /// The title of the document, as it bears it or as it is known in a language.
  public let title: LocalizedText
  /// Who published it.
  public let publisher: LocalizedText
  /// When it was published, or the period that it is for.
  public let date: LocalizedText
  /// What a report on it is called; a title of whoever made the file.
  public let heading: LocalizedText
  /// What of the file is not the document's own wording, in a sentence; empty where all is.
  public let reworded: LocalizedText

  /// A source.
  public init(
    title: LocalizedText = LocalizedText(), publisher: LocalizedText = LocalizedText(),
    date: LocalizedText = LocalizedText(), heading: LocalizedText = LocalizedText(),
    reworded: LocalizedText = LocalizedText()
  ) {
    self.title = title
    self.publisher = publisher
    self.date = date
    self.heading = heading
    self.reworded = reworded
  }

  /// Whether the file is made after the document and not its text.
  public var isReworded: Bool { !reworded.isEmpty }

  /// The names of the fields, in the order of their table.
  public static let fields = ["title", "publisher", "date", "heading", "reworded"]

  /// Reads a source from a table with the column `field` and one for each language.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a field that is unknown or
  ///   stands twice, and a row without words.
  public init(csv text: String) throws(RegisterError) {
    var texts: [String: LocalizedText] = [:]
    for row in try Table(csv: text, required: ["field"]).rows {
      guard let field = row.word("field"), Self.fields.contains(field) else {
        throw RegisterError(
          line: row.line, problem: "“\(row.word("field") ?? "")” is no field of a source",
          remedy: "write one of \(Self.fields.joined(separator: ", "))")
      }
      let words = row.localized { $0.rawValue }
      guard !words.isEmpty else {
        throw RegisterError(
          line: row.line, problem: "the field \(field) has no words",
          remedy: "give them in a column zh-Hans, zh-Hant, pt or en, or take the row out")
      }
      guard texts.updateValue(words, forKey: field) == nil else {
        throw RegisterError(
          line: row.line, problem: "the field \(field) stands twice",
          remedy: "keep one of the two rows")
      }
    }
    self.init(
      title: texts["title"] ?? LocalizedText(), publisher: texts["publisher"] ?? LocalizedText(),
      date: texts["date"] ?? LocalizedText(), heading: texts["heading"] ?? LocalizedText(),
      reworded: texts["reworded"] ?? LocalizedText())
  }

  /// The words of a field; `nil` for a name that is none.
  func words(of field: String) -> LocalizedText? {
    switch field {
    case "title": title
    case "publisher": publisher
    case "date": date
    case "heading": heading
    case "reworded": reworded
    default: nil
    }
  }
}

extension Register {
  /// The same register with what is known of the document behind its file.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public func sourced(from source: DocumentSource) throws(RegisterError) -> Register {
    try Register(
      title: title, date: date, source: source, parties: parties, items: items,
      responsibilities: responsibilities, themeTitles: themeTitles, sideNames: sideNames,
      diagnostics: diagnostics)
  }
}

extension LocalizedText {
  /// The text in a language, or else in one of the others, simplified Chinese first; `nil` where there is none.
  public func text(in language: Language) -> String? {
    self[language] ?? Language.allCases.lazy.compactMap { self[$0] }.first
  }
}
