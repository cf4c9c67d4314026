import CLexicons

/// The lexicons in this folder, which the build embeds so that the program is one file.
enum BuiltInLexicons {
  /// All of them in one, read once.
  static let lexicon: Lexicon = {
    var lexicon = Lexicon()
    for (name, text) in files {
      do {
        lexicon = try lexicon.adding(text)
      } catch {
        preconditionFailure("the lexicon \(name) that is built in cannot be read: \(error)")
      }
    }
    return lexicon
  }()

  /// What the files hold, by name.
  static var files: [(name: String, text: String)] {
    var result: [(String, String)] = []
    var file = unsafe liaison_lexicon_files()
    while let current = unsafe file?.pointee, let name = unsafe current.name,
      let text = unsafe current.text
    {
      unsafe result.append((String(cString: name), String(cString: text)))
      unsafe file = file?.successor()
    }
    return result
  }
}
