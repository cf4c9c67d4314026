import NetworkMetrics
import Testing

struct NearestNamesTests {
  private func near(_ word: String, _ names: String...) -> [String] {
    NearestNames(to: word, among: names).names
  }

  @Test func `names that contain the word, or that it contains, come first`() {
    #expect(
      near("degre", "closeness", "normalized-degree", "degrees", "degree")
        == ["degree", "degrees", "normalized-degree"])
    #expect(near("贸促会", "商务部", "中国贸促会", "贸促部") == ["中国贸促会", "贸促部"])
    #expect(near("澳门经济财政司", "社会文化司", "经济财政司") == ["经济财政司"])
    // Two characters are many in Chinese, and few in English.
    #expect(near("商务", "国家商务部门", "教育部") == ["国家商务部门"])
    #expect(near("of", "ministry of commerce").isEmpty)
    #expect(near("部", "商务部").isEmpty)
  }

  @Test func `then those that a third of the characters, one at least, tell apart`() {
    #expect(near("degrees", "degrea", "dgerees", "degreed") == ["dgerees", "degreed", "degrea"])
    #expect(near("abcdef", "abcdxy", "abcdex", "abcxyz") == ["abcdex", "abcdxy"])
    #expect(near("x", "y", "xy", "xyz") == ["y", "xy"])
    #expect(near("strength", "katz", "bridge").isEmpty)
    #expect(near("", "katz", "x") == ["x"])
    #expect(near("科技布", "教育部", "科技部") == ["科技部"])
  }

  @Test func `then those that a Chinese word abbreviates`() {
    #expect(
      near("发改委", "国家卫生健康委", "广东省发展改革委员会", "国家发展改革委")
        == ["国家发展改革委", "广东省发展改革委员会"])
    #expect(near("委改发", "国家发展改革委").isEmpty)
    #expect(near("mnsty", "ministry of many things").isEmpty)
  }

  @Test func `case does not count, and a name stands once`() {
    #expect(near("DEGREE", "degree", "degree") == ["degree"])
    #expect(near("macao", "Macau") == ["Macau"])
  }
}
