import ResponsibilityRegister
import Testing

/// Sentences and headings that begin with who answers.
@Suite struct DocumentReaderSubjectsTests {
  @Test(arguments: [
    (
      "1. The Environment Agency will publish a plan, working with Natural England.\n2. Ofwat will consult on prices.\n3. Public Health Wales and Sport Wales will set up routes.",
      [
        "1 Environment Agency l", "1 Natural England p", "2 Ofwat l", "3 Public Health Wales l",
        "3 Sport Wales l",
      ]
    ),
    (
      "1. UNICEF to send the list.\n2. WHO to check chlorine; IOM to truck water.\n3. World Vision (support: CARE) to take over kits.",
      ["1 UNICEF l", "2 WHO l", "2 IOM l", "3 World Vision l", "3 CARE p"]
    ),
    (
      "1. Compete à GNR fiscalizar os terrenos.\n2. Compete ao Serviço Municipal de Proteção Civil divulgar o aviso.\n3. Ficou a cargo da REN a limpeza.",
      ["1 GNR l", "2 Serviço Municipal de Proteção Civil l", "3 REN l"]
    ),
    (
      "Police Scotland will:\n1. Record incidents.\n2. Share records, with the support of Scottish Water.\n\nWater Safety Scotland will:\n3. Meet.",
      [
        "1 Police Scotland l", "2 Police Scotland l", "2 Scottish Water p",
        "3 Water Safety Scotland l",
      ]
    ),
    // The heading leads, the items name who helps.
    (
      "一、市甲局牵头（2项）\n1．甲事。（配合单位：市乙局）\n2．乙事。\n二、市丙局牵头（1项）\n3．丙事。（配合单位：市丁局）",
      ["1 市甲局 l", "1 市乙局 p", "2 市甲局 l", "3 市丙局 l", "3 市丁局 p"]
    ),
    // A label, and what it says, in a row.
    (
      "Action 1\tSign\nLead\tCitizens Advice\nSupporting\tOfwat\n\nAction 2\tTrain\nLead\tHSE\nSupporting\tDCC",
      ["1 Citizens Advice l", "1 Ofwat p", "2 HSE l", "2 DCC p"]
    ),
    // Items without numbers below a numbered heading.
    (
      "Priority 2: Skills\n\n• Launch a course\n  Responsible: Estyn\n\n• Review a site\n  Responsible: Ofsted\n",
      ["1 Estyn l", "2 Ofsted l"]
    ),
    // A number alone on a line.
    ("1\n甲事完成。\n主办：甲处\n2\n乙事完成。\n主办：乙处\n3\n丙事完成。\n主办：丙处", ["1 甲处 l", "2 乙处 l", "3 丙处 l"]),
    // The semicolon parts who leads from who helps, as the document says.
    (
      "（註：權責機關分號前為主辦機關，分號後為協辦機關）\n1.甲事。〔權責機關：交通部；環境部〕\n2.乙事。〔權責機關：勞動部〕",
      ["1 交通部 l", "1 環境部 p", "2 勞動部 l"]
    ),
    // Short names in brackets at the end of all items, ◎ before who leads.
    (
      "1 甲を行う。【◎文、経】\n② 乙を行う。【◎厚、文】\n③ 丙を行う。【経、文】",
      ["1 文 l", "1 経 p", "2 厚 l", "2 文 p", "3 経 l", "3 文 l"]
    ),
    // The head of a page comes again and closes nothing.
    (
      "1．甲事。\n（1）一。（牵头单位：县甲局）\n- 5 -\n县方案\n（2）二。（牵头单位：县乙局）\n2．乙事。\n（1）三。（牵头单位：县丙局）\n- 6 -\n县方案\n（2）四。（牵头单位：县丁局）",
      ["1.1 县甲局 l", "1.2 县乙局 l", "2.1 县丙局 l", "2.2 县丁局 l"]
    ),
    // The end of a line breaks a label in a bracket.
    (
      "1.甲事要在全市范围内统筹推进到位。（牵头单位：县甲局；完成\n时限：6月底）\n2.乙事。（牵头单位：县乙局）\n3.丙事。（牵头单位：县丙局）\n4.丁事。（牵头单位：县丁局）",
      ["1 县甲局 l", "2 县乙局 l", "3 县丙局 l", "4 县丁局 l"]
    ),
  ])
  func `who answers is found`(text: String, triples: [String]) throws {
    #expect(try Register(worklist: text).triples == triples)
  }

  /// Sentences that begin with anything else name nobody.
  @Test func `prose has no subject that answers`() throws {
    let text =
      "1. This plan sets out what is new.\n2. Progress will be slow.\n3. We will look again.\n4. Trains will run."
    #expect(try Register(worklist: text).triples.isEmpty)
  }
}
