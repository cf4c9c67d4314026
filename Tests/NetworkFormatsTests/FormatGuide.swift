import Foundation
import NetworkFormats
import Testing

/// The pages of the guide to formats.
enum FormatGuide {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/NetworkFormats/NetworkFormats.docc")

  /// The page that lists the others.
  static func start() throws -> String {
    try String(contentsOf: folder.appending(path: "NetworkFormats.md"), encoding: .utf8)
  }

  /// The first block of code on the page of a format.
  static func example(_ format: NetworkFormat) throws -> String {
    try example(named: format.rawValue)
  }

  /// The first block of code on a page.
  static func example(named name: String) throws -> String {
    let page = folder.appending(path: "Formats/\(name).md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.firstMatch(of: /(?s)\n```\w*\n(.*?\n)```\n/))
    return String(block.1)
  }
}
