import Testing

@testable import ResponsibilityRegister

@Suite struct PartyKindTests {
  @Test(arguments: [
    ("广东省", "province"), ("廣東省人民政府", "province"), ("内蒙古自治区", "province"), ("北京市", "province"),
    ("广州市人民政府", "city-government"), ("天河区人民政府", "district-government"), ("市教育局", "city-department"),
    ("广州市财政局", "city-department"), ("哈尔滨市教育局", "city-department"),
    ("广东省文化和旅游厅", "provincial-department"),
    ("省教育厅", "provincial-department"), ("县农业农村局", "county-department"),
    ("区民政局", "district-department"),
    ("国家能源局", "central"), ("国务院国有资产监督管理委员会", "central"), ("中国移动通信集团有限公司", "company"),
    ("中国对外承包工程商会", "association"), ("最高人民法院", "court"), ("市人民检察院", "procuratorate"),
    ("北京大学", "university"), ("Ministry of Health", "ministry"),
    ("Ministério da Justiça", "ministry"),
    ("Acme Water Ltd", "company"), ("Department for Transport", "department"),
  ])
  func `the form of a name tells its kind`(name: String, kind: String) {
    #expect(PartyKind.certain(of: [name]) == [kind])
  }

  @Test(arguments: [
    "城市管理局", "市场监督管理局", "市政署", "高新区", "经济开发区管委会", "财政局", "甲司", "社区服务中心", "区域合作局",
    "国家税务总局广东省税务局", "全国各地", "自治区人民政府", "广东省广州市教育局", "Health", "智慧城市管理局", "", "国家安全",
  ])
  func `where the form does not tell it nothing is said`(name: String) {
    #expect(PartyKind.certain(of: [name]) == [nil])
  }

  @Test func `a kind that is known stays`() throws {
    let register = try Register(csv: "item,party,kind\n1,广东省,place\n1,市教育局,\n1,甲司,\n")
      .kindsByNames()
    #expect(register.parties.map(\.kind) == ["place", "city-department", nil])
  }
}
