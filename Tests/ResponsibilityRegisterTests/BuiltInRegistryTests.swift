import Testing

@testable import ResponsibilityRegister

/// The facts that ship: what must be in them, and what must not be decided by them.
@Suite struct BuiltInRegistryTests {
  private let china = BuiltInRegistry.china.registry
  private let macau = BuiltInRegistry.macau.registry
  private let both = PartyRegistry().adding(BuiltInRegistry.registries([.macau, .china]))

  /// By the reforms' plans and the bodies' own names.
  @Test(arguments: [
    ("国家发展和改革委员会", "国家发展改革委"), ("國家發展改革委", "国家发展改革委"), ("工信部", "工业和信息化部"),
    ("国家卫健委", "国家卫生健康委"), ("國家衞生健康委員會", "国家卫生健康委"), ("国家税务总局", "税务总局"),
    ("國家稅務總局", "税务总局"), ("中国银行保险监督管理委员会", "银保监会"), ("中宣部", "中央宣传部"),
    ("团中央", "共青团中央"), ("广东", "广东省"), ("廣東省", "广东省"), ("广东省政府", "广东省人民政府"),
    ("广西", "广西壮族自治区"), ("National Health Commission", "国家卫生健康委"), ("审计署", "中华人民共和国审计署"),
    ("财政局", nil), ("市财政局", nil), ("发展和改革局", nil),
  ])
  func `names of the mainland's bodies`(written: String, name: String?) {
    #expect(china.party(writtenAs: written)?.name == name)
  }

  @Test(arguments: [
    ("DSF", "财政局"), ("財政局", "财政局"), ("DSEDT", "经济及科技发展局"), ("Instituto Cultural", "文化局"),
    ("行政法務司", "行政法务司"), ("旅游局", "澳门旅游局"), ("衛生局", "卫生局"), ("Serviços de Saúde", "卫生局"),
    ("商务部", nil),
  ])
  func `names of Macau's bodies`(written: String, name: String?) {
    #expect(macau.party(writtenAs: written)?.name == name)
  }

  @Test(arguments: [
    ("国土资源部", ["自然资源部"]), ("环境保护部", ["生态环境部"]), ("文化部", ["文化和旅游部"]),
    ("国家旅游局", ["文化和旅游部"]), ("银保监会", ["金融监管总局"]), ("银监会", ["银保监会"]),
    ("食品药品监管总局", ["市场监管总局", "国家药监局"]), ("国家卫生计生委", ["国家卫生健康委"]),
  ])
  func `what ended says when and who followed`(name: String, successors: [String]) throws {
    let record = try #require(china.records.first { $0.party.name == name })
    #expect(record.successors.sorted() == successors.sorted())
    #expect(record.validTo?.hasPrefix("20") == true)
    for successor in successors {
      let other = try #require(china.records.first { $0.party.name == successor })
      #expect(other.predecessors.contains(name))
    }
  }

  /// A short name that local bodies bear too, and names that two sides bear.
  @Test(arguments: [
    "发展改革委", "發展改革委", "发改委", "国资委", "统计局", "卫健委", "妇联", "贸促会", "残联", "吉林", "港澳办",
  ])
  func `an abbreviation with two meanings stays open`(written: String) {
    guard case .ambiguous(let records) = china.meaning(of: written) else {
      Issue.record("\(written) is \(china.meaning(of: written))")
      return
    }
    #expect(!records.isEmpty)
  }

  @Test(arguments: ["审计署", "審計署", "民航局", "旅游局", "海关", "消防局"])
  func `a name of two sides stays open where both are asked for`(written: String) {
    guard case .ambiguous(let records) = both.meaning(of: written) else {
      Issue.record("\(written) is \(both.meaning(of: written))")
      return
    }
    #expect(Set(records.compactMap(\.source)) == ["china", "macau"])
    #expect(macau.party(writtenAs: written) != nil)
  }

  /// A party whose canonical name stands for nobody could not be named.
  @Test func `every canonical name stands for its party`() {
    for registry in [china, macau, both] {
      #expect(registry.records.count > 50)
      for record in registry.records {
        #expect(registry.party(writtenAs: record.party.name)?.id == record.party.id)
      }
    }
    #expect(both.records.count == china.records.count + macau.records.count)
  }

  @Test func `the facts are whole`() {
    let versions = BuiltInRegistry.files.map { LeadingRemarks($0.text).version }
    #expect(BuiltInRegistry.files.count == 4)
    #expect(versions.allSatisfy { $0?.wholeMatch(of: /20[0-9]{2}-[0-9]{2}-[0-9]{2}/) != nil })
    for record in china.records + macau.records {
      #expect(record.party.kind != nil, "\(record.party.name)")
      #expect(record.party.names[.simplifiedChinese] != nil, "\(record.party.name)")
      #expect(record.party.names[.traditionalChinese] != nil, "\(record.party.name)")
      #expect(record.validTo == nil || !record.successors.isEmpty, "\(record.party.name)")
    }
    let provinces = china.records.filter {
      ["province", "municipality", "autonomous-region", "special-administrative-region"]
        .contains($0.party.kind)
    }
    #expect(provinces.count == 34)
    #expect(Set(provinces.compactMap(\.wikidata)).count == 33)
  }

  /// 37 of the 40 parties of Macau's list have a row, under the same name or another.
  @Test func `the built-in registries agree with Macau's own`() throws {
    let own = try PartyRegistry(csv: Passages.macau("parties.csv"))
    var known = 0
    for party in own.parties {
      guard let other = both.party(writtenAs: party.name) else { continue }
      known += 1
      #expect(other.side == party.side, "\(party.name)")
      for language in Language.allCases {
        guard let name = other.names[language], language != .english else { continue }
        #expect(name == party.names[language], "\(party.name)")
      }
    }
    #expect(known == 37)
  }

  @Test func `parties have a side only where registries of several sides are asked for`() {
    #expect(BuiltInRegistry.registries([.china]).flatMap(\.parties).allSatisfy { $0.side == nil })
    let sides = BuiltInRegistry.registries([.macau, .china]).map { Set($0.parties.map(\.side)) }
    #expect(sides == [[.mainland], [.macau]])
  }

  @Test(arguments: [
    ("item,party\n1,财政局\n", [BuiltInRegistry.china]), ("item,party\n1,澳门基金会\n", [.china, .macau]),
    ("item,party,side\n1,财政局,macau\n", [.china, .macau]),
    ("item,party\n1,Ministry of Education\n", []),
    ("item,party,title\n1,Ministry of Education,Trade with China\n", [.china]),
    ("item,party,theme\n1,Instituto Cultural,Macau\n", [.macau]),
  ])
  func `a registry is offered to documents that speak of its place`(
    csv: String, offered: [BuiltInRegistry]
  ) throws {
    #expect(BuiltInRegistry.offered(for: try Register(csv: csv)) == offered)
  }
}
