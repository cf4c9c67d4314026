/// Puts a document together from a format of XML that declares attributes with their types.
struct XMLNetworkBuilder {
  /// What an attribute is of.
  enum Domain: Sendable {
    case node
    case tie

    var part: NetworkDocument.Note.Part { self == .node ? .nodes : .ties }
    var words: String { part.english }
  }

  /// The document so far.
  var document: NetworkDocumentBuilder
  /// What is not read.
  var omissions = XMLOmissions()
  /// Which way ties go.
  var directions = TieDirections()
  /// What the file declares of nodes.
  var nodeAttributes = XMLDeclaredAttributes()
  /// What the file declares of ties.
  var tieAttributes = XMLDeclaredAttributes()

  private var nodes = DeclaredNodes()
  /// The node or tie that is being read: its number among both, and what is said of it.
  private var owner = 0
  private var domain = Domain.node
  private var label: String?
  private var weight: Double?
  private var values: [(name: String, value: NetworkDocument.Value)] = []
  private var undeclaredNames: [Domain: Set<String>] = [:]

  /// A builder for a file of so many bytes.
  init(length: Int) { document = NetworkDocumentBuilder(length: length) }

  /// What the file declares of nodes or of ties.
  func attributes(of domain: Domain) -> XMLDeclaredAttributes {
    domain == .node ? nodeAttributes : tieAttributes
  }

  /// Declares an attribute and gives its place.
  ///
  /// - Throws: ``NetworkFormatError`` where another has its id.
  mutating func declare(
    id: String, name: String, type: XMLValueType, defaultText: String? = nil,
    role: XMLDeclaredAttributes.Role = .plain, of domain: Domain, line: Int
  ) throws(NetworkFormatError) -> Int {
    switch domain {
    case .node:
      try nodeAttributes.declare(
        id: id, name: name, type: type, defaultText: defaultText, role: role, line: line)
    case .tie:
      try tieAttributes.declare(
        id: id, name: name, type: type, defaultText: defaultText, role: role, line: line)
    }
  }

  /// Begins a node or a tie.
  mutating func begin(_ domain: Domain) {
    self.domain = domain
    owner += 1
    label = nil
    weight = nil
    values.removeAll(keepingCapacity: true)
  }

  /// The value of a declared attribute.
  ///
  /// - Throws: ``NetworkFormatError`` for a second value, or one that is not of the type.
  mutating func say(_ place: Int, _ text: String, line: Int) throws(NetworkFormatError) {
    let repetition =
      domain == .node
      ? nodeAttributes.mark(place, owner: owner) : tieAttributes.mark(place, owner: owner)
    let attribute = domain == .node ? nodeAttributes.all[place] : tieAttributes.all[place]
    switch repetition {
    case .none: break
    case .name:
      omissions.count(.secondValues, [attribute.name.brief, domain.part.rawValue], line: line)
      return
    case .attribute:
      throw NetworkFormatError(
        line: line,
        message: "the attribute \(attribute.name.quotedBriefly) stands twice; keep one value")
    }
    try take(attribute, at: place, text, line: line)
  }

  private mutating func take(
    _ attribute: XMLDeclaredAttributes.Declared, at place: Int, _ text: String, line: Int
  ) throws(NetworkFormatError) {
    switch attribute.role {
    case .drawn: return
    case .label: label = text
    case .weight: try setWeight(text, line: line)
    case .plain:
      guard let value = try value(text, of: attribute, line: line) else { return }
      values.append((attribute.name, value))
    }
  }

  private mutating func value(
    _ text: String, of attribute: XMLDeclaredAttributes.Declared, line: Int
  ) throws(NetworkFormatError) -> NetworkDocument.Value? {
    switch attribute.type.reading(text) {
    case .value(let value): return value
    case .nothing: return nil
    case .notFinite:
      omissions.count(.valuesNotFinite, [domain.part.rawValue, attribute.name.brief], line: line)
      return nil
    case .wrong:
      throw NetworkFormatError(
        line: line,
        message: "\(text.quotedBriefly) is not \(attribute.type.words), which the attribute "
          + "\(attribute.name.quotedBriefly) holds; mend the value or declare the attribute as text"
      )
    }
  }

  /// What an attribute of the element itself says that is none of the format's: it is the value of the
  /// attribute of text that is declared by that name, where that has no other, or else a text of its own.
  mutating func sayUndeclared(
    _ name: String, _ text: String, line: Int
  ) throws(NetworkFormatError) {
    if let place = attributes(of: domain).place(named: name) {
      let declared = attributes(of: domain)
      if !declared.hasValue(place, owner: owner), declared.all[place].type == .text {
        try say(place, text, line: line)
      } else {
        omissions.count(.valuesBeside, [name.brief, domain.part.rawValue], line: line)
      }
      return
    }
    undeclaredNames[domain, default: []].insert(name)
    values.append((name, .text(text)))
  }

  /// What the node is called.
  mutating func setLabel(_ text: String) { label = text }

  /// How strong the tie is; of two that differ the first counts.
  ///
  /// - Throws: ``NetworkFormatError`` for what is no finite number.
  mutating func setWeight(_ text: String, line: Int) throws(NetworkFormatError) {
    let word = text.trimmingBlanks()
    guard !word.isEmpty else { return }
    guard let number = NetworkNumber.value(word) else {
      throw NetworkFormatError(
        line: line,
        message: "the weight \(text.quotedBriefly) is no finite number; mend it, or name the "
          + "attribute otherwise where it is no weight")
    }
    if let weight, weight != number {
      omissions.count(.secondWeights, line: line)
    } else {
      weight = number
    }
  }

  /// Ends a node.
  mutating func endNode(id: String, line: Int) throws(NetworkFormatError) {
    try sayDefaults(line: line)
    let place = try nodes.declare(id: id, line: line, in: &document)
    if let label, label != id { document.setLabel(label, at: place) }
    for (name, value) in values { document.set(name, to: value, ofNode: place) }
  }

  /// Ends a tie.
  mutating func endTie(
    source: String, target: String, direction: TieDirections.Direction?, line: Int
  ) throws(NetworkFormatError) {
    try sayDefaults(line: line)
    let from = try nodes.end(id: source, line: line, in: &document)
    let to = try nodes.end(id: target, line: line, in: &document)
    let place = try document.addTie(source: from, target: to, weight: weight, line: line)
    directions.append(direction)
    for (name, value) in values { document.set(name, to: value, ofTie: place) }
  }

  private mutating func sayDefaults(line: Int) throws(NetworkFormatError) {
    for place in attributes(of: domain).withDefaults {
      let declared = attributes(of: domain)
      guard !declared.hasValue(place, owner: owner), let text = declared.all[place].defaultText
      else { continue }
      try say(place, text, line: line)
    }
  }

  /// The document, where every node that a tie names was declared.
  mutating func finish() throws(NetworkFormatError) -> NetworkDocument {
    try nodes.check(in: document)
    let name = TieDirections.attributeName
    let isNameFree =
      tieAttributes.place(named: name) == nil
      && undeclaredNames[.tie]?.contains(name) != true
    directions.settle(&document, isNameFree: isNameFree)
    omissions.note(in: &document)
    return try document.build()
  }
}
