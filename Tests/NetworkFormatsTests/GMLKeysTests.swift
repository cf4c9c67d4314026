import Testing

@testable import NetworkFormats

@Suite struct GMLKeysTests {
  @Test func `a name that is a key stays and others become keys that are free`() {
    let names = ["side", "a_b", "ab", "主题", "名", "id", "1st", "a b"]
    let keys = GMLKeys(names) { $0 == "id" }.keys
    #expect(
      keys == ["side", "ab2", "ab", "attribute", "attribute2", "id2", "attribute1st", "ab3"])
  }

  @Test(arguments: [
    ("a", true), ("aB9", true), ("", false), ("9a", false), ("a_b", false), ("é", false),
    ("a b", false),
  ])
  func `a key is a letter with letters and digits`(name: String, isKey: Bool) {
    #expect(GMLKeys.isKey(name) == isKey)
  }
}
