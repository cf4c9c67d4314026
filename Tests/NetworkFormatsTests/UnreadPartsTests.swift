import Testing

@testable import NetworkFormats

@Suite struct UnreadPartsTests {
  private func messages(_ unread: UnreadParts) throws -> [String] {
    var builder = NetworkDocumentBuilder()
    unread.note(in: &builder)
    return try builder.build().notes.map(\.message)
  }

  @Test func `one note a kind and part with the first names`() throws {
    var unread = UnreadParts()
    #expect(try messages(unread).isEmpty)
    unread.add(.visualSettings, of: .nodes)
    for name in ["a", "b", "a", "c", "d", "e", "f", "g"] {
      unread.add(.listsNotRead, of: .ties, name: name)
    }
    unread.add(.visualSettings, of: .nodes)
    unread.add(.visualSettings, of: .ties)
    #expect(
      try messages(unread) == [
        "not read: visual settings of nodes (2)",
        "lists within ties were not read (a, b, c, d, e, …; 8 in all)",
        "not read: visual settings of ties (1)",
      ])
  }
}
