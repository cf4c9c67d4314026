/// Who answers for the items, and how.
extension DocumentAssembly {
  // MARK: Who answers

  struct Resolved {
    let mention: Clause.Mention
    let role: Role
    let annotation: FoundAnnotation
  }

  mutating func addResponsibilities(_ part: DocumentPart, id: String) {
    var resolved: [Resolved] = []
    // 责任单位 in a bracket of its own takes part where another bracket of the item says who leads.
    let hasLead = part.annotations.contains { annotation in
      annotation.clause.isLabelled && annotation.clause.mentions.contains { $0.meaning == .lead }
    }
    for scope in scopes(part.annotations) { resolved += roles(in: scope, besideLead: hasLead) }
    for annotation in part.annotations {
      for doubt in annotation.clause.doubts { report(doubt, in: annotation, id: id) }
    }
    // A party that is named twice takes the weightier of its roles.
    var places: [String: Int] = [:]
    var kept: [Resolved] = []
    for one in resolved {
      if let place = places[one.mention.name] {
        if kept[place].role == .participant, one.role == .lead { kept[place] = one }
      } else {
        places[one.mention.name] = kept.count
        kept.append(one)
      }
    }
    if part.annotations.contains(where: \.clause.isOpen) { openItems.append((id, part.line)) }
    if kept.count(where: { $0.role == .lead && $0.mention.meaning == .duty }) > 1 {
      sharedItems.append((id, part.line))
    }
    for one in kept {
      let mention = one.mention
      let side = mention.label.flatMap { reader.lexicon.sides[Lexicon.key($0)] }
      parties.place(
        of: mention.name,
        else: Party(name: mention.name, side: side, kind: mention.isCollective ? "group" : nil))
      responsibilities.append(
        Responsibility(
          party: mention.name, item: id, role: one.role,
          parts: mention.meaning == .guide ? [.guide] : [], label: mention.label,
          evidence: Evidence(
            firstLine: one.annotation.firstLine, lastLine: one.annotation.lastLine,
            text: one.annotation.text)))
    }
  }

  /// Annotations that are read together: labels on lines of their own and cells of a row, brackets side by side with
  /// labels; each other bracket by itself.
  func scopes(_ annotations: [FoundAnnotation]) -> [[FoundAnnotation]] {
    var scopes: [[FoundAnnotation]] = []
    for annotation in annotations {
      if let last = scopes.last?.last, last.form == annotation.form,
        annotation.form == .label || annotation.form == .cell
          || (annotation.form == .bracket && annotation.clause.isLabelled && last.clause.isLabelled
            && annotation.paragraph == last.paragraph
            && annotation.range.lowerBound - last.range.upperBound <= 2)
      {
        scopes[scopes.count - 1].append(annotation)
      } else {
        scopes.append([annotation])
      }
    }
    return scopes
  }

  func roles(in scope: [FoundAnnotation], besideLead: Bool = false) -> [Resolved] {
    let mentions = scope.flatMap(\.clause.mentions)
    let hasMain =
      mentions.contains { $0.meaning == .duty && isMain($0.label) }
      && mentions.contains { $0.meaning == .duty && !isMain($0.label) }
    let hasLead = hasMain || mentions.contains { $0.meaning == .lead }
    // Stakeholders or 相关单位 alone, without anybody who leads or answers, are those who answer.
    let areAlone = onlyParticipants && scope.allSatisfy { $0.form == .cell || $0.form == .label }
    var hasFirst = false
    var resolved: [Resolved] = []
    for annotation in scope {
      let firstLeads =
        annotation.clause.saysThatFirstLeads
        || reader.firstLeadsFrom.map { $0 <= annotation.lastLine } ?? false
      for mention in annotation.clause.mentions {
        var role: Role
        switch mention.meaning {
        case .lead: role = .lead
        case .duty where hasMain && isMain(mention.label): role = .lead
        case .duty:
          role = hasLead || besideLead && annotation.clause.isLabelled ? .participant : .lead
        case .participant where areAlone: role = .lead
        default: role = .participant
        }
        if reader.lexicon.semicolonParts, mention.meaning == .duty,
          annotation.clause.mentions.contains(where: { $0.sentence == 0 })
        {
          role = mention.sentence == 0 ? .lead : .participant
        }
        if firstLeads, !hasLead, mention.meaning == .duty {
          role = hasFirst ? .participant : .lead
          hasFirst = true
        }
        resolved.append(Resolved(mention: mention, role: role, annotation: annotation))
      }
    }
    return resolved
  }

  /// Whether a label of duty is the first of several: 主要责任单位 beside 责任单位, 责任主体 beside 承办单位.
  func isMain(_ label: String?) -> Bool {
    guard let label else { return false }
    return ["主要责任", "主要責任", "第一责任", "首要责任", "主体责任", "责任主体", "責任主體", "主要负责"].contains {
      label.hasPrefix($0)
    }
  }
}
