/// What sort of unit a name is certain to be, by its form alone.
///
/// | kind | form |
/// |---|---|
/// | province | the name of a division of the first level, alone or with 人民政府 |
/// | city-government, district-government, county-government | 市, 区, 县 with 人民政府 |
/// | provincial-department, city-department, district-department, county-department | 省, 市, 区, 县 or such a place, and then a department |
/// | court, procuratorate | 人民法院, 人民检察院 |
/// | company, bank | 有限公司, 集团, 银行; Limited, plc, S.A. |
/// | association, foundation, university, hospital | 协会, 商会; 基金会; 大学; 医院 |
/// | central | 国家, 国务院, 中央 or 全国, and then a department, without a place |
/// | ministry, department, university | Ministry of, Ministério, Department of, University |
///
/// Any other form says nothing: 城市管理局 is no city's by its first two characters.
enum PartyKind {
  /// The kind of each name, or `nil` where the form does not tell it.
  ///
  /// For many names at once, since folding them is slow to start.
  ///
  /// - Complexity: O(total length).
  static func certain(of names: [String]) -> [String?] {
    let folder = NameFolder(names)
    return names.map { name in
      let plain = String(String.UnicodeScalarView(folder.fold(name).plain))
      return plain.unicodeScalars.contains { $0.value >= 0x3400 } ? chinese(plain) : spaced(name)
    }
  }

  private static func chinese(_ name: String) -> String? {
    for (kind, endings) in endings where endings.contains(where: name.hasSuffix) { return kind }
    if let place = division(at: name) {
      if place.rest.isEmpty || place.rest == "人民政府" || place.rest == "政府" { return "province" }
      return isDepartment(place.rest) && !namesPlace(place.rest) ? "provincial-department" : nil
    }
    for (level, kind) in [("市", "city"), ("区", "district"), ("县", "county"), ("省", "provincial")] {
      for ending in ["人民政府", "政府"] where name.hasSuffix(level + ending) && kind != "provincial" {
        return level == "区" && name.hasSuffix("自治区" + ending) ? nil : "\(kind)-government"
      }
      guard let rest = rest(of: name, after: level), isDepartment(rest), !namesPlace(rest) else {
        continue
      }
      return "\(kind)-department"
    }
    let isCentral = ["国家", "国务院", "中央", "全国", "中华人民共和国"].contains(where: name.hasPrefix)
    return isCentral && isDepartment(name) && !namesPlace(String(name.dropFirst(2)))
      ? "central" : nil
  }

  /// The division of the first level at the head of a name, and what follows it.
  private static func division(at name: String) -> (name: String, rest: String)? {
    guard let short = provinces.first(where: name.hasPrefix) else { return nil }
    let rest = name.dropFirst(short.count)
    for level in ["省", "市", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区"] where rest.hasPrefix(level) {
      if level == "市", !["北京", "天津", "上海", "重庆"].contains(short) { return nil }
      return (short + level, String(rest.dropFirst(level.count)))
    }
    return nil
  }

  /// What follows a level that begins a name, or a place of two or three characters and its level.
  private static func rest(of name: String, after level: String) -> String? {
    let characters = Array(name)
    for place in [0, 2, 3] {
      guard characters.count > place + 2, String(characters[place]) == level else { continue }
      let (before, after) = (place > 0 ? characters[place - 1] : " ", characters[place + 1])
      if level == "市", "城都超门上股集夜楼".contains(before) || "场政容民区直域面内外".contains(after) { return nil }
      if level == "区", "治地社园校景矿库辖灾林新发片".contains(before) || "域块划位间内外直".contains(after) {
        return nil
      }
      if level == "县", "各".contains(before) || "域级直".contains(after) { return nil }
      if level == "省", place > 0 || "级直际".contains(after) { return nil }
      return String(characters[(place + 1)...])
    }
    return nil
  }

  private static func isDepartment(_ name: String) -> Bool {
    name.count >= 2
      && ["部", "委", "局", "厅", "署", "办", "委员会", "办公室", "办公厅"].contains(where: name.hasSuffix)
  }

  /// Whether another place or level stands in words.
  private static func namesPlace(_ words: String) -> Bool {
    if provinces.contains(where: words.contains) { return true }
    let plain = words.replacing("市场", with: "").replacing("城市", with: "").replacing("市政", with: "")
    return plain.contains { "省市县州旗镇乡".contains($0) }
  }

  private static let endings: [(kind: String, endings: [String])] = [
    ("court", ["人民法院"]), ("procuratorate", ["人民检察院"]),
    ("company", ["有限公司", "有限责任公司", "股份公司", "集团公司", "集团"]),
    ("bank", ["开发银行", "商业银行", "农商银行", "村镇银行"]),
    ("association", ["协会", "商会", "学会", "促进会"]), ("foundation", ["基金会"]),
    ("university", ["大学"]), ("hospital", ["医院"]),
  ]

  private static func spaced(_ name: String) -> String? {
    let words = name.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    if ["ltd", "ltd.", "limited", "plc", "inc.", "s.a.", "lda.", "gmbh"].contains(last) {
      return "company"
    }
    switch (first, words[1]) {
    case ("ministry", "of"), ("ministério", _): return "ministry"
    case ("department", "of"), ("department", "for"): return "department"
    default: return first == "university" || last == "university" ? "university" : nil
    }
  }
}

extension Register {
  /// The same register with the kinds of parties that their names tell for certain; a kind that is known stays.
  ///
  /// - Complexity: O(size of the register).
  public func kindsByNames() throws(RegisterError) -> Register {
    let kinds = PartyKind.certain(of: parties.map(\.name))
    let parties = zip(parties, kinds).map { party, kind in
      guard party.kind == nil, let kind else { return party }
      return Party(
        id: party.id, name: party.name, side: party.side, kind: kind, names: party.names,
        writtenForms: party.writtenForms)
    }
    return try with(parties: parties)
  }
}
