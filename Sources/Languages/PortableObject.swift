/// A file of texts in gettext's form, which the tools of translators open.
///
/// Only what these texts need is read, and everything else is a ``PortableObjectFault``:
///
/// - UTF-8 without byte order mark, lines that end in a line feed.
/// - First the header: an entry whose `msgid` is empty and whose `msgstr` holds the fields `Language`,
///   `Content-Type` with the charset UTF-8 and `Plural-Forms` with `nplurals`, each on its own line.
/// - Then entries: `msgctxt` where there is one, `msgid`, and `msgstr`; or `msgid_plural` and as many of
///   `msgstr[0]`, `msgstr[1]` … as the header says. Empty lines may stand between entries, not in them.
/// - An entry is told by its `msgctxt`, one without by its `msgid`, and stands once.
/// - A text in quotes goes on in quotes on the next lines. In it `\n`, `\t`, `\"` and `\\` stand for a line
///   feed, a tab, a quote and a backslash.
/// - Comments before an entry: `# `, `#.`, `#:`, `#,` and `#|`. Of the flags, `fuzzy` is kept. Entries
///   that are commented out by `#~` are left over from something, and refused.
struct PortableObject: Sendable {
  /// A text and its translation.
  struct Entry: Sendable, Hashable {
    /// The line of its first keyword, from 1.
    let line: Int
    /// What the entry is told by; `nil` where there is no `msgctxt`.
    var context: String?
    /// The text in the source language.
    var source = ""
    /// The source text for a number other than one, where the entry has plural forms.
    var pluralSource: String?
    /// The translation; one a plural form where the entry has them.
    var translations: [String] = []
    /// Whether somebody should look at the translation before it is used.
    var isFuzzy = false
  }

  /// The fields of the header by their names.
  let header: [String: String]
  /// How many plural forms the language has.
  let pluralForms: Int
  /// The entries after the header, in the order of the file.
  let entries: [Entry]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: How the file is called in a fault.
  /// - Complexity: O(length).
  init(_ bytes: [UInt8], file: String) throws(PortableObjectFault) {
    var reader = PortableObjectReader(bytes, file: file)
    self = try reader.read()
  }

  init(header: [String: String], pluralForms: Int, entries: [Entry]) {
    self.header = header
    self.pluralForms = pluralForms
    self.entries = entries
  }
}

/// What is wrong in a file of texts, and where.
struct PortableObjectFault: Error, Hashable, CustomStringConvertible {
  let file: String
  /// From 1.
  let line: Int
  let problem: String

  var description: String { "\(file):\(line): \(problem)" }
}
