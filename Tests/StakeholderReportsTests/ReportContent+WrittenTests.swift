import Testing

@testable import StakeholderReports

@Suite struct ReportContentWrittenTests {
  @Test(arguments: [
    ("（甲司牵头）", "zh"), ("Lead: 甲司", "zh"), ("担当：デジタル庁", "ja"), ("주관부처: 교육부", "ko"),
    ("Lead: HSE", ""),
    ("Entidade responsável: AMA", ""), ("", ""),
  ])
  func `the script of words tells their language`(words: String, language: String) {
    #expect(WrittenText(words).language == language)
  }
}
