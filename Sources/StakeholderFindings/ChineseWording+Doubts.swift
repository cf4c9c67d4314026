import ResponsibilityRegister

extension ChineseWording {
  func doubt(_ diagnostic: Diagnostic) -> String {
    sentence(diagnostic.code, diagnostic.subjects) ?? diagnostic.message
  }

  /// `nil` for a code that has no sentence, or too few subjects for it.
  private func sentence(_ code: String, _ subjects: [String]) -> String? {
    switch (code, subjects.count) {
    case ("no-annotation", 1...): "第\(subjects[0])项没有责任标注；请补上，或更正其标签。"
    case ("unread-annotation", 2...):
      "第\(subjects[0])项的“\(subjects[1])”像是责任标注，但未能读取；请更正其标签，或在语法中加入这种格式。"
    case ("stray-annotation", 1...): "责任标注“\(subjects[0])”不在任何事项之中；请为其所属事项编号。"
    case ("unclosed-bracket", 2...): "第\(subjects[0])项从“\(subjects[1])”开始的括号没有闭合；请补上。"
    case ("empty-name", 2...):
      "第\(subjects[0])项的“\(subjects[1])”少了一个名称；请删去多余的分隔号，或补上名称。"
    case ("duplicate-party", 2...): "第\(subjects[0])项两次列出\(subjects[1])；只计一次，请删去其一。"
    case ("both-sides", 3...):
      "\(subjects[0])时而列于\(named(subjects[2]))一方，时而列于\(named(subjects[1]))一方；现归\(named(subjects[1]))。"
    case ("numbering-gap", 2...): "第\(subjects[0])项之前缺少编号\(subjects[1])；请查看是否有事项遗漏。"
    case ("repeated-number", 2...):
      "编号\(subjects[0])重复，或排在更大的编号之后；此项暂记为\(subjects[1])，请更正编号。"
    case ("number-in-text", 1...): "该行以编号\(subjects[0])开头，但不接续前后编号，按正文读取。"
    case ("page-number", 1...): "以下各行只有页码，未计入正文：第\(subjects[0])行。"
    case ("written-form", 2...): "“\(subjects[0])”按名录所列的其他写法，即\(subjects[1])。"
    case ("similar-name", 4...):
      "“\(subjects[0])”写作“\(subjects[1])”，而\(subjects[3])写作“\(subjects[2])”；请判断其确切名称。"
    case ("similar-name", 2...):
      "“\(subjects[0])”与\(subjects[1])相近；若为同一单位，请列入名录中该单位的其他写法。"
    case ("unknown-party", 1...): "名录中没有“\(subjects[0])”；请补入，或列为已知单位的其他写法。"
    case ("no-party", 2...): "第\(subjects[0])项（\(subjects[1])）没有负责单位。"
    case ("no-lead", 2...): "第\(subjects[0])项（\(subjects[1])）没有牵头单位。"
    case ("no-counterpart", 3...):
      "第\(subjects[0])项（\(subjects[1])）只有\(named(subjects[2]))一方的单位。"
    case ("no-item", 1...): "\(subjects[0])没有负责任何事项。"
    case ("repeated-tie", 3...):
      "\(subjects[0])与\(subjects[1])的关系在第\(subjects[2])行已经列出；只计一次。"
    case ("weights-unused", _): "第三列为权重；责任关系只分有无，故未载入，仅用于加权指标。"
    case ("numbered-modes", _): "两列均为整数；两列中相同的数字视为不同的节点。"
    default: nil
    }
  }

  private func named(_ side: String) -> String { self.side(Side(rawValue: side)) }
}
