import Testing

@testable import Spreadsheets

@Suite struct DateFormatTests {
  @Test(arguments: [
    "yyyy-mm-dd", "d/m/yy", "mmm", "m\"月\"d\"日\"", "[$-804]aaaa", "[$-F800]dddd\\,\\ mmmm",
    "e\"年\"",
    "yyyy/m/d h:mm", "m/d/yy h:mm AM/PM", "[Red]yyyy;@", "yyyy_)",
  ])
  func `codes of years, months and days are dates`(code: String) {
    #expect(DateFormat(code: code) == .date)
  }

  @Test(arguments: ["h:mm", "mm:ss.0", "h:mm AM/PM", "[$-409]h:mm:ss;@", "上午/下午h\"时\"mm\"分\""])
  func `codes of hours, minutes and seconds are times`(code: String) {
    #expect(DateFormat(code: code) == .time)
  }

  @Test(arguments: [
    "General", "0", "0.00E+00", "##0.0E-0", "#,##0", "@", "0.00\" days\"", "\\d0", "[Red]0",
    "[h]:mm", "[mm]:ss",
    "0;yyyy", "_d0", "*y0", "\"", "[", "\\", "",
  ])
  func `other codes are numbers, lengths of time among them`(code: String) {
    #expect(DateFormat(code: code) == nil)
  }

  @Test func `built-in formats are known by their ids`() {
    let dates = (0...60).filter { DateFormat(builtIn: $0) == .date }
    let times = (0...60).filter { DateFormat(builtIn: $0) == .time }
    #expect(
      dates == [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])
    #expect(times == [18, 19, 20, 21, 32, 33, 45, 47, 55, 56])
  }

  /// Python's calendar gives these: date(1899, 12, 30) + timedelta(days).
  @Test(arguments: [
    (1.0, "1900-01-01"), (59.0, "1900-02-28"), (60.0, "1900-02-29"), (61.0, "1900-03-01"),
    (366.0, "1900-12-31"), (36526.0, "2000-01-01"), (36585.0, "2000-02-29"),
    (45351.0, "2024-02-29"),
    (73109.0, "2100-02-28"), (73110.0, "2100-03-01"), (2_958_465.0, "9999-12-31"),
    (45351.25, "2024-02-29T06:00:00"), (45351.999999999, "2024-03-01"),
    (1.0000115741, "1900-01-01T00:00:01"),
  ])
  func `days from 1900 are dates`(days: Double, date: String) {
    #expect(DateFormat.date.text(days, from1904: false) == date)
  }

  @Test func `days from 1904 are dates`() {
    #expect(DateFormat.date.text(0, from1904: true) == "1904-01-01")
    #expect(DateFormat.date.text(60, from1904: true) == "1904-03-01")
    #expect(DateFormat.date.text(2_957_003, from1904: true) == "9999-12-31")
    #expect(DateFormat.date.text(2_957_004, from1904: true) == nil)
  }

  @Test func `times are those of a day, to the millisecond`() {
    #expect(DateFormat.time.text(0.5, from1904: false) == "12:00:00")
    #expect(DateFormat.time.text(0.0000000116, from1904: false) == "00:00:00.001")
    #expect(DateFormat.time.text(2.5, from1904: false) == "1900-01-02T12:00:00")
  }

  @Test(arguments: [-1.0, 2_958_466.0, 1e300, -1e-9])
  func `what no spreadsheet shows as a date is none`(days: Double) {
    #expect(DateFormat.date.text(days, from1904: false) == nil)
  }

  @Test func `the day before the first is none`() {
    #expect(DateFormat.date.text(0.5, from1904: false) == nil)
  }
}
