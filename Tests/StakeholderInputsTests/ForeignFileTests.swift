import Testing

@testable import StakeholderInputs

@Suite struct ForeignFileTests {
  @Test(arguments: [
    ("SQLite format 3\0", "SQLite"), ("strict digraph \"g\" {\n a -> b;", "DOT"),
    ("graph {\n a -- b [weight=1]", "DOT"), ("%%MatrixMarket matrix coordinate", "Matrix Market"),
    ("nodedef>name VARCHAR", "GUESS"), ("version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
  ])
  func `a file that is not read is called what it is`(beginning: String, name: String) {
    #expect(ForeignFile.fault(of: Array(beginning.utf8))?.contains(name) == true)
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D],
      [0x1F, 0x8B, 8],
      [0xFF, 0xD8, 0xFF, 0xE0],
    ] as [[UInt8]])
  func `binary files are told by their first bytes`(bytes: [UInt8]) {
    #expect(ForeignFile.fault(of: bytes) != nil)
  }

  @Test func `endings of other programs are known`() {
    #expect(ForeignFile.fault(ofEnding: "lgl")?.contains("LGL") == true)
    #expect(ForeignFile.fault(ofEnding: "txt") == nil)
  }

  @Test(arguments: [
    "graph [ node [ id 1 label \"{\" ] ]", "", "1. 修路（甲局）", "a,b\n", "<graphml>", "<p>1</p>", "PK",
    "%", "html",
  ])
  func `any other text is left to its reader`(text: String) {
    #expect(ForeignFile.fault(of: Array(text.utf8)) == nil)
  }
}
