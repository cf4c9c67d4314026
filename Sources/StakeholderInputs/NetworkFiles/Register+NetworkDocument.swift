import DelimitedText
import NetworkFormats
import ResponsibilityRegister

extension Register {
  /// A register of a network file: its actors are the parties, its events the items.
  ///
  /// The label of a node, on one line, is its name; where two of one mode share it, the id stands behind it.
  /// Attributes that are called as the columns of a register, or as headers of tables call them
  /// (`ColumnWords`), are kept as what they say: side, kind, theme, names and titles by language, role,
  /// evidence. Others are listed in ``diagnostics`` as not used. Ties without evidence of their own have
  /// their place in the file as evidence.
  ///
  /// - Throws: ``NetworkFormatError`` where the document does not tell its modes; ``RegisterError`` where what
  ///   it says makes no register.
  /// - Complexity: O(nodes + ties), times the attributes.
  public init(_ document: NetworkDocument) throws {
    let document = try document.settlingModes()
    self = try NetworkRegister(document).register()
  }
}

/// Makes a register of a document with settled modes.
private struct NetworkRegister {
  private let document: NetworkDocument
  private let names: [String]
  private let nodeFacts: AttributeFacts
  private let tieFacts: AttributeFacts

  init(_ document: NetworkDocument) {
    self.document = document
    // An id that tells two of one name apart may have line ends too.
    names = document.distinctNames(Self.name).map(OneLine.folded)
    nodeFacts = AttributeFacts(
      document.nodeAttributes, known: RegisterAttribute.party + RegisterAttribute.item)
    tieFacts = AttributeFacts(document.tieAttributes, known: RegisterAttribute.tie)
  }

  /// The label on one line; a node without one is called by its id, in brackets.
  private static func name(of node: NetworkDocument.Node) -> String {
    let label = OneLine.folded(node.name)
    return label.isEmpty ? "(\(OneLine.folded(node.id)))" : label
  }

  func register() throws(RegisterError) -> Register {
    var parties: [Party] = []
    var items: [Item] = []
    var ids: [String] = []
    var sideNames: [Side: LocalizedText] = [:]
    var themeTitles: [String: LocalizedText] = [:]
    for (place, node) in document.nodes.enumerated() {
      switch node.mode {
      case .actor?:
        let party = party(at: place)
        ids.append(party.id)
        parties.append(party)
        if let side = party.side {
          sideNames[side] = sideNames[side] ?? nodeFacts.localized(RegisterColumn.side, at: place)
        }
      default:
        let item = item(at: place)
        ids.append(item.id)
        items.append(item)
        if let theme = item.theme {
          themeTitles[theme] =
            themeTitles[theme] ?? nodeFacts.localized(RegisterColumn.theme, at: place)
        }
      }
    }
    let ties = ties(ids)
    return try Register(
      title: document.title.map(OneLine.folded).flatMap { $0.isEmpty ? nil : $0 },
      parties: parties, items: items, responsibilities: ties.responsibilities,
      themeTitles: themeTitles, sideNames: sideNames,
      diagnostics: doubts + ties.roleDoubts + ties.repeats)
  }

  private func party(at place: Int) -> Party {
    Party(
      id: nodeFacts.word(.party, at: place) ?? names[place], name: names[place],
      side: nodeFacts.word(.side, at: place).map(Side.init(rawValue:)),
      kind: nodeFacts.word(.kind, at: place),
      names: nodeFacts.localized(RegisterColumn.name, at: place),
      writtenForms: nodeFacts.text(.writtenForms, at: place)?
        .components(separatedBy: RegisterAttribute.separator) ?? [])
  }

  private func item(at place: Int) -> Item {
    let id = nodeFacts.word(.item, at: place) ?? names[place]
    let isNamed = nodeFacts.word(.item, at: place) != nil
    return Item(
      id: id, number: nodeFacts.word(.number, at: place), theme: nodeFacts.word(.theme, at: place),
      title: isNamed ? OneLine.folded(document.nodes[place].name) : names[place],
      titles: nodeFacts.localized(RegisterColumn.title, at: place),
      text: nodeFacts.text(.text, at: place) ?? "", date: nodeFacts.word(.itemDate, at: place),
      line: nodeFacts.integer(.itemLine, at: place) ?? document.nodes[place].line)
  }

  private func ties(_ ids: [String]) -> TieAssembly {
    var assembly = TieAssembly(
      hasWeights: document.ties.contains { $0.weight != nil },
      roles: document.ties.indices.compactMap { tieFacts.text(.role, at: $0) })
    for (place, tie) in document.ties.enumerated() {
      let isForward = document.nodes[tie.source].mode == .actor
      let party = ids[isForward ? tie.source : tie.target]
      let item = ids[isForward ? tie.target : tie.source]
      assembly.add(
        party: party, item: item, role: tieFacts.text(.role, at: place),
        part: tieFacts.text(.part, at: place), label: tieFacts.text(.label, at: place),
        weight: tie.weight,
        line: tie.line,
        evidence: tieFacts.evidence(at: place)
          ?? tie.line.map { Evidence(firstLine: $0, lastLine: $0, text: "\(party), \(item)") })
    }
    return assembly
  }

  private var doubts: [Diagnostic] {
    let notes = document.notes.map { note in
      Diagnostic(
        severity: .note, code: .networkFile, line: note.line,
        subjects: [note.kind.rawValue] + note.subjects,
        message: note.message)
    }
    let unused = nodeFacts.unused + tieFacts.unused
    guard !unused.isEmpty else { return notes }
    let list = unused.joined(separator: ", ")
    return notes + [
      Diagnostic(
        severity: .note, code: .unusedColumns, line: nil, subjects: [list],
        message: "these attributes were not used: \(list)")
    ]
  }
}
