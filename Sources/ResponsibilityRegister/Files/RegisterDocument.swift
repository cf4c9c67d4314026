/// A register as its JSON has it.
struct RegisterDocument: Codable {
  struct Source: Codable {
    let title: String?
    let date: String?
    /// What is known of the document beyond its words, by field and language.
    let known: [String: [Language: String]]?
  }

  struct ThemeEntry: Codable {
    let theme: String
    let titles: [Language: String]
  }

  struct SideEntry: Codable {
    let id: Side
    let names: [Language: String]
  }

  struct PartyEntry: Codable {
    let id: String
    let name: String
    let side: Side?
    let kind: String?
    let names: [Language: String]?
    let writtenForms: [String]?
  }

  struct ItemEntry: Codable {
    let id: String
    let number: String?
    let theme: String?
    let title: String?
    let titles: [Language: String]?
    let text: String?
    let date: String?
    let line: Int?
  }

  struct EvidenceEntry: Codable {
    let line: Int
    let lastLine: Int?
    let text: String?
    let page: Int?
    let row: Int?
    let cell: Int?
  }

  struct ResponsibilityEntry: Codable {
    let item: String
    let party: String
    let role: Role?
    /// The weightiest part.
    let part: Part?
    /// All parts, where there are several.
    let parts: [Part]?
    let label: String?
    let weight: Double?
    let evidence: EvidenceEntry?

    /// Writes a missing role and evidence as null: programs rely on the keys. Most registers have no
    /// weights.
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(item, forKey: .item)
      try container.encode(party, forKey: .party)
      try container.encode(role, forKey: .role)
      try container.encodeIfPresent(part, forKey: .part)
      try container.encodeIfPresent(parts, forKey: .parts)
      try container.encodeIfPresent(label, forKey: .label)
      try container.encodeIfPresent(weight, forKey: .weight)
      try container.encode(evidence, forKey: .evidence)
    }
  }

  struct DiagnosticEntry: Codable {
    let severity: Diagnostic.Severity
    let code: Diagnostic.Code
    let line: Int?
    let subjects: [String]?
    let message: String
  }

  let document: Source?
  let parties: [PartyEntry]
  let items: [ItemEntry]
  let responsibilities: [ResponsibilityEntry]
  let themes: [ThemeEntry]?
  let sides: [SideEntry]?
  let diagnostics: [DiagnosticEntry]?
}

extension RegisterDocument {
  init(_ register: Register) {
    let known = register.source.map { source in
      Dictionary(
        uniqueKeysWithValues: DocumentSource.fields.compactMap { field in
          source.words(of: field).flatMap { $0.isEmpty ? nil : (field, $0.byLanguage) }
        })
    }
    document = Source(title: register.title, date: register.date, known: known)
    parties = register.parties.map {
      PartyEntry(
        id: $0.id, name: $0.name, side: $0.side, kind: $0.kind, names: $0.names.byLanguage,
        writtenForms: $0.writtenForms)
    }
    items = register.items.map {
      ItemEntry(
        id: $0.id, number: $0.number, theme: $0.theme, title: $0.title,
        titles: $0.titles.byLanguage,
        text: $0.text, date: $0.date, line: $0.line)
    }
    responsibilities = register.responsibilities.map {
      ResponsibilityEntry(
        item: $0.item, party: $0.party, role: $0.role, part: $0.parts.first,
        parts: $0.parts.count > 1 ? $0.parts : nil, label: $0.label, weight: $0.weight,
        evidence: $0.evidence.map {
          EvidenceEntry(
            line: $0.firstLine, lastLine: $0.lastLine, text: $0.text, page: $0.page, row: $0.row,
            cell: $0.cell)
        })
    }
    let titled = register.themes.compactMap { theme in
      register.themeTitles[theme].map { ThemeEntry(theme: theme, titles: $0.byLanguage) }
    }
    themes = titled.isEmpty ? nil : titled
    let named = register.sides.compactMap { side in
      register.sideNames[side].map { SideEntry(id: side, names: $0.byLanguage) }
    }
    sides = named.isEmpty ? nil : named
    diagnostics = register.diagnostics.map {
      DiagnosticEntry(
        severity: $0.severity, code: $0.code, line: $0.line, subjects: $0.subjects,
        message: $0.message)
    }
  }

  func register() throws(RegisterError) -> Register {
    var sideNames: [Side: LocalizedText] = [:]
    for side in sides ?? [] {
      guard sideNames.updateValue(LocalizedText(side.names), forKey: side.id) == nil else {
        throw RegisterError(
          problem: "the side \(side.id) has names twice", remedy: "keep one of the two")
      }
    }
    let source = document?.known.map { known in
      func words(_ field: String) -> LocalizedText { LocalizedText(known[field] ?? [:]) }
      return DocumentSource(
        title: words("title"), publisher: words("publisher"), date: words("date"),
        heading: words("heading"), reworded: words("reworded"))
    }
    return try Register(
      title: document?.title, date: document?.date, source: source,
      parties: parties.map {
        Party(
          id: $0.id, name: $0.name, side: $0.side, kind: $0.kind,
          names: LocalizedText($0.names ?? [:]), writtenForms: $0.writtenForms ?? [])
      },
      items: items.map {
        Item(
          id: $0.id, number: $0.number, theme: $0.theme, title: $0.title ?? $0.id,
          titles: LocalizedText($0.titles ?? [:]), text: $0.text ?? "", date: $0.date,
          line: $0.line)
      },
      responsibilities: responsibilities.map {
        Responsibility(
          party: $0.party, item: $0.item, role: $0.role,
          parts: $0.parts ?? [$0.part].compactMap { $0 }, label: $0.label, weight: $0.weight,
          evidence: $0.evidence.map {
            Evidence(
              firstLine: $0.line, lastLine: $0.lastLine ?? $0.line, text: $0.text ?? "",
              page: $0.page, row: $0.row, cell: $0.cell)
          })
      },
      themeTitles: Dictionary(
        (themes ?? []).map { ($0.theme, LocalizedText($0.titles)) },
        uniquingKeysWith: { first, _ in first }),
      sideNames: sideNames,
      diagnostics: (diagnostics ?? []).map {
        Diagnostic(
          severity: $0.severity, code: $0.code, line: $0.line, subjects: $0.subjects ?? [],
          message: $0.message)
      })
  }
}

extension LocalizedText {
  fileprivate var byLanguage: [Language: String] {
    Dictionary(
      uniqueKeysWithValues: Language.allCases.compactMap { language in
        self[language].map { (language, $0) }
      })
  }
}
