import Foundation

/// Folds names: takes away differences of writing that do not tell units apart.
///
/// The table of characters is made once for many names, since the transliteration is slow to start.
struct NameFolder {
  private var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]

  /// A folder for the characters of some names.
  ///
  /// - Complexity: O(total length).
  init(_ names: [String]) {
    let scalars = Set(names.flatMap(\.unicodeScalars)).filter { !$0.properties.isWhitespace }
    let rows = scalars.sorted().map {
      String($0).precomposedStringWithCompatibilityMapping.lowercased()
    }
    let joined = rows.joined(separator: "\n")
    let simplified =
      joined.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? joined
    let lines = simplified.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    // Each row stays one line, so the two are parallel; without that, nothing is folded.
    guard lines.count == scalars.count else { return }
    for (scalar, line) in zip(scalars.sorted(), lines) { table[scalar] = Array(line) }
  }

  /// The folded forms of a name.
  func fold(_ name: String) -> FoldedName {
    var plain: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars where !scalar.isBlank {
      plain += (table[scalar] ?? [scalar]).filter { !Self.passedOver.contains($0) }
    }
    return FoldedName(plain: plain)
  }

  static let passedOver = Set("·・•‧.,，、“”\"'‘’-－—ꞏ ".unicodeScalars)
}

/// Forms of a name in which differences of writing disappear.
struct FoldedName {
  /// In simplified characters, halfwidth where there is a choice, without blanks, dots and quotes.
  let plain: [Unicode.Scalar]
  /// ``plain`` without connectives, without the prefixes that official usage leaves out, and with short
  /// suffixes: two names with the same core are probably one unit's full and short name.
  let core: [Unicode.Scalar]
  /// The province, region or city at its head, or `nil`: units of two provinces may differ in one
  /// character only (广东, 广西), and are never one unit.
  let province: String?

  init(plain: [Unicode.Scalar]) {
    self.plain = plain
    core = Self.core(of: String(String.UnicodeScalarView(plain)))
    let head = String(String.UnicodeScalarView(plain.prefix(3)))
    province = provinces.first { head.hasPrefix($0) }
  }

  private static func core(of plain: String) -> [Unicode.Scalar] {
    var core = plain.replacing("以及", with: "和")
    for prefix in ["中华人民共和国", "国家", "中国"]
    where core.hasPrefix(prefix) && core.count > prefix.count + 2 {
      core = String(core.dropFirst(prefix.count))
      break
    }
    for (long, short) in [("委员会", "委"), ("总局", "局"), ("人民政府", "政府"), ("办公室", "办")]
    where core.hasSuffix(long) {
      core = String(core.dropLast(long.count)) + short
      break
    }
    let connectives = Self.connectives
    return core.unicodeScalars.filter { !connectives.contains($0) }
  }

  /// The characters that mean "and" between two words of a name.
  static let connectives: Set<Unicode.Scalar> = ["和", "与", "及", "暨"]
}

let provinces = [
  "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西",
  "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古",
  "广西", "西藏", "宁夏", "新疆", "香港", "澳门",
]
