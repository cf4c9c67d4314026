import Foundation
import Liaison
import Testing

@Suite struct FormatsCommandTests {
  private struct Entry: Decodable {
    let name: String
    let endings: [String]
    let read: Bool
    let written: Bool
    let holds: [String]
  }

  @Test func `every format is listed with what it holds`() throws {
    let entries = try CommandRun(["formats", "--format", "json"]).json([Entry].self)
    #expect(Set(entries.map(\.name)).count == entries.count)
    for format in NetworkFormat.allCases {
      let entry = try #require(entries.first { $0.name == format.rawValue })
      #expect(entry.endings == format.fileNameExtensions)
      #expect(entry.read == format.isRead && entry.written == format.isWritten)
      #expect(entry.read || entry.written)
      #expect(entry.holds.count == format.holds.count)
    }
  }

  /// What help and README say is read stands in the list.
  @Test func `documents and lists of ties are listed by their endings`() throws {
    let entries = try CommandRun(["formats", "--format", "json"]).json([Entry].self)
    let endings = Set(entries.filter(\.read).flatMap(\.endings))
    #expect(
      endings.isSuperset(of: [
        "txt", "pdf", "docx", "odt", "rtf", "html", "md", "csv", "xlsx", "ods", "edgelist", "ncol",
      ]))
  }

  @Test func `the table for people has a line a format`() throws {
    let lines = try CommandRun(["formats"]).text.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("graphml") && $0.contains("igraph") })
  }

  @Test func `what is written can be asked for by its name`() throws {
    let entries = try CommandRun(["formats", "--format", "json"]).json([Entry].self)
    for entry in entries where entry.written {
      let result = try CommandRun(
        ["convert", "-", "-", "--to", entry.name], input: Data("item,party\n1,a\n".utf8))
      #expect(result.status == 0 && !result.output.isEmpty, "\(entry.name): \(result.errors)")
    }
  }
}
