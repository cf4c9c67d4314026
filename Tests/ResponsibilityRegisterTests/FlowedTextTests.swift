import Testing

@testable import ResponsibilityRegister

@Suite struct FlowedTextTests {
  @Test(arguments: [
    ("推动经\n\n贸往来 \n", "推动经贸往来"),
    ("the United\r\nNations", "the United Nations"),
    ("共 3\n个", "共 3个"),
    ("自 20\n25 年", "自 20 25 年"),
    ("合作\n\n 5 \n\n网络", "合作网络"),
    ("合作\n- 5 -\n网络\n—12—\n第 7 页 共 9 页\n第8页\n3/9", "合作网络"),
    ("合作\n2024年\n网络", "合作2024年网络"),
    ("年份\n2031-2032\n止", "年份2031-2032止"),
    ("", ""),
  ])
  func `broken lines are joined`(raw: String, joined: String) {
    let text = FlowedText(raw)
    #expect(String(String.UnicodeScalarView(text.scalars)) == joined)
    #expect(text.scalars.count == text.lines.count)
  }

  @Test func `every character knows its line`() {
    let text = FlowedText("甲\r\n\r\n乙丙\r 7\r丁")
    #expect(text.lines == [1, 3, 3, 5])
    #expect(text.lineStarts == [0, 1, 3])
    #expect(text.pageNumberLines == [4])
  }

  @Test(arguments: [
    ("\n甲清单\n\n（2030 年）\n\n\n\n为了发展经济\n", "甲清单（2030 年）"),
    ("甲清单\n为了发展，制定本清单。\n", "甲清单"),
    ("甲清单\n一、目标\n", "甲清单"),
    ("甲清单\n1. 目标\n", "甲清单"),
    ("甲\n乙\n丙\n丁\n戊\n", "甲乙丙丁"),
    ("1. 目标\n", nil),
    ("本清单，如下。", nil),
  ])
  func `the first lines are the title`(raw: String, title: String?) {
    #expect(FlowedText(raw).title == title)
  }
}
