import Foundation
import Languages
import Testing

@testable import StakeholderReports

@Suite struct TemplatesTests {
  private static let room = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/StakeholderReports").standardizedFileURL

  /// What is built in is what stands in the folders: every template, the style and the script, each to its
  /// last byte.
  @Test func `are the files of the folders`() throws {
    var files: [String: Data] = [:]
    for (folder, endings) in [("Templates", ["mustache"]), ("Page", ["css", "js"])] {
      let folder = Self.room.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where endings.contains(URL(filePath: name).pathExtension) {
        files[name] = try Data(contentsOf: folder.appending(path: name))
      }
    }
    #expect(Templates.parts.keys.sorted() == files.keys.sorted())
    for (name, text) in Templates.parts { #expect(Data(text.utf8) == files[name], "\(name)") }
  }

  /// Every template parses, and names only partials that exist: a missing one would vanish from the page
  /// without a word.
  @Test func `name templates`() throws {
    _ = try Templates.library()
    for (name, text) in Self.templates {
      #expect(!text.isEmpty)
      for partial in Self.names(after: ">", in: text) {
        #expect(Templates.parts["\(partial).mustache"] != nil, "\(name) names \(partial)")
      }
    }
  }

  /// Every word that a template asks for is in the catalogue: a missing one would be a gap in the page.
  @Test func `name words`() {
    let words = Self.words
    #expect(words.count > 30)
    for (word, template) in words {
      for language in Language.allCases {
        for hasSides in [true, false] {
          #expect(
            TemplateWords(language: language, hasSides: hasSides).child(named: word) != nil,
            "\(template) names w.\(word), which is not there in \(language.rawValue)")
        }
      }
    }
  }

  /// The words that templates ask for, each with one that does.
  static var words: [String: String] {
    var words: [String: String] = [:]
    for (template, text) in templates {
      for name in ["", "#", "^", "{", "&"].flatMap({ names(after: $0, in: text) })
      where name.hasPrefix("w.") {
        words[String(name.dropFirst(2))] = template
      }
    }
    return words
  }

  private static var templates: [(key: String, value: String)] {
    Templates.parts.filter { $0.key.hasSuffix(".mustache") }.sorted { $0.key < $1.key }
  }

  /// The names in the tags that begin with a sign.
  private static func names(after sign: String, in template: String) -> [String] {
    template.components(separatedBy: "{{\(sign)").dropFirst().map { piece in
      piece.prefix { $0 != "}" }.trimmingCharacters(in: .whitespaces)
    }
  }
}
