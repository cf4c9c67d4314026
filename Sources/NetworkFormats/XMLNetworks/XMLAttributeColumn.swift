/// An attribute as formats of XML write it, with one type for all its values.
struct XMLAttributeColumn {
  /// Its name, alone among those of nodes, or of ties.
  let name: String
  /// What all values are.
  let type: XMLValueType
  /// Whether an integer needs more than 32 bits.
  let isLong: Bool
  /// Whether values were of several types.
  let isMixed: Bool
  /// A value for every node or tie.
  let values: [NetworkDocument.Value?]

  /// An attribute and the narrowest type that holds its values. Integers beside numbers are numbers; values
  /// that have no type in common are texts.
  ///
  /// - Complexity: O(values).
  init(name: String, values: [NetworkDocument.Value?]) {
    self.name = name
    let isAnyInexact: Bool
    var (texts, integers, numbers, truths, isLong, isInexact) = (0, 0, 0, 0, false, false)
    for value in values {
      switch value {
      case .text?: texts += 1
      case .integer(let whole)?:
        integers += 1
        if Int32(exactly: whole) == nil { isLong = true }
        if Double(exactly: whole) == nil { isInexact = true }
      case .number?: numbers += 1
      case .truth?: truths += 1
      case nil: continue
      }
    }
    isAnyInexact = isInexact
    self.isLong = isLong
    let kinds = [texts, integers, numbers, truths].count { $0 > 0 }
    isMixed = kinds > 1
    if kinds == 1 {
      type = texts > 0 ? .text : integers > 0 ? .integer : numbers > 0 ? .number : .truth
    } else {
      type = texts == 0 && truths == 0 && kinds > 0 && !isAnyInexact ? .number : .text
    }
    self.values = values.map { value in
      if case .number(let number)? = value, !number.isFinite { return nil }
      return value
    }
  }

  /// Whether all values are texts, each another.
  var isDistinctTexts: Bool {
    guard type == .text, !isMixed else { return false }
    var seen: Set<NetworkDocument.Value> = []
    return values.allSatisfy { $0.map { seen.insert($0).inserted } ?? true }
  }

  /// Whether all values are texts.
  var isTexts: Bool { type == .text && !isMixed }
}
