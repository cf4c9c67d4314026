import CLanguageTexts

/// The files in `Texts/`, which the build embeds so that the program is one file.
enum BuiltInTexts {
  private static let simplifiedChinese = read(.simplifiedChinese)
  private static let traditionalChinese = read(.traditionalChinese)
  private static let portuguese = read(.portuguese)
  private static let english = read(.english)

  /// The texts in a language by their keys, which are read once.
  @Sendable static func texts(in language: Language) -> [String: String] {
    switch language {
    case .simplifiedChinese: simplifiedChinese
    case .traditionalChinese: traditionalChinese
    case .portuguese: portuguese
    case .english: english
    }
  }

  /// What the file of a language holds; `nil` where none is embedded.
  static func file(_ language: Language) -> [UInt8]? {
    var file = unsafe liaison_text_files()
    while let current = unsafe file?.pointee, let name = unsafe current.language,
      let text = unsafe current.text
    {
      if unsafe String(cString: name) == language.rawValue {
        // A NUL follows the bytes, none stands in them: tests compare them with the file.
        var count = 0
        while unsafe text[count] != 0 { count += 1 }
        return unsafe Array(UnsafeBufferPointer(start: text, count: count))
      }
      unsafe file = file?.successor()
    }
    return nil
  }

  private static func read(_ language: Language) -> [String: String] {
    guard let bytes = file(language) else {
      preconditionFailure("no texts in \(language.rawValue) are built in")
    }
    do {
      return try Catalogue.texts(of: bytes, in: language)
    } catch {
      preconditionFailure("the texts that are built in cannot be read: \(error)")
    }
  }
}
