import ResponsibilityRegister
import Testing

/// Items and cells that a copy ran together, or parted.
@Suite struct DocumentReaderRunOnItemsTests {
  @Test(arguments: [
    // Items in one paragraph, which count on in the next.
    (
      "（一）水。1.建库。（甲局负责）2.通渠。（乙局牵头，丙局参加）\n（二）路。3.修桥。（丁局负责）4.铺路。（戊局负责）",
      ["1 甲局 l", "2 乙局 l", "2 丙局 p", "3 丁局 l", "4 戊局 l"]
    ),
    ("1.建库。（甲局负责）2.通渠。（乙局负责）", ["1 甲局 l", "2 乙局 l"]),
    // Points of an item, which count anew in the next, stay in it.
    (
      "1.水。（1）建库。（甲局负责）（2）通渠。（乙局负责）\n2.路。（1）修桥。（丙局负责）（2）铺路。（丁局负责）",
      ["1 甲局 l", "1 乙局 l", "2 丙局 l", "2 丁局 l"]
    ),
    // Who answers stands behind the points, on a line of its own.
    (
      "（一）水。\n1．建库。\n2．通渠。\n（甲局、乙局负责）\n（二）路。\n1．修桥。\n2．铺路。\n（丙局牵头）",
      ["一 甲局 l", "一 乙局 l", "二 丙局 l"]
    ),
    ("1.建库。【责任科室】甲科【分管领导】王某某\n2.通渠。【责任科室】乙科【分管领导】李某某", ["1 甲科 l", "2 乙科 l"]),
    // A date behind the bracket.
    (
      "15. Launch the fund. (DCCAE, SEAI) Q2 2020\n16. Review grants. (DHPLG) Q3 2020\n17. Roll out meters. (ESB Networks, CRU) Q4 2020",
      ["15 DCCAE l", "15 SEAI l", "16 DHPLG l", "17 ESB Networks l", "17 CRU l"]
    ),
    (
      "| Output | Activities | Lead agency |\n|---|---|---|\n| 1.1 Advice | Studies | UNDP |\n| 1.2 Training | Courses | ILO |",
      ["1.1 UNDP l", "1.2 ILO l"]
    ),
    ("Mesure 5 : Former. Pilote : DGAFP ; partenaires : CNFPT.", ["5 DGAFP l", "5 CNFPT p"]),
    // The number on a line of its own.
    (
      "1.\nPlant trees\nLead: HSE\n2.\nCount them\nLead: DCC\n", ["1 HSE l", "2 DCC l"]
    ),
    // A cell that spans rows was left out of all but the first.
    (
      "| Action | Deliverable | Timeline | Responsibility |\n|---|---|---|---|\n| 5. Teach. | 5.1. Plan. | June 2026 | Director, People and Culture |\n| 5.2. Write. | July 2026 | Manager, Workplace Branch | |",
      ["5.1 Director, People and Culture l", "5.2 Manager, Workplace Branch l"]
    ),
    // Headings in one line, cells on lines of their own.
    (
      "Title Priority Outcome Status Agency\n1. Fund homes\n  • Priority one\n  • Department of Housing\n  • Treasury Board\n2. Train teachers\n  • Priority two\n  • Department of Education",
      ["1 Department of Housing l", "1 Treasury Board l", "2 Department of Education l"]
    ),
    (
      "Ref\tActivity\tLeadership\n1\tPlant\tPolice Scotland (lead), COSLA\n2\tCount\tCOSLA",
      ["1 Police Scotland l", "1 COSLA p", "2 COSLA l"]
    ),
    (
      "1. Radweg\n- Federführend:\n- FB 61 - Fachbereich Planung, Verkehr und Grün\n- Beteiligt:\n- Regio GmbH\n2. Brücke\n- Federführend:\n- Amt für Tiefbau",
      [
        "1 FB 61 - Fachbereich Planung, Verkehr und Grün l", "1 Regio GmbH p",
        "2 Amt für Tiefbau l",
      ]
    ),
    (
      "A1. Abrir\nResp.: CASA   Parc.: PSP · Cáritas Diocesana\nA2. Criar\nResp.: PSP",
      ["A1 CASA l", "A1 PSP p", "A1 Cáritas Diocesana p", "A2 PSP l"]
    ),
  ])
  func `what ran together is parted`(text: String, triples: [String]) throws {
    #expect(try Register(worklist: text).triples == triples)
  }

  @Test func `what counts without end is read in time`() {
    let text = "1.甲事。" + String(repeating: "（甲局负责）3.", count: 4_000)
    #expect((try? Register(worklist: text)) != nil)
  }
}
