import ResponsibilityRegister
import Testing

/// Items against units, with marks in the cells.
@Suite struct TextTableMatrixTests {
  @Test(arguments: [
    // The document says what its letters mean.
    (
      "K = lead, H = support\n\n| Action | DoT | NTA | Garda |\n|---|---|---|---|\n| 1. Limits | K | H | |\n| 2. Routes | H | K | H |",
      ["1 DoT l", "1 NTA p", "2 NTA l", "2 DoT p", "2 Garda p"]
    ),
    (
      "● 牵头单位　○ 配合单位\n序号 | 任务 | 市甲局 | 市乙局\n1 | 甲事 | ○ | ●\n2 | 乙事 | ● |",
      ["1 市乙局 l", "1 市甲局 p", "2 市甲局 l"]
    ),
    // Of responsible, accountable, consulted and informed, the last takes no part.
    (
      "Activity\tMinistry of Health\tMinistry of Finance\tWHO\n1.1 Plan\tR\tA\tI\n1.2 Survey\tC\tR/A\t",
      [
        "1.1 Ministry of Health l", "1.1 Ministry of Finance l", "1.2 Ministry of Finance l",
        "1.2 Ministry of Health p",
      ]
    ),
    // Letters above columns of names, as the document explains them.
    (
      "R = responsible, S = support\n| Ref | Task | R | S |\n| 1.1 | Sign | Data Team | Bolton Council |",
      ["1.1 Data Team l", "1.1 Bolton Council p"]
    ),
  ])
  func `marks say who takes part`(text: String, triples: [String]) throws {
    #expect(try Register(worklist: text).triples == triples)
  }

  /// Letters that nothing explains make no matrix.
  @Test func `unknown marks are not guessed`() throws {
    let text =
      "| Action | DoT | NTA |\n|---|---|---|\n| 1. Limits | Q | Z |\n| 2. Routes | Z | Q |\n\n3. Count. (Lead: HSE)"
    #expect(try Register(worklist: text).triples == ["3 HSE l"])
  }
}
