import Testing

@testable import ResponsibilityRegister

/// What the words of an annotation say, by manner.
@Suite struct ClauseTests {
  private func read(_ words: String) -> [String] {
    ClauseReader(lexicon: .builtIn).read(Array(words.unicodeScalars)[...]).mentions
      .map { "\($0.name) \($0.meaning.rawValue)\($0.isCollective ? " group" : "")" }
  }

  @Test(arguments: [
    ("甲局负责", ["甲局 duty"]),
    ("甲局牵头，乙局、丙委按职责分工负责", ["甲局 lead", "乙局 duty", "丙委 duty"]),
    ("甲局会同乙局、丙局负责", ["甲局 duty", "乙局 participant", "丙局 participant"]),
    ("甲局负责，会同乙部", ["甲局 duty", "乙部 participant"]),
    ("市委组织部牵头人才工作，市科技局牵头经费改革，市财政局参与", ["市委组织部 lead", "市科技局 lead", "市财政局 participant"]),
    ("市委组织部、市人社局分别牵头", ["市委组织部 lead", "市人社局 lead"]),
    ("甲局指导，乙县政府负责落实。以下均需乙县政府落实，不再列出", ["甲局 guide", "乙县政府 duty"]),
    ("各有关部门、各区政府按职责分工负责", ["各有关部门 duty group", "各区政府 duty group"]),
    ("甲局等有关部门负责", ["甲局 duty"]), ("各区政府、有关部门负责", ["各区政府 duty group", "有关部门 duty group"]),
    ("牵头单位：甲局；配合单位：乙局、丙局；完成时限：12月底前", ["甲局 lead", "乙局 participant", "丙局 participant"]),
    ("牵头单位：甲局责任单位：乙局完成时限：12月底", ["甲局 lead", "乙局 duty"]),
    ("责任单位 甲局、乙局", ["甲局 duty", "乙局 duty"]),
    ("责任单位：甲局（牵头）、乙局", ["甲局 lead", "乙局 duty"]),
    ("责任单位：甲厅、乙厅（共同牵头），丙厅", ["甲厅 lead", "乙厅 lead", "丙厅 duty"]),
    ("责任单位：甲局（责任人：王某）", ["甲局 duty"]),
    ("责任单位：市交通委（市道运局）、乙局", ["市交通委（市道运局） duty", "乙局 duty"]),
    ("县民政局和县林业和草原局负责", ["县民政局 duty", "县林业和草原局 duty"]),
    ("文化和旅游部、工业和信息化部负责", ["文化和旅游部 duty", "工业和信息化部 duty"]),
    ("责任单位：甲局 乙局　丙局", ["甲局 duty", "乙局 duty", "丙局 duty"]),
    ("由马丽牵头，甲局、乙局负责", ["甲局 duty", "乙局 duty"]),
    ("责任单位：无", []), ("配合单位：——", []),
    ("主辦：衛福部；協辦：原民會、各縣市政府", ["衛福部 lead", "原民會 participant", "各縣市政府 participant group"]),
    ("國發會、(法務部、金管會)", ["國發會 duty", "法務部 participant", "金管會 participant"]),
    (
      "AFA: Supported by LCC / HSE / CES",
      ["AFA lead", "LCC participant", "HSE participant", "CES participant"]
    ),
    (
      "Lead: DSP; Support: DPER, D/Finance; By: Q4 2023",
      ["DSP lead", "DPER participant", "D/Finance participant"]
    ),
    (
      "DHSSPS to lead, with support from PHA and HSC Trusts",
      ["DHSSPS lead", "PHA participant", "HSC Trusts participant"]
    ),
    (
      "USDA, NSF, Department of the Interior, Cooperative Studies Units",
      [
        "USDA duty", "NSF duty", "Department of the Interior duty",
        "Cooperative Studies Units duty",
      ]
    ),
    (
      "DOC, other agencies with relevant expertise",
      ["DOC duty", "other agencies with relevant expertise duty group"]
    ),
    (
      "industry, Federally Funded Research and Development Centers",
      ["industry duty group", "Federally Funded Research and Development Centers duty"]
    ),
    (
      "ED, Office of Career, Technical, and Adult Education",
      ["ED duty", "Office of Career, Technical, and Adult Education duty"]
    ),
    (
      "Department of Children, Equality, Disability, Integration and Youth, HSE",
      ["Department of Children, Equality, Disability, Integration and Youth duty", "HSE duty"]
    ),
    (
      "Department for Business, Innovation and Skills, Home Office",
      ["Department for Business, Innovation and Skills duty", "Home Office duty"]
    ),
    ("Entidade responsável: AMA, I. P.", ["AMA, I. P. duty"]),
    ("担当府省庁：デジタル庁・総務省", ["デジタル庁 duty", "総務省 duty"]),
    ("甲处，乙中心配合", ["甲处 duty", "乙中心 participant"]),
    ("牵头单位：省发展和改革委员会（以下简称省发改委，下同）、省交通厅", ["省发展和改革委员会 lead", "省交通厅 lead"]),
    ("责任单位：海州市委、市政府，省甲局", ["海州市委、市政府 duty", "省甲局 duty"]),
    ("责任单位：省甲厅（省甲厅负责人口库、省乙局负责法人库）", ["省甲厅 duty", "省乙局 duty"]),
    ("配合单位：科技 教育 卫健", ["科技 participant", "教育 participant", "卫健 participant"]),
    ("主管課：危機管理部 危機管理課", ["危機管理部 危機管理課 lead"]),
    ("主辦機關：國發會；協辦機關：財政部國產署", ["國發會 lead", "財政部國產署 participant"]),
    ("행정안전부 주관, 소방청·해양경찰청 협조", ["행정안전부 lead", "소방청 participant", "해양경찰청 participant"]),
    (
      "Responsables: Ministerio del Interior y Ministerio de Igualdad. Colaboran: CGPJ",
      ["Ministerio del Interior duty", "Ministerio de Igualdad duty", "CGPJ participant"]
    ),
    ("Responsables : MSSS et MELCC", ["MSSS duty", "MELCC duty"]),
  ])
  func `names and what they do`(words: String, mentions: [String]) {
    #expect(read(words) == mentions)
  }

  @Test func `deadlines and remarks are kept apart`() {
    let clause = ClauseReader(lexicon: .builtIn).read(
      Array("甲局牵头，乙局配合，2025年6月底前完成；下同".unicodeScalars)[...])
    #expect(clause.deadline == "2025年6月底前完成")
    #expect(clause.remarks == ["下同"])
    #expect(clause.mentions.map(\.name) == ["甲局", "乙局"])
  }

  @Test(arguments: ["第一责任单位为牵头单位，下同", "排在第一位的为牵头单位", "责任单位：甲局、乙局，列首位的为牵头单位"])
  func `that the first leads is understood`(words: String) {
    #expect(
      ClauseReader(lexicon: .builtIn).read(Array(words.unicodeScalars)[...]).saysThatFirstLeads)
  }

  /// A verb, a tail or a sentence left in a name is never silent.
  @Test(arguments: ["责任单位：甲局的工作人员", "牵头单位：甲局。？", "责任单位：甲局、为全市服务"])
  func `what is no name is doubted`(words: String) {
    let clause = ClauseReader(lexicon: .builtIn).read(Array(words.unicodeScalars)[...])
    #expect(clause.weakestName == .none)
    #expect(clause.doubts.map(\.kind) == [.oddName])
  }
}
