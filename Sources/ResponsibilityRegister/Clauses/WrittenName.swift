/// A name in an annotation.
struct WrittenName {
  /// Its words.
  var words: ArraySlice<Unicode.Scalar>
  /// What a remark behind the name says of it alone: 甲局（牵头）.
  var meaning: Lexicon.Meaning?
  /// Whether the remark is of all names before it too: 甲局、乙局（共同牵头）.
  var isShared = false
  /// Whether words such as 等 behind it leave the list of names open.
  var isOpen = false
}

extension [WrittenName] {
  /// 海州市委、市政府 are one party: the second has no name by itself.
  func withGovernmentsJoined(in words: ArraySlice<Unicode.Scalar>) -> [WrittenName] {
    var result: [WrittenName] = []
    for name in self {
      if let last = result.last, last.meaning == nil, last.words.count >= 3,
        name.words.startIndex > last.words.endIndex,
        Self.governments.contains(where: {
          last.words.endsWith($0.party) && name.words.elementsEqual($0.government)
        })
      {
        result[result.count - 1].words = words[last.words.startIndex..<name.words.endIndex]
        result[result.count - 1].meaning = name.meaning
      } else {
        result.append(name)
      }
    }
    return result
  }

  static var governments: [(party: [Unicode.Scalar], government: [Unicode.Scalar])] {
    let words = [("市委", "市政府"), ("县委", "县政府"), ("区委", "区政府"), ("省委", "省政府"), ("党委", "政府")]
    return words.map { party, government in
      ([Unicode.Scalar](party.unicodeScalars), [Unicode.Scalar](government.unicodeScalars))
    }
  }

  /// A remark that is of all names goes to all.
  var sharingRemarks: [WrittenName] {
    guard let last = lastIndex(where: \.isShared) else { return self }
    var names = self
    for index in indices.prefix(through: last) {
      names[index].meaning = names[index].meaning ?? names[last].meaning
    }
    return names
  }
}
