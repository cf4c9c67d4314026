import Testing

@testable import Languages

@Suite struct PortableObjectTests {
  private static let header = """
    msgid ""
    msgstr ""
    "Language: pt\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

    """

  private static func read(_ text: String) throws(PortableObjectFault) -> PortableObject {
    try PortableObject(Array(text.utf8), file: "x.po")
  }

  @Test func `reads entries`() throws {
    let object = try Self.read(
      "# Comment\n" + Self.header + """

        #. What it is for.
        #: where.swift:3
        msgctxt "a.b"
        msgid "one"
        msgstr "um"
        # It ends at a comment too.
        #, no-wrap, fuzzy
        #| msgid "too"
        msgid "two"
        " lines\\n"
        msgstr ""
        "duas "
        "\\"linhas\\"\\\\\\t\\n"
        msgctxt "a."
        "c"
        msgid "{count} item"
        msgid_plural "{count} items"
        msgstr[0] "{count} item"
        msgstr[1] "{count} "
        "itens"


        #

        """)
    #expect(object.header["Language"] == "pt")
    #expect(object.header["Plural-Forms"] == "nplurals=2; plural=(n != 1);")
    #expect(object.pluralForms == 2)
    #expect(
      object.entries == [
        .init(line: 10, context: "a.b", source: "one", translations: ["um"]),
        .init(
          line: 16, source: "two lines\n", translations: ["duas \"linhas\"\\\t\n"], isFuzzy: true),
        .init(
          line: 21, context: "a.c", source: "{count} item", pluralSource: "{count} items",
          translations: ["{count} item", "{count} itens"]),
      ])
  }

  @Test func `reads a header alone`() throws {
    #expect(try Self.read(Self.header).entries.isEmpty)
  }

  /// A fault of each kind, after a good header of five lines: its line in the file, and what is said.
  @Test(arguments: [
    ("msgid \"a\"\nmsgstr \"b\"", 8, "no line feed"),
    ("hello\n", 7, "a keyword and a text"),
    ("msgid\n", 7, "a keyword and a text"),
    ("msgid a\n", 7, "a text in quotes was expected"),
    ("msgid  \"a\"\n", 7, "a text in quotes was expected"),
    (" msgid \"a\"\n", 7, "a text in quotes was expected"),
    ("msgid \"a\n", 7, "not closed"),
    ("msgid \"a\\\"\n", 7, "not closed"),
    ("msgid \"\n", 7, "not closed"),
    ("msgid \"a\" \n", 7, "follows the closing quote"),
    ("msgid \"a\"b\"\n", 7, "follows the closing quote"),
    ("msgid \"\\a\"\n", 7, "after a backslash"),
    ("msgid \"\\\n", 7, "after a backslash"),
    ("msgid \"a\tb\"\n", 7, "control character"),
    ("msgid \"a\"\r\nmsgstr \"b\"\r\n", 7, "carriage return"),
    ("\r\n", 7, "carriage return"),
    ("msgtext \"a\"\n", 7, "“msgtext” is not a keyword"),
    ("\"a\"\n", 7, "did not begin"),
    ("msgstr \"a\"\n", 7, "msgstr follows msgid alone"),
    ("msgctxt \"k\"\nmsgstr \"a\"\n", 8, "msgstr follows msgid alone"),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", 9, "msgstr follows msgid alone"),
    ("msgctxt \"k\"\nmsgid_plural \"a\"\n", 8, "msgid_plural follows msgid alone"),
    ("msgid \"a\"\nmsgstr[0] \"b\"\n", 8, "plural forms follow msgid_plural alone"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr \"c\"\n", 9, "msgstr follows msgid alone"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", 9, "msgstr[0] was expected"),
    ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n", 7, "1 plural forms; the header says 2"),
    ("msgid \"a\"\nmsgid_plural \"b\"\n\n", 9, "line 7 ends without a msgstr"),
    ("msgctxt \"k\"\nmsgctxt \"l\"\n", 8, "line 7 ends without a msgstr"),
    ("msgid \"a\"\nmsgid \"b\"\n", 8, "line 7 ends without a msgstr"),
    ("msgid \"a\"\n\nmsgstr \"b\"\n", 8, "line 7 ends without a msgstr"),
    ("msgid \"a\"\n# no\nmsgstr \"b\"\n", 8, "line 7 ends without a msgstr"),
    ("msgid \"a\"\n", 7, "line 7 ends without a msgstr"),
    ("msgid \"\"\nmsgstr \"b\"\n", 7, "the msgid is empty"),
    ("msgctxt \"k\"\nmsgid \"\"\nmsgstr \"b\"\n", 7, "the msgid is empty"),
    ("msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n", 9, "stands on line 7"),
    ("#~ msgid \"a\"\n", 7, "commented out"),
    ("#msgid\n", 7, "a comment begins with"),
  ]) func refuses(text: String, line: Int, problem: String) throws {
    let fault = try #require(throws: PortableObjectFault.self) {
      try Self.read(Self.header + "\n" + text)
    }
    #expect(fault.line == line, "\(fault)")
    #expect(fault.problem.contains(problem), "\(fault)")
    #expect("\(fault)".hasPrefix("x.po:\(line): "))
  }

  @Test(arguments: [
    ("", "there is no header"), ("# Comment\n", "there is no header"),
    ("msgid \"a\"\nmsgstr \"b\"\n", "not a header"),
    ("msgctxt \"k\"\nmsgid \"\"\nmsgstr \"Language: pt\\n\"\n", "not a header"),
    (header.replacing("Language: pt", with: "Language pt"), "is not a field"),
    (header.replacing("Language: pt", with: "Content-Type: text"), "twice in the header"),
    (header.replacing("Language: pt", with: "X: pt"), "names no Language"),
    (header.replacing("UTF-8", with: "ISO-8859-1"), "charset UTF-8"),
    (header.replacing("nplurals=2", with: "nplurals=none"), "names no Plural-Forms"),
    (header.replacing("nplurals=2", with: "nplurals=0"), "names no Plural-Forms"),
    (header.replacing("Plural-Forms", with: "Plural"), "names no Plural-Forms"),
    ("\u{FEFF}" + header, "byte order mark"),
  ]) func `refuses headers`(text: String, problem: String) throws {
    let fault = try #require(throws: PortableObjectFault.self) { try Self.read(text) }
    #expect(fault.line == 1)
    #expect(fault.problem.contains(problem), "\(fault)")
  }

  @Test func `refuses other encodings`() throws {
    let bytes = Array((Self.header + "\nmsgid \"a\"\nmsgstr \"").utf8) + [0xE9, 0x22, 0x0A]
    let fault = try #require(throws: PortableObjectFault.self) {
      try PortableObject(bytes, file: "x.po")
    }
    #expect(fault == PortableObjectFault(file: "x.po", line: 8, problem: "this is not UTF-8"))
  }
}
