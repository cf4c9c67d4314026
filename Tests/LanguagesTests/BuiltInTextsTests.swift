import Foundation
import Testing

@testable import Languages

@Suite struct BuiltInTextsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Languages/Texts").standardizedFileURL

  /// What is built in is what stands in the folder: every file of it, each to its last byte.
  @Test func `are the files of the folder`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    // Translators' tools leave compiled files beside those that they save.
    #expect(
      names.filter { $0.hasSuffix(".po") }.sorted()
        == Language.allCases.map { "\($0.rawValue).po" }.sorted())
    for language in Language.allCases {
      let data = try Data(contentsOf: Self.folder.appending(path: "\(language.rawValue).po"))
      #expect(Data(try #require(BuiltInTexts.file(language))) == data, "\(language.rawValue).po")
    }
  }

  /// Every entry of every file is a text of the catalogue: none is passed over.
  @Test(arguments: Language.allCases) func `are read whole`(language: Language) throws {
    let bytes = try #require(BuiltInTexts.file(language))
    let count = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .count { $0.hasPrefix("msgctxt ") }
    #expect(count == Catalogue.builtIn.keys.count)
    #expect(try object(language).entries.count == count)
    #expect(BuiltInTexts.texts(in: language).count == count)
  }

  /// Every file has the same texts in the same order, and beside each the English that it renders, so
  /// that a text cannot fall behind when the English changes.
  @Test(arguments: Language.allCases) func `have the English`(language: Language) throws {
    let english = try object(.english).entries
    let entries = try object(language).entries
    #expect(entries.map(\.context) == english.map(\.context))
    for (entry, original) in zip(entries, english) {
      #expect(
        entry.source == original.translations.first,
        "\(language.rawValue).po:\(entry.line): the msgid is not what en.po says")
    }
  }

  /// How many forms a number has: `msgstr[n]` will be counted by it.
  @Test func `know their plural forms`() throws {
    let forms = try Language.allCases.map { try object($0).pluralForms }
    #expect(forms == [1, 1, 2, 2])
  }

  private func object(_ language: Language) throws -> PortableObject {
    try PortableObject(
      #require(BuiltInTexts.file(language)), file: "\(language.rawValue).po")
  }
}
