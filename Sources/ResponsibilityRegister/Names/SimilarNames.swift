/// Names that may be one unit's, found without comparing every pair.
///
/// Two names are similar where
/// - they are the same but for blanks, dots, width, or traditional and simplified characters;
/// - they are the same but for connectives (和, 与, 及, 暨), a prefix such as 国家, or a short suffix
///   (委 for 委员会): see ``FoldedName/core``;
/// - both have six characters or more and one character is added, missing or another, unless that
///   character is one that tells units apart: a numeral, a direction, a level (省, 市, 县 ...).
///
/// Units of two different provinces are never similar.
///
/// - Complexity: O(n · length) expected: names that differ by one character share a form from which
///   one character was taken out.
struct SimilarNames {
  private let names: [String]
  private let folded: [FoldedName]
  private var byForm: [[Unicode.Scalar]: [Int]] = [:]

  init(_ names: [String]) {
    self.names = names
    let folder = NameFolder(names)
    folded = names.map(folder.fold)
    for (index, name) in folded.enumerated() {
      for form in Self.forms(of: name) { byForm[form, default: []].append(index) }
    }
  }

  /// The positions of the names that are similar to one of them, ascending.
  func similar(to index: Int) -> [Int] {
    let name = folded[index]
    var candidates: Set<Int> = []
    // A form that hundreds of names share says nothing, and would cost time for each of them.
    for form in Self.forms(of: name) { candidates.formUnion((byForm[form] ?? []).prefix(64)) }
    return candidates.sorted().filter {
      $0 != index && names[$0] != names[index] && Self.areSimilar(name, folded[$0])
    }
  }

  private static func forms(of name: FoldedName) -> [[Unicode.Scalar]] {
    var forms = [name.plain, name.core]
    guard (minimumLength...60).contains(name.plain.count) else { return forms }
    for position in name.plain.indices {
      var form = name.plain
      form.remove(at: position)
      forms.append(form)
    }
    return forms
  }

  /// Whether two names are similar, whatever the others are.
  static func areSimilar(_ a: FoldedName, _ b: FoldedName) -> Bool {
    if let first = a.province, let second = b.province, first != second {
      return false
    }
    if a.plain == b.plain { return true }
    if a.core == b.core, a.core.count >= 3 { return true }
    return differByOne(a.plain, b.plain)
  }

  private static func differByOne(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard min(a.count, b.count) >= minimumLength, abs(a.count - b.count) <= 1 else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let longest = min(a.count, b.count) - prefix
    let suffix = zip(a.reversed(), b.reversed()).prefix(longest).prefix { $0 == $1 }.count
    let left = a[prefix..<(a.count - suffix)]
    let right = b[prefix..<(b.count - suffix)]
    guard left.count <= 1, right.count <= 1 else { return false }
    switch (left.first, right.first) {
    case (let one?, let other?): return !(telling.contains(one) && telling.contains(other))
    // One more character says less than another one, unless it makes another number: 广东省 and 广东
    // are one place.
    case (let more?, nil), (nil, let more?): return !numerals.contains(more)
    case (nil, nil): return true
    }
  }

  /// The characters of a name that tell units apart, in their order.
  static func telling(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
    name.filter(telling.contains)
  }

  private static let minimumLength = 6

  private static let numerals = Set("一二三四五六七八九十0123456789".unicodeScalars)

  /// Characters that tell units apart where they stand for each other.
  private static let telling = numerals.union("甲乙丙丁东西南北中上下省市县区州部局司厅处院".unicodeScalars)
}
