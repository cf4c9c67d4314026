/// Names that join two words with another connective than other names do.
///
/// 甲省文化与体育厅 is doubtful where 乙省文化和体育厅 and 文化和体育部 stand beside it: the words on both
/// sides of the connective are the same two characters each.
struct ConnectiveUse {
  /// A name that writes the connective as fewer names do.
  struct Oddity {
    /// The position of the name.
    let name: Int
    /// The words as the name has them, such as 文化与体育.
    let words: String
    /// The words as the other names have them.
    let usual: String
    /// The positions of the other names, ascending.
    let others: [Int]
  }

  /// The oddities, in the order of the names.
  let oddities: [Oddity]

  /// - Complexity: O(total length) expected.
  init(_ names: [String]) {
    var uses: [[Unicode.Scalar]: [(name: Int, connective: Unicode.Scalar)]] = [:]
    let folder = NameFolder(names)
    for (index, name) in names.enumerated() {
      let plain = folder.fold(name).plain
      for position in plain.indices where FoldedName.connectives.contains(plain[position]) {
        guard position >= 2, position + 2 < plain.count else { continue }
        let context = Array(
          plain[(position - 2)..<position] + plain[(position + 1)...(position + 2)])
        uses[context, default: []].append((index, plain[position]))
      }
    }
    var oddities: [Oddity] = []
    for (context, names) in uses where Set(names.map(\.connective)).count > 1 {
      let counts = names.reduce(into: [:] as [Unicode.Scalar: Int]) {
        $0[$1.connective, default: 0] += 1
      }
      // The most frequent; among equals 和, then the first by its code.
      guard
        let usual = counts.max(by: { a, b in
          (a.value, a.key == "和" ? 1 : 0, b.key) < (b.value, b.key == "和" ? 1 : 0, a.key)
        })?.key
      else { continue }
      let others = names.filter { $0.connective == usual }.map(\.name)
      func words(_ connective: Unicode.Scalar) -> String {
        String(String.UnicodeScalarView(context[..<2] + [connective] + context[2...]))
      }
      for odd in names where odd.connective != usual && !others.contains(odd.name) {
        oddities.append(
          Oddity(
            name: odd.name, words: words(odd.connective), usual: words(usual), others: others))
      }
    }
    self.oddities = oddities.sorted { ($0.name, $0.words) < ($1.name, $1.words) }
  }
}
