/// Reads Pajek's networks and projects.
///
/// The first two-mode network of a file is read, or where none says that it has two modes the first. Vertices without a line of their own are called v1, v2 ... by their
/// numbers, as Pajek does.
struct PajekReader {
  /// What the lines after a word with a star say.
  enum Section {
    case preamble
    case vertices
    case ties(isDirected: Bool, relation: String?)
    case lists(isDirected: Bool, relation: String?)
    case matrix(relation: String?)
    case values
    case skipped
  }

  var lines: TextLines
  var words: [TextLines.Word] = []
  var builder: NetworkDocumentBuilder
  var section = Section.preamble
  var vertices: PajekVertices?
  var matrix: PajekMatrix?
  var columns: [PajekColumn] = []
  var said = PajekNotes()
  /// Whether another network than the one that is read is being passed over.
  private var isInOtherNetwork = false
  /// How many networks were met, and which of them is read.
  private var networkCount = 0
  private let chosen: Int
  private var title: String?
  /// Whether the vertices to come are those of an object that is not read.
  private var isInOtherObject = false
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = TextLines(bytes)
    builder = NetworkDocumentBuilder(length: bytes.count)
    chosen = PajekChoice.place(in: bytes)
  }

  /// The network.
  mutating func document() throws(NetworkFormatError) -> NetworkDocument {
    try TextLines.requireText(bytes)
    while lines.advance() {
      guard let first = lines.firstByte else { continue }
      switch first {
      case UInt8(ascii: "%"):
        if case .values = section { columns[columns.count - 1].readComment(of: lines) }
      case UInt8(ascii: "*"): try readHeading()
      default: try readLine()
      }
    }
    try endSection()
    guard let vertices else {
      throw NetworkFormatError(
        message: "no line says how many vertices there are; begin with *Vertices and their number")
    }
    try vertices.addNodes(to: &builder)
    try matrix?.addTies(to: &builder)
    addColumns(count: vertices.count, taken: vertices.attributeNames)
    said.addNotes(to: &builder, unlisted: vertices.unlistedCount, count: vertices.count)
    return try builder.build()
  }

  /// Sets partitions and vectors that are for as many vertices as there are as attributes of nodes.
  private mutating func addColumns(count: Int, taken: Set<String>) {
    var taken = taken
    var numbers: [String: Int] = [:]
    for column in columns {
      guard column.values.count == count else {
        said.otherColumns.append(column.title)
        continue
      }
      var name = column.attributeName
      while !taken.insert(name).inserted {
        numbers[column.attributeName, default: 1] += 1
        name = "\(column.attributeName) \(numbers[column.attributeName] ?? 1)"
      }
      for (place, value) in column.meanings.enumerated() {
        if let value { builder.set(name, to: value, ofNode: place) }
      }
    }
  }

  // MARK: Headings

  private mutating func readHeading() throws(NetworkFormatError) {
    try endSection()
    section = .skipped
    let wasInOtherObject = isInOtherObject
    isInOtherObject = false
    let line = lines.trimmed
    var end = line.lowerBound + 1
    while end < line.upperBound, isLetter(lines.byte(at: end)) { end += 1 }
    let rest = lines.trimmed(end..<line.upperBound)
    let keyword = lines.text(line.lowerBound + 1..<min(end, line.lowerBound + 20)).lowercased()
    switch keyword {
    case "network":
      title = PajekText.decoded(lines.text(rest), in: .restOfLine)
      isInOtherNetwork = vertices != nil
    case "vertices": if !wasInOtherObject { try readCount(rest) }
    case "arcs": try beginTies(.ties(isDirected: true, relation: relation(rest)), named: "*Arcs")
    case "edges": try beginTies(.ties(isDirected: false, relation: relation(rest)), named: "*Edges")
    case "arcslist":
      try beginTies(.lists(isDirected: true, relation: relation(rest)), named: "*Arcslist")
    case "edgeslist":
      try beginTies(.lists(isDirected: false, relation: relation(rest)), named: "*Edgeslist")
    case "matrix": try beginTies(.matrix(relation: relation(rest)), named: "*Matrix")
    case "partition", "vector":
      isInOtherNetwork = false
      columns.append(
        PajekColumn(
          isPartition: keyword == "partition",
          name: PajekText.decoded(lines.text(rest), in: .restOfLine), line: lines.number))
      section = .values
    default:
      said.otherObjects[keyword, default: 0] += 1
      // Words of other programs, such as *Description, head no vertices of their own.
      isInOtherObject = PajekChoice.otherObjects.contains(keyword)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The number of vertices, of the network or of the partition or vector that was just named.
  private mutating func readCount(_ rest: Range<Int>) throws(NetworkFormatError) {
    try lines.words(into: &words)
    let counts = words.dropFirst().map { lines.integer($0) }
    if let last = columns.last, last.announced == nil, last.values.isEmpty {
      guard let count = counts.first ?? nil, count >= 0 else {
        throw lines.fault("*Vertices wants the number of vertices", at: rest.lowerBound)
      }
      columns[columns.count - 1].announced = count
      section = .values
      return
    }
    networkCount += 1
    isInOtherNetwork = networkCount != chosen
    defer { title = nil }
    guard !isInOtherNetwork else {
      said.otherNetworks += 1
      return
    }
    said.place = chosen
    builder.title = title.flatMap { $0.isEmpty ? nil : $0 }
    guard (1...2).contains(counts.count), let count = counts[0], count >= 0 else {
      throw lines.fault(
        "*Vertices wants the number of vertices, and that of the first mode behind it where there are two",
        at: rest.lowerBound)
    }
    guard count <= bytes.count + NumberedNames.allowance else {
      throw lines.fault(
        "\(count) vertices are announced, more than a file of \(bytes.count) bytes can list; correct the number",
        at: words[1])
    }
    var firstMode: Int?
    if counts.count == 2 {
      guard let number = counts[1], (0...count).contains(number) else {
        throw lines.fault(
          "the first mode cannot have \(lines.excerpt(words[2])) of \(count) vertices; the numbers are those "
            + "of all vertices and of the first mode", at: words[2])
      }
      firstMode = number
    }
    vertices = PajekVertices(
      count: count, firstMode: firstMode, line: lines.number)
    section = .vertices
  }

  /// The relation of `:1 "name"` or `1: name`; `nil` where the heading has none, such as with a number of lines.
  private func relation(_ rest: Range<Int>) -> String? {
    let colon = UInt8(ascii: ":")
    var place = rest.lowerBound
    var hasColon = false
    func skip() {
      while place < rest.upperBound {
        let byte = lines.byte(at: place)
        guard byte == colon || TextScanner.isBlank(byte) else { return }
        hasColon = hasColon || byte == colon
        place += 1
      }
    }
    skip()
    let start = place
    while place < rest.upperBound, lines.isDigit(at: place) { place += 1 }
    let number = start..<place
    skip()
    guard hasColon, !number.isEmpty else { return nil }
    var name = place..<rest.upperBound
    let quote = UInt8(ascii: "\"")
    if name.count > 1, lines.byte(at: name.lowerBound) == quote,
      lines.byte(at: name.upperBound - 1) == quote
    {
      name = name.lowerBound + 1..<name.upperBound - 1
    }
    return name.isEmpty
      ? lines.text(number) : PajekText.decoded(lines.text(name), in: .label)
  }

  private mutating func beginTies(
    _ next: Section, named name: String
  ) throws(NetworkFormatError) {
    guard !isInOtherNetwork else { return }
    guard let vertices else {
      throw lines.fault(
        "\(name) stands before *Vertices; begin with *Vertices and the number of vertices")
    }
    section = next
    if case .matrix(let relation) = next {
      if matrix == nil { matrix = PajekMatrix(vertices) }
      matrix?.begin(relation: relation, line: lines.number)
    }
  }

  private mutating func endSection() throws(NetworkFormatError) {
    switch section {
    case .matrix: try matrix?.end()
    case .values:
      // *Vertices ends the heading of the values, not the values.
      if let column = columns.last, !(column.announced == nil && column.values.isEmpty) {
        try column.requireCount(vertices: vertices?.count, lines: lines)
      }
    default: break
    }
  }

  // MARK: Lines

  private mutating func readLine() throws(NetworkFormatError) {
    switch section {
    case .preamble: said.linesBefore += 1
    case .skipped: break
    case .vertices:
      try lines.words(into: &words)
      try vertices?.read(words, of: lines, saying: &said)
    case .ties(let isDirected, let relation):
      try lines.words(into: &words)
      try readTie(isDirected: isDirected, relation: relation)
    case .lists(let isDirected, let relation):
      try lines.words(into: &words)
      let source = try vertex(words[0])
      guard words.count > 1 else {
        throw lines.fault(
          "a vertex alone has no tie; give the numbers of those that it is tied with")
      }
      for word in words.dropFirst() {
        try addTie(
          source, try vertex(word), weight: nil, isDirected: isDirected, relation: relation)
      }
    case .matrix:
      try lines.words(into: &words)
      try matrix?.read(words, of: lines)
    case .values:
      try lines.words(into: &words)
      try columns[columns.count - 1].read(words, of: lines, vertices: vertices?.count)
    }
  }

  private mutating func readTie(
    isDirected: Bool, relation: String?
  ) throws(NetworkFormatError) {
    var rest = words[...]
    var relation = relation
    // 3: 1 2 is a tie of the third relation.
    if let first = rest.first, !first.isQuoted,
      lines.byte(at: first.range.upperBound - 1) == UInt8(ascii: ":"),
      lines.integer(first.range.dropLast()) != nil
    {
      relation = lines.text(first.range.dropLast())
      rest = rest.dropFirst()
    }
    guard rest.count > 1, let first = rest.popFirst(), let second = rest.popFirst() else {
      throw lines.fault("a tie begins with the numbers of two vertices")
    }
    let source = try vertex(first)
    let target = try vertex(second)
    var weight: Double?
    if let word = rest.first, lines.looksLikeNumber(word) {
      guard let number = lines.number(word) else {
        throw lines.fault(
          "the value \(lines.excerpt(word)) is no number; write it with a point, as 1.5", at: word)
      }
      weight = number
      rest = rest.dropFirst()
    }
    let tie = try addTie(
      source, target, weight: weight, isDirected: isDirected, relation: relation)
    guard !rest.isEmpty else { return }
    let found = try PajekParameters.read(
      rest, of: lines, drawing: PajekParameters.ofTies, labelName: "l")
    if let label = found.label { builder.set("label", to: .text(label), ofTie: tie) }
    for attribute in found.attributes {
      builder.set(attribute.name, to: .text(attribute.value), ofTie: tie)
    }
    said.drawnTies += found.isDrawn ? 1 : 0
    said.timedTies += found.hasTimes ? 1 : 0
  }

  @discardableResult
  private mutating func addTie(
    _ source: Int, _ target: Int, weight: Double?, isDirected: Bool, relation: String?
  ) throws(NetworkFormatError) -> Int {
    if isDirected {
      builder.isDirected = true
    } else {
      said.edges += 1
    }
    let tie = try builder.addTie(
      source: source, target: target, weight: weight, line: lines.number)
    if let relation { builder.set("relation", to: .text(relation), ofTie: tie) }
    return tie
  }

  /// The place of a vertex by its number.
  private func vertex(_ word: TextLines.Word) throws(NetworkFormatError) -> Int {
    guard let number = lines.integer(word) else {
      throw lines.fault(
        "\(lines.excerpt(word)) is no number of a vertex; ties name vertices by their numbers",
        at: word)
    }
    try vertices?.require(number, word, of: lines)
    return number - 1
  }
}
