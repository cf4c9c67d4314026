import Testing

@testable import TextEncodings

@Suite struct TextEncodingTests {
  @Test(arguments: [
    ("gbk", "GB18030"), ("GB 2312", "GB18030"), ("gb-18030", "GB18030"), ("big5", "Big5-HKSCS"),
    ("CP950", "Big5-HKSCS"), ("latin-1", "ISO-8859-1"), ("windows-1252", "Windows-1252"),
    ("utf8", "UTF-8"), ("utf-16le", "UTF-16LE"), ("sjis", "Shift_JIS"), ("uhc", "EUC-KR"),
    ("KOI8-R", "KOI8-R"), (" windows-1251 ", "windows-1251"),
  ])
  func `names are known`(name: String, encoding: String) throws {
    #expect(try #require(TextEncoding(named: name)).name == encoding)
  }

  @Test(arguments: ["", " ", "gbkk", "UTF-8//IGNORE", "UTF-8//TRANSLIT", "utf-9", "甲", "a\0b", ","])
  func `other names are not`(name: String) {
    #expect(TextEncoding(named: name) == nil)
  }

  @Test func `every name that is suggested is known`() {
    for name in TextEncoding.names { #expect(TextEncoding(named: name) != nil, "\(name)") }
  }
}
