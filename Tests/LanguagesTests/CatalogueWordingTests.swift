import Foundation
import Testing

@testable import Languages

/// What no text says, in any language: what a list cannot know, and words that readers stumble over.
@Suite struct CatalogueWordingTests {
  /// Every text with its key.
  static func texts(_ language: Language) -> [(key: String, text: String)] {
    Catalogue.builtIn.keys.compactMap { key in
      Catalogue.builtIn[key, language].map { (key, $0) }
    }
  }

  /// A list says who answers for what: not who stands above whom, who has to agree, nor why they might not.
  /// 对方 is said by one of two, and a report is neither.
  static let reasons = [
    "superior comum", "superior in common", "have to agree", "has to agree", "must agree",
    "dispute",
    "nobody can stand in", "no routine", "chegar a acordo", "pode substituir", "há rotina", "上级",
    "上級",
    "裁定", "达成一致", "達成一致", "替补", "替補", "对方", "對方",
  ]

  @Test(arguments: Language.allCases) func `say what is counted and never why`(language: Language) {
    for (key, text) in Self.texts(language) {
      for reason in Self.reasons { #expect(!text.contains(reason), "\(key): \(text)") }
    }
  }

  /// The same of docstrings, guides and the page that a project is met by.
  @Test func `guides and docstrings say what is counted and never why`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      .standardizedFileURL
    let rooms = ["StakeholderFindings", "StakeholderReports", "StakeholderDiagrams", "liaison-cli"]
    var files = [root.appending(path: "README.md")]
    for room in rooms {
      let folder = root.appending(path: "Sources/\(room)")
      let names = try #require(FileManager.default.enumerator(atPath: folder.path))
      files += names.compactMap { $0 as? String }
        .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".md") }.map { folder.appending(path: $0) }
    }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for reason in Self.reasons { #expect(!text.contains(reason), "\(file.path): \(reason)") }
    }
  }
}
