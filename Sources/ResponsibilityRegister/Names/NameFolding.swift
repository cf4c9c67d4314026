import Foundation

/// Forms of a name in which differences of writing disappear.
struct FoldedName {
  /// In simplified characters, halfwidth where there is a choice, without blanks, dots and quotes.
  let plain: [Unicode.Scalar]
  /// ``plain`` without connectives, without the prefixes that official usage leaves out, and with short
  /// suffixes: two names with the same core are probably one unit's full and short name.
  let core: [Unicode.Scalar]

  init(_ name: String) {
    let simplified =
      name.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? name
    let halfwidth = simplified.precomposedStringWithCompatibilityMapping.lowercased()
    let plain = halfwidth.unicodeScalars.filter { scalar in
      !scalar.isBlank && !"·・•‧.,，、“”\"'‘’-－—".unicodeScalars.contains(scalar)
    }
    self.plain = Array(plain)
    core = Self.core(of: String(String.UnicodeScalarView(plain)))
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

/// The province, region or city at the head of a name, in simplified characters, or `nil`.
///
/// Units of two provinces may differ in one character only (广东, 广西), and are never one unit.
func province(of plain: [Unicode.Scalar]) -> String? {
  let head = String(String.UnicodeScalarView(plain.prefix(3)))
  return provinces.first { head.hasPrefix($0) }
}

private let provinces = [
  "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西",
  "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古",
  "广西", "西藏", "宁夏", "新疆", "香港", "澳门",
]
