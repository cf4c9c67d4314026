import NetworkFormats
import ResponsibilityRegister

extension NetworkDocument {
  /// A register as a network file holds it: parties are its actors, items its events, responsibilities its
  /// ties. What a register says of them are attributes, named as the columns of a register as CSV; the label
  /// of a party is its name, that of an item its title.
  ///
  /// The date of the document, other than those of items, and the reader's doubts have no place in it.
  ///
  /// - Complexity: O(parties + items + responsibilities).
  public init(_ register: Register) {
    var builder = NetworkDocumentBuilder(title: register.title)
    builder.words = ("party", "item")
    do {
      for (place, party) in register.parties.enumerated() {
        let node = try builder.addNode(id: "a\(place)", label: party.name, mode: .actor)
        builder.describe(node, party, in: register)
      }
      for (place, item) in register.items.enumerated() {
        let node = try builder.addNode(id: "e\(place)", label: item.title, mode: .event)
        builder.describe(node, item, in: register)
      }
      let parties = Dictionary(
        register.parties.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
      let items = Dictionary(
        register.items.enumerated().map { ($1.id, $0 + register.parties.count) },
        uniquingKeysWith: { first, _ in first })
      for responsibility in register.responsibilities {
        guard let party = parties[responsibility.party], let item = items[responsibility.item]
        else { continue }
        let tie = try builder.addTie(source: party, target: item, weight: responsibility.weight)
        builder.describe(tie, responsibility)
      }
      self = try builder.build()
    } catch {
      // Nodes are told apart by their places, and what is said of them is a list of fixed length.
      preconditionFailure("a register has fewer parties than can be counted: \(error)")
    }
  }
}

extension NetworkDocumentBuilder {
  fileprivate mutating func describe(_ node: Int, _ party: Party, in register: Register) {
    if party.id != party.name { set(.party, party.id, ofNode: node) }
    set(.side, party.side?.rawValue, ofNode: node)
    set(.kind, party.kind, ofNode: node)
    if !party.writtenForms.isEmpty {
      set(
        .writtenForms, party.writtenForms.joined(separator: RegisterAttribute.separator),
        ofNode: node)
    }
    for language in Language.allCases {
      set(.name(language), party.names[language], ofNode: node)
      set(.side(language), party.side.flatMap { register.sideNames[$0]?[language] }, ofNode: node)
    }
  }

  fileprivate mutating func describe(_ node: Int, _ item: Item, in register: Register) {
    set(.item, item.id, ofNode: node)
    if item.number != item.id { set(.number, item.number, ofNode: node) }
    set(.theme, item.theme, ofNode: node)
    if !item.text.isEmpty { set(.text, item.text, ofNode: node) }
    set(.itemDate, item.date, ofNode: node)
    if let line = item.line {
      set(RegisterColumn.itemLine.rawValue, to: .integer(line), ofNode: node)
    }
    for language in Language.allCases {
      set(.title(language), item.titles[language], ofNode: node)
      set(
        .theme(language), item.theme.flatMap { register.themeTitles[$0]?[language] }, ofNode: node)
    }
  }

  fileprivate mutating func describe(_ tie: Int, _ responsibility: Responsibility) {
    if let role = responsibility.role {
      set(RegisterColumn.role.rawValue, to: .text(role.rawValue), ofTie: tie)
    }
    if !responsibility.parts.isEmpty {
      set(
        RegisterColumn.part.rawValue,
        to: .text(responsibility.parts.map(\.rawValue).joined(separator: "/")), ofTie: tie)
    }
    if let label = responsibility.label {
      set(RegisterColumn.label.rawValue, to: .text(label), ofTie: tie)
    }
    guard let evidence = responsibility.evidence else { return }
    set(RegisterColumn.line.rawValue, to: .integer(evidence.firstLine), ofTie: tie)
    if evidence.lastLine != evidence.firstLine {
      set(RegisterColumn.lastLine.rawValue, to: .integer(evidence.lastLine), ofTie: tie)
    }
    set(RegisterColumn.evidence.rawValue, to: .text(evidence.text), ofTie: tie)
  }

  private mutating func set(_ column: RegisterColumn, _ text: String?, ofNode node: Int) {
    if let text { set(column.rawValue, to: .text(text), ofNode: node) }
  }
}
