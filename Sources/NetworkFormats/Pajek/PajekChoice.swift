/// Which network of a Pajek file is read, where it has several.
enum PajekChoice {
  /// Objects that are no networks and have vertices of their own.
  static let otherObjects: Set<String> = ["cluster", "permutation", "hierarchy"]

  /// The number, from 1, of the first network that says how many of its vertices are of the first mode; of the first
  /// of all where none does.
  ///
  /// - Complexity: O(length).
  static func place(in bytes: [UInt8]) -> Int {
    var lines = TextLines(bytes)
    var words: [TextLines.Word] = []
    var before = ""
    var count = 0
    while lines.advance() {
      guard lines.firstByte == UInt8(ascii: "*") else { continue }
      let rest = lines.trimmed
      let keyword = lines.text(rest.dropFirst().prefix { lines.byte(at: $0) | 0x20 >= 0x61 })
        .lowercased()
      defer { before = keyword }
      guard keyword == "vertices", before != "partition", before != "vector",
        !otherObjects.contains(before)
      else { continue }
      count += 1
      guard (try? lines.words(into: &words)) != nil, words.count == 3,
        let all = lines.integer(words[1]), let first = lines.integer(words[2]), first > 0,
        first < all
      else { continue }
      return count
    }
    return 1
  }
}
