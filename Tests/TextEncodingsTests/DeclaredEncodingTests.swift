import Testing

@testable import TextEncodings

@Suite struct DeclaredEncodingTests {
  @Test(
    arguments: [
      ("<?xml version=\"1.0\" encoding=\"GBK\"?><a/>", "GBK"),
      (" \n<?xml version='1.0' encoding = 'big5' ?>", "big5"),
      ("<html><head><meta charset=\"utf-8\">", "utf-8"), ("<META CHARSET=big5>", "big5"),
      ("<meta content=\"text/html; charset=gb2312\" http-equiv=Content-Type>", "gb2312"),
      ("<?xml version=\"1.0\"?><a encoding=\"GBK\"/>", nil), ("meta charset=gbk", nil), ("", nil),
      ("<p>charset=gbk</p>", nil), ("<?xml version=\"1.0\" encoding=\"a/b\"?>", nil),
    ] as [(String, String?)])
  func `the name is found where it may stand`(text: String, name: String?) {
    #expect(DeclaredEncoding.name(in: Array(text.utf8)[...]) == name)
  }
}
