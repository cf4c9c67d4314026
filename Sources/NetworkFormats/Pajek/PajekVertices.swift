/// The vertices of a network as they are read.
struct PajekVertices {
  /// How many are announced.
  let count: Int
  /// How many of them are of the first mode; `nil` where there is one mode.
  let firstMode: Int?
  private let line: Int
  private var labels: [String?]
  private var linesOfVertices: [Int]
  private var attributes: [(name: String, vertex: Int, value: String)] = []

  init(count: Int, firstMode: Int?, line: Int) {
    self.count = count
    self.firstMode = firstMode
    self.line = line
    labels = [String?](repeating: nil, count: count)
    linesOfVertices = [Int](repeating: 0, count: count)
  }

  /// The names of what is said of vertices beside Pajek's own.
  var attributeNames: Set<String> { Set(attributes.map(\.name)) }

  /// How many have no label.
  var unlistedCount: Int { labels.count { $0 == nil } }

  /// - Throws: ``NetworkFormatError`` where no vertex has that number.
  func require(
    _ number: Int, _ word: TextLines.Word, of lines: TextLines
  ) throws(NetworkFormatError) {
    guard number >= 1 else {
      throw lines.fault("there is no vertex \(number); vertices are numbered from 1", at: word)
    }
    guard number <= count else {
      throw lines.fault(
        "vertex \(number) is beyond the \(count) that *Vertices announces on line \(line); correct "
          + "one of the two", at: word)
    }
  }

  /// Reads the line of a vertex: its number, its label, and how it is drawn.
  mutating func read(
    _ words: [TextLines.Word], of lines: TextLines, saying said: inout PajekNotes
  ) throws(NetworkFormatError) {
    guard let number = lines.integer(words[0]) else {
      throw lines.fault(
        "the line of a vertex begins with its number, not with \(lines.excerpt(words[0]))",
        at: words[0])
    }
    try require(number, words[0], of: lines)
    let place = number - 1
    guard linesOfVertices[place] == 0 else {
      throw lines.fault(
        "vertex \(number) is given on line \(linesOfVertices[place]) already; give each vertex once"
          + (words.count == 1
            ? " (lines of one number are a partition or a vector, no network)" : ""),
        at: words[0])
    }
    linesOfVertices[place] = lines.number
    guard words.count > 1 else { return }
    labels[place] = PajekText.decoded(lines.text(words[1]), in: .label)

    var rest = words[2...]
    var coordinates = 0
    while let word = rest.first, lines.looksLikeNumber(word) {
      coordinates += 1
      rest = rest.dropFirst()
    }
    var isDrawn = coordinates > 0
    if let word = rest.first, !word.isQuoted,
      PajekParameters.shapes.contains(lines.text(word).lowercased())
    {
      isDrawn = true
      rest = rest.dropFirst()
    }
    let found = try PajekParameters.read(rest, of: lines, drawing: PajekParameters.ofVertices)
    if let attribute = found.attributes.first, !isDrawn, !words[1].isQuoted {
      throw lines.fault(
        "\(attribute.name) stands behind the label \(lines.excerpt(words[1])) and is nothing that Pajek "
          + "knows; a label with blanks stands in quotes", at: words[1])
    }
    for attribute in found.attributes {
      attributes.append((attribute.name, place, attribute.value))
    }
    said.drawnVertices += isDrawn || found.isDrawn ? 1 : 0
    said.timedVertices += found.hasTimes ? 1 : 0
  }

  /// Adds the nodes with their modes and attributes.
  func addNodes(to builder: inout NetworkDocumentBuilder) throws(NetworkFormatError) {
    let names = labels.enumerated().map { $1 ?? "v\($0 + 1)" }
    for (place, id) in NumberedNames.ids(names, number: Self.id).enumerated() {
      let mode: NetworkDocument.Mode? = firstMode.map { place < $0 ? .actor : .event }
      try builder.addNode(
        id: id, label: id == names[place] ? nil : names[place], mode: mode,
        line: linesOfVertices[place] > 0 ? linesOfVertices[place] : line)
    }
    for attribute in attributes {
      builder.set(attribute.name, to: .text(attribute.value), ofNode: attribute.vertex)
    }
  }

  /// The id of a vertex whose label is not its alone.
  static func id(_ place: Int) -> String { "\(place + 1)" }
}
