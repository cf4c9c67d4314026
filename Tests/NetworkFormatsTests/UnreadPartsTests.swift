import Testing

@testable import NetworkFormats

@Suite struct UnreadPartsTests {
  @Test func `one message a kind with the first names`() {
    var unread = UnreadParts()
    #expect(unread.messages().isEmpty)
    unread.add("pictures were not read")
    for name in ["a", "b", "a", "c", "d", "e", "f", "g"] {
      unread.add("keys were not read", name: name)
    }
    unread.add("pictures were not read")
    #expect(
      unread.messages() == [
        "pictures were not read (2 in all)",
        "keys were not read (a, b, c, d, e and others; 8 in all)",
      ])
  }
}
