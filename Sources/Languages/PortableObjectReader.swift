/// Reads a ``PortableObject`` line by line.
struct PortableObjectReader {
  private typealias Entry = PortableObject.Entry

  /// The part of an entry that was read last, which lines of mere text go on with.
  private enum Part: Equatable {
    case context, source, pluralSource
    case translation
  }

  private let bytes: [UInt8]
  private let file: String
  private var line = 0
  private var entry: Entry?
  private var part: Part?
  private var isFuzzy = false
  private var header: (fields: [String: String], pluralForms: Int)?
  private var entries: [Entry] = []
  private var lines: [Name: Int] = [:]

  /// What an entry is told by.
  private enum Name: Hashable {
    case context(String)
    case source(String)
  }

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  mutating func read() throws(PortableObjectFault) -> PortableObject {
    try checkEncoding()
    var start = 0
    while start < bytes.count {
      line += 1
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
        throw fault("the last line has no line feed")
      }
      try read(bytes[start..<end])
      start = end + 1
    }
    try finish()
    guard let header else { throw fault("there is no header") }
    return PortableObject(
      header: header.fields, pluralForms: header.pluralForms, entries: entries)
  }

  private mutating func checkEncoding() throws(PortableObjectFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      let good = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .prefix { String(validating: $0, as: UTF8.self) != nil }
      line = good.count + 1
      throw fault("this is not UTF-8")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      line = 1
      throw fault("the file begins with a byte order mark; save it without")
    }
  }

  // MARK: Lines

  private mutating func read(_ content: ArraySlice<UInt8>) throws(PortableObjectFault) {
    guard content.last != UInt8(ascii: "\r") else {
      throw fault("the line ends in a carriage return; save the file with line feeds alone")
    }
    switch content.first {
    case nil:
      try finish()
    case UInt8(ascii: "#"):
      try finish()
      try readComment(content)
    case UInt8(ascii: "\""):
      try extend(with: content)
    default:
      guard let blank = content.firstIndex(of: UInt8(ascii: " ")) else {
        throw fault("a keyword and a text in quotes were expected")
      }
      let text = try unquoted(content[(blank + 1)...])
      try begin(String(decoding: content[..<blank], as: UTF8.self), text)
    }
  }

  private mutating func readComment(_ content: ArraySlice<UInt8>) throws(PortableObjectFault) {
    let text = String(decoding: content.dropFirst(2), as: UTF8.self)
    switch content.dropFirst().first {
    case nil, UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "|"): break
    case UInt8(ascii: ","):
      let flags = text.split(separator: ",").map { $0.drop { $0 == " " } }
      if flags.contains("fuzzy") { isFuzzy = true }
    case UInt8(ascii: "~"): throw fault("an entry is commented out; take it out")
    default: throw fault("a comment begins with “# ”, “#.”, “#:”, “#,” or “#|”")
    }
  }

  private mutating func begin(
    _ keyword: String, _ text: String
  ) throws(PortableObjectFault) {
    switch keyword {
    case "msgctxt":
      try finish()
      start()
      entry?.context = text
      part = .context
    case "msgid":
      if part != .context {
        try finish()
        start()
      }
      entry?.source = text
      part = .source
    case "msgid_plural":
      guard part == .source else { throw fault("msgid_plural follows msgid alone") }
      entry?.pluralSource = text
      part = .pluralSource
    case "msgstr":
      guard part == .source else { throw fault("msgstr follows msgid alone") }
      entry?.translations = [text]
      part = .translation
    default:
      try beginForm(keyword, text)
    }
  }

  /// One plural form.
  private mutating func beginForm(
    _ keyword: String, _ text: String
  ) throws(PortableObjectFault) {
    guard keyword.hasPrefix("msgstr[") else { throw fault("“\(keyword)” is not a keyword") }
    let count = entry?.translations.count ?? 0
    guard entry?.pluralSource != nil, part == .pluralSource || part == .translation else {
      throw fault("plural forms follow msgid_plural alone")
    }
    guard keyword == "msgstr[\(count)]" else { throw fault("msgstr[\(count)] was expected") }
    entry?.translations.append(text)
    part = .translation
  }

  /// A line of mere text.
  private mutating func extend(
    with content: ArraySlice<UInt8>
  ) throws(PortableObjectFault) {
    let text = try unquoted(content)
    switch part {
    case .context: entry?.context?.append(text)
    case .source: entry?.source.append(text)
    case .pluralSource: entry?.pluralSource?.append(text)
    case .translation:
      if let last = entry?.translations.indices.last { entry?.translations[last].append(text) }
    case nil: throw fault("a text goes on that did not begin")
    }
  }

  // MARK: Entries

  private mutating func start() {
    entry = Entry(line: line, isFuzzy: isFuzzy)
    isFuzzy = false
  }

  /// Takes in the entry that ends here, if there is one.
  private mutating func finish() throws(PortableObjectFault) {
    guard let entry else { return }
    guard part == .translation else {
      throw fault("the entry that begins on line \(entry.line) ends without a msgstr")
    }
    self.entry = nil
    part = nil
    if header == nil {
      header = try readHeader(entry)
      return
    }
    guard !entry.source.isEmpty else { throw fault("the msgid is empty", at: entry.line) }
    if entry.pluralSource != nil, let forms = header?.pluralForms,
      entry.translations.count != forms
    {
      throw fault(
        "there are \(entry.translations.count) plural forms; the header says \(forms)",
        at: entry.line)
    }
    let name = entry.context.map(Name.context) ?? .source(entry.source)
    if let other = lines.updateValue(entry.line, forKey: name) {
      throw fault("the same entry stands on line \(other)", at: entry.line)
    }
    entries.append(entry)
  }

  private func readHeader(
    _ entry: Entry
  ) throws(PortableObjectFault) -> (fields: [String: String], pluralForms: Int) {
    guard entry.context == nil, entry.source.isEmpty, entry.pluralSource == nil,
      let text = entry.translations.first
    else { throw fault("the first entry is not a header, whose msgid is empty", at: entry.line) }
    var fields: [String: String] = [:]
    for row in text.split(separator: "\n") {
      guard let colon = row.firstIndex(of: ":") else {
        throw fault("“\(row)” in the header is not a field", at: entry.line)
      }
      let value = row[row.index(after: colon)...].drop { $0 == " " }
      guard fields.updateValue(String(value), forKey: String(row[..<colon])) == nil else {
        throw fault("\(row[..<colon]) stands twice in the header", at: entry.line)
      }
    }
    guard fields["Language"] != nil else {
      throw fault("the header names no Language", at: entry.line)
    }
    guard let type = fields["Content-Type"], type.lowercased().hasSuffix("charset=utf-8") else {
      throw fault("the header names no Content-Type with the charset UTF-8", at: entry.line)
    }
    guard let rule = fields["Plural-Forms"], rule.hasPrefix("nplurals="),
      let forms = Int(rule.dropFirst("nplurals=".count).prefix { $0 != ";" }), forms > 0
    else { throw fault("the header names no Plural-Forms with nplurals", at: entry.line) }
    return (fields, forms)
  }

  // MARK: Texts

  /// What stands between the quotes that a line consists of.
  private func unquoted(_ content: ArraySlice<UInt8>) throws(PortableObjectFault) -> String {
    let quote = UInt8(ascii: "\"")
    guard content.first == quote else { throw fault("a text in quotes was expected") }
    let inner = content.dropFirst()
    guard let special = inner.firstIndex(where: { $0 == quote || $0 < 0x20 || $0 == 0x5C }) else {
      throw fault("the quotes are not closed")
    }
    // Most texts hold nothing to look at; this is faster, and no more: `unescaped` would say the same.
    if inner[special] == quote, special == content.endIndex - 1 {
      return String(decoding: inner[..<special], as: UTF8.self)
    }
    return try unescaped(inner)
  }

  private func unescaped(_ inner: ArraySlice<UInt8>) throws(PortableObjectFault) -> String {
    var text: [UInt8] = []
    var rest = inner
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""):
        guard rest.isEmpty else { throw fault("something follows the closing quote") }
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        switch rest.popFirst() {
        case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
        default: throw fault("after a backslash stands n, t, a quote or a backslash")
        }
      case 0..<0x20:
        throw fault(
          "a control character stands in the text; write a line feed as \\n, a tab as \\t")
      default:
        text.append(byte)
      }
    }
    throw fault("the quotes are not closed")
  }

  private func fault(_ problem: String, at line: Int? = nil) -> PortableObjectFault {
    PortableObjectFault(file: file, line: line ?? max(self.line, 1), problem: problem)
  }
}
