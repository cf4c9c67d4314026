import NetworkMetrics
import TestNetworks
import Testing

struct EditDistanceTests {
  // "ca" to "abc" takes two: exchange, then a b in between (Boytsov 2011's example of what the distance
  // that changes each letter once only makes three).
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "acb", 1),
    ("ca", "abc", 2), ("betweeness", "betweenness", 1), ("degre", "degree", 1),
    ("kitten", "sitting", 3), ("closenses", "closeness", 1), ("经济司", "经济财政司", 2),
  ])
  func `counts what is missing, too many, another or exchanged`(
    first: String, second: String, distance: Int
  ) {
    #expect(first.editDistance(to: second) == distance)
    #expect(second.editDistance(to: first) == distance)
  }

  /// What a search over all texts of few letters finds: the fewest single changes on the way.
  private func steps(from start: String, longest: Int) -> [String: Int] {
    let letters: [Character] = ["a", "b", "c"]
    var found = [start: 0]
    var open = [start]
    while !open.isEmpty {
      var next: [String] = []
      for text in open {
        let characters = Array(text)
        var ways: [[Character]] = []
        for place in 0...characters.count {
          for letter in letters {
            ways.append(characters[..<place] + [letter] + characters[place...])
            if place < characters.count {
              ways.append(characters[..<place] + [letter] + characters[(place + 1)...])
            }
          }
          if place < characters.count {
            ways.append(Array(characters[..<place] + characters[(place + 1)...]))
          }
          if place + 1 < characters.count {
            var swapped = characters
            swapped.swapAt(place, place + 1)
            ways.append(swapped)
          }
        }
        for way in ways where way.count <= longest && found[String(way)] == nil {
          found[String(way)] = (found[text] ?? 0) + 1
          next.append(String(way))
        }
      }
      open = next
    }
    return found
  }

  @Test(arguments: ["", "a", "ab", "ca", "abca", "bbac"])
  func `is the fewest changes that a search finds`(start: String) {
    // Two letters more than any text compared, so that no shorter way leads over longer texts.
    for (text, count) in steps(from: start, longest: 6) where text.count <= 4 {
      #expect(start.editDistance(to: text) == count, "\(start) to \(text)")
    }
  }
}
