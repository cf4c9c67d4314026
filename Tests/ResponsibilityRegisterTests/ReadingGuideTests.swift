import Foundation
import ResponsibilityRegister
import TestNetworks
import Testing

/// What the page on what is read shows is what is read.
@Suite struct ReadingGuideTests {
  /// An example and the lines that say what is read of it.
  struct Example: CustomTestStringConvertible {
    let text: String
    let told: [String]
    var testDescription: String { told.first ?? text }
  }

  private static let page =
    (try? String(
      contentsOf: TestNetworks.repositoryRoot.appending(
        path: "Sources/ResponsibilityRegister/ResponsibilityRegister.docc/WhatLiaisonReads.md"),
      encoding: .utf8)) ?? ""

  static let examples: [Example] = {
    let pieces = page.components(separatedBy: "```\n")
    return stride(from: 1, to: pieces.count - 1, by: 2).map { place in
      let told = pieces[place + 1].split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.isEmpty }.prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
      return Example(text: pieces[place], told: Array(told))
    }
  }()

  /// The words that the page adds, which are indented under the heading on them.
  private static let ownWords = page.components(separatedBy: "## Words of one's own").last.map {
    $0.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }.joined(
      separator: "\n")
  }

  @Test(arguments: examples)
  func `examples are read as the page says`(example: Example) throws {
    let lexicon = try Lexicon.builtIn.adding(Self.ownWords ?? "")
    let register = try Register(worklist: example.text, lexicon: lexicon)
    #expect(
      register.responsibilities.map { "\($0.item) \($0.party) \($0.role?.rawValue ?? "-")" }
        == example.told)
    #expect(!register.alarms.contains("unread-annotation"))
  }

  @Test func `the page has examples of many manners`() {
    #expect(Self.examples.count >= 14)
    #expect(Self.examples.allSatisfy { !$0.told.isEmpty })
  }
}
