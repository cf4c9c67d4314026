import ResponsibilityRegister
import Testing

/// Tables in a text, however their cells are parted.
@Suite struct TextTableTests {
  @Test(arguments: [
    // The same as above, in a cell.
    (
      "序号\t任务\t牵头单位\t责任单位\n1\t甲事\t甲局\t乙局\n2\t乙事\t同上\t丙局\n3\t丙事\t同上\t同上",
      ["1 甲局 l", "1 乙局 p", "2 甲局 l", "2 丙局 p", "3 甲局 l", "3 丙局 p"]
    ),
    // Values in quotes.
    (
      "序号,工作任务,牵头单位,责任单位\n1,\"建平台,接系统\",甲局,\"乙局,丙局\"\n2,推证照,丁局,\"戊局\n己局\"\n3,修路,庚局,",
      ["1 甲局 l", "1 乙局 p", "1 丙局 p", "2 丁局 l", "2 戊局 p", "2 己局 p", "3 庚局 l"]
    ),
    // A comma without quotes: nobody is read, rather than a wrong one.
    ("序号,工作任务,牵头单位\n1,建平台,甲局\n2,推证照,修路,乙局,丙局", ["1 甲局 l"]),
    // Items with their numbers, cells on lines.
    (
      "具體措施\n期程\n主辦機關\n協辦機關\n1-1 甲事\n短\n甲部\n乙部、丙署\n1-2 乙事\n長\n丁部\n無",
      ["1-1 甲部 l", "1-1 乙部 p", "1-1 丙署 p", "1-2 丁部 l"]
    ),
    (
      "领域\n主 要 目 标\n主要责任单位\n责任单位\n一、水\n1.甲事。\n甲厅\n乙厅\n丙厅\n2.乙事。\n乙厅\n丁厅",
      ["1 甲厅 l", "1 乙厅 p", "1 丙厅 p", "2 乙厅 l", "2 丁厅 p"]
    ),
    // Headings that run together.
    (
      "序号工作内容牵头单位配合单位完成时限\n1 春季免疫 县甲中心 县乙局 4月30日\n2 检查 县丙局 — 长期",
      ["1 县甲中心 l", "1 县乙局 p", "2 县丙局 l"]
    ),
    // A row over lines that end with a bar.
    (
      "No. | Action | Responsible | Due |\n1 | Plan for water |\nMinister for Health |\n2023 |\n2 | Plan for roads |\nPrime Minister with Minister for Finance |\n2024 |",
      ["1 Minister for Health l", "2 Prime Minister l", "2 Minister for Finance p"]
    ),
    // Columns that drift: rows with as many cells as headings.
    (
      "序号  河流  河长  责任单位  联系单位\n1  清水河  曹某  城关镇、柳林乡  县甲局\n2  石门水库水源地  罗某某  石门乡  县乙局",
      ["1 城关镇 l", "1 柳林乡 l", "1 县甲局 p", "2 石门乡 l", "2 县乙局 p"]
    ),
  ])
  func `cells are found`(text: String, triples: [String]) throws {
    #expect(try Register(worklist: text).triples == triples)
  }
}
