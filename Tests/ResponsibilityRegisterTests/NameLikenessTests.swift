import Testing

@testable import ResponsibilityRegister

@Suite struct NameLikenessTests {
  private static func likeness(_ one: String, _ other: String) -> NameLikeness? {
    let folder = NameFolder([one, other])
    return ComparableName(one, by: folder).likeness(to: ComparableName(other, by: folder))
  }

  @Test(arguments: [
    ("行政法務司", "行政法务司", NameLikeness.script), ("商 务·部", "商务部", .spelling),
    ("ＤＳＦ", "dsf", .spelling), ("税务总局", "国家税务总局", .official),
    ("文化与旅游部", "文化和旅游部", .official),
    ("国家卫生健康委", "国家卫生健康委员会", .official), ("发改委", "国家发展和改革委员会", .abbreviation),
    ("证监会", "中国证券监督管理委员会", .abbreviation), ("人社部", "人力资源和社会保障部", .abbreviation),
    ("教青局", "教育及青年发展局", .abbreviation),
    (
      "DSEPDR", "Direcção dos Serviços de Estudo de Políticas e Desenvolvimento Regional",
      .abbreviation
    ),
    ("DoH", "Department of Health", .abbreviation), ("海洋事务管理局", "海洋事物管理局", .edits(1)),
    ("国家海洋事务监督管理局", "国家海洋事物监督官理局", .edits(2)),
    ("市场监督管理局", "国家市场监督管理总局", .official),
    ("农村经济社会发展局", "农村经济发展促进局", .shared(7, of: 9)),
    (
      "Department of Public Health and Safety", "Department of Health and Safety", .shared(2, of: 3)
    ),
    ("Ministry of Health", "Department of Health", .shared(1, of: 1)),
  ])
  func `why two names may be one`(one: String, other: String, reason: NameLikeness) {
    #expect(Self.likeness(one, other) == reason)
    #expect(Self.likeness(other, one) == reason)
  }

  @Test(arguments: [
    ("福建省文化和旅游厅", "广东省文化和旅游厅"), ("文化和旅游部", "文化和旅游厅"), ("商务局", "商务部"), ("东城区文化局", "西城区文化局"),
    ("第一海洋监督管理分局", "第二海洋监督管理分局"), ("公安部", "司法部"), ("北京", "北京市东城区"),
    ("Department of Health", "Department of Justice"), ("DOH", "Ministry of Health"), ("", "商务部"),
    ("县委", "国家发展和改革委员会"), ("市委", "市发展改革委"),
  ])
  func `nothing says that these are one`(one: String, other: String) {
    #expect(Self.likeness(one, other) == nil)
    #expect(Self.likeness(other, one) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("甲乙丙", "甲丙", 1), ("甲乙丙丁", "乙甲丁丙", 3), ("甲乙", "丙丁", 2), ("甲乙丙丁", "甲", 3),
  ])
  func `characters that differ are counted up to two`(a: String, b: String, count: Int) {
    #expect(
      ComparableName.editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == count)
  }

  @Test func `a reason is said in words`() {
    #expect(NameLikeness.edits(1).description == "1 character differs")
    #expect(NameLikeness.edits(2).description == "2 characters differ")
    #expect(NameLikeness.shared(6, of: 8).description == "6 of 8 shared")
  }
}
