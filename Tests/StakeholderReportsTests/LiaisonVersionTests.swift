import Foundation
import StakeholderReports
import Testing

struct LiaisonVersionTests {
  @Test func `the version is that which papers cite`() throws {
    let citation = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "CITATION.cff")
    let lines = try String(contentsOf: citation, encoding: .utf8).split(separator: "\n")
    #expect(lines.contains("version: \(LiaisonVersion.current)"))
  }
}
