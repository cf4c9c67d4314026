import Testing

@testable import ResponsibilityRegister

@Suite struct SimilarNamesTests {
  @Test(arguments: [
    ("广东省文化与旅游厅", "广东省文化和旅游厅"), ("国家发展改革委", "国家发展和改革委员会"), ("税务总局", "国家税务总局"),
    ("行政法務司", "行政法务司"), ("国家卫生健康委", "国家卫生健康委员会"), ("商务部", "中华人民共和国商务部"),
    ("国家能源局", "国家能源总局"), ("海洋事务管理局", "海洋事管理局"), ("广东省文化和旅游厅", "广东文化和旅游厅"),
    ("商 务部", "商务部"), ("UN Tourism", "un－tourism"), ("国家药品监督管理局", "国家药品监督管里局"),
    ("澳门暨横琴办公室", "澳门及横琴办"),
  ])
  func `nearly the same`(one: String, other: String) {
    #expect(SimilarNames([one, other]).similar(to: 0) == [1])
    #expect(SimilarNames([other, one]).similar(to: 0) == [1])
  }

  @Test(arguments: [
    ("国家发展改革委", "国家能源局"), ("福建省文化和旅游厅", "广东省文化和旅游厅"), ("广东省人民政府", "广西省人民政府"),
    ("湖南省人民政府", "湖北省人民政府"), ("国家移民局", "国家能源局"), ("中国银行", "中国人民银行"), ("公安部", "司法部"),
    ("第一人民医院", "第二人民医院"), ("东城区文化局", "西城区文化局"), ("社会文化司", "经济财政司"), ("第一海洋管理局", "第十一海洋管理局"),
    ("第1海洋管理局", "第12海洋管理局"), ("外交部", "外交部"),
    ("", "商务部"), ("文化和旅游部", "文化和旅游厅"),
  ])
  func `not the same`(one: String, other: String) {
    #expect(SimilarNames([one, other]).similar(to: 0) == [])
    #expect(SimilarNames([other, one]).similar(to: 0) == [])
  }

  /// Indexing finds what comparing every pair finds.
  @Test func `none is missed`() throws {
    let registry = try PartyRegistry(csv: Passages.macau("parties.csv"))
    let names = registry.parties.flatMap(\.allForms)
    let all = SimilarNames(names)
    let folded = names.map(NameFolder(names).fold)
    for (a, name) in names.enumerated() {
      let found = names.indices.filter { b in
        b != a && names[b] != name && SimilarNames.areSimilar(folded[a], folded[b])
      }
      #expect(all.similar(to: a) == found, "\(name)")
    }
  }
}
