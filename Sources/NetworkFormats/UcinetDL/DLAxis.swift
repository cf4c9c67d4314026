/// The nodes of one side of a DL matrix: those of its rows, of its columns, or of both.
struct DLAxis {
  /// What a fault calls them, such as `rows`.
  let part: NetworkDocument.Note.Part
  /// What a message calls them.
  var words: String { part.english }
  /// What tells how many there are, such as `nr`.
  private let key: String
  /// How many are announced.
  private let announced: Int?
  private let areEmbedded: Bool
  /// Whether names stand before the data.
  private let areDeclared: Bool
  private let limit: Int
  /// Whether lines were taken for names, as names have blanks and lack quotes.
  let hasNamesByLine: Bool
  private(set) var names: [String]
  private(set) var lines: [Int]
  private var places: [String: Int] = [:]
  /// The largest number met where neither a count nor names are given.
  private var largest = 0

  init(
    _ part: NetworkDocument.Note.Part, key: String, announced: Int?, declared: DLHeader.Names,
    areEmbedded: Bool,
    bytes: [UInt8], line: Int
  ) throws(NetworkFormatError) {
    self.part = part
    self.key = key
    self.announced = announced
    self.areEmbedded = areEmbedded
    areDeclared = !declared.isEmpty
    limit = bytes.count + NumberedNames.allowance
    let reread = declared.reread(for: announced)
    hasNamesByLine = reread != nil
    let declared = reread ?? declared
    names = declared.texts
    lines = declared.lines
    if let announced {
      if names.count > announced {
        throw NetworkFormatError(
          line: lines[announced],
          message:
            "\(key)=\(announced) is announced, and \(names.count) labels of \(words) are given; correct one "
            + "of the two (labels with blanks or commas stand in quotes)")
      }
      guard announced <= limit else {
        throw NetworkFormatError(
          line: line,
          message:
            "\(key)=\(announced) is announced, more than a file of \(bytes.count) bytes can hold; "
            + "correct the number")
      }
    }
    for (place, name) in names.enumerated() where places[name] == nil { places[name] = place }
  }

  /// How many nodes there are.
  var count: Int {
    areEmbedded && !areDeclared ? names.count : max(announced ?? 0, max(names.count, largest))
  }

  /// How many are announced and not named.
  var namelessCount: Int {
    areEmbedded && !areDeclared ? max(0, (announced ?? 0) - names.count) : 0
  }

  /// Whether the nodes are called by their numbers for want of names.
  var hasNumbersAsNames: Bool { !areEmbedded && names.count < count }

  /// The place of a node by what stands in the data: a number, or a name where names are embedded.
  mutating func place(
    of word: TextLines.Word, in lines: TextLines
  ) throws(NetworkFormatError) -> Int {
    if areEmbedded { return try place(ofName: word, in: lines) }
    guard !word.isQuoted, let number = lines.integer(word) else {
      // Whoever gives labels and then uses them has forgotten to say so.
      if areDeclared, let place = places[lines.text(word)] { return place }
      throw lines.fault(
        "\(lines.excerpt(word)) is no number; where data have names, the header says labels embedded",
        at: word)
    }
    guard number >= 1 else {
      throw lines.fault("\(words) are numbered from 1; there is no \(number)", at: word)
    }
    if let known = announced ?? (areDeclared ? names.count : nil) {
      guard number <= known else {
        throw lines.fault(
          "\(number) is beyond the \(known) \(words) that \(announced == nil ? "labels" : key) announce; "
            + "correct one of the two", at: word)
      }
    } else {
      guard number <= limit else {
        throw lines.fault(
          "\(number) is more than a file of this length can number; announce \(key)", at: word)
      }
      largest = max(largest, number)
    }
    return number - 1
  }

  private mutating func place(
    ofName word: TextLines.Word, in lines: TextLines
  ) throws(NetworkFormatError) -> Int {
    let name = lines.text(word)
    if let place = places[name] { return place }
    guard !areDeclared else {
      throw lines.fault(
        "\(lines.excerpt(word)) is not among the labels of \(words) in the header; add it, or correct it",
        at: word)
    }
    return try append(name, word, in: lines)
  }

  /// Adds a name of the data, also where there is one like it.
  @discardableResult
  mutating func append(
    _ name: String, _ word: TextLines.Word, in lines: TextLines
  ) throws(NetworkFormatError) -> Int {
    if let announced, names.count >= announced {
      throw lines.fault(
        "\(lines.excerpt(word)) is one more than the \(announced) \(words) that \(key) announces; "
          + "correct the number (names with blanks stand in quotes)", at: word)
    }
    places[name] = places[name] ?? names.count
    names.append(name)
    self.lines.append(lines.number)
    return names.count - 1
  }

  /// Names that differ in capitals alone, which UCINET takes for one; `nil` where there are none.
  var likeNames: (String, String)? {
    var seen: [String: String] = [:]
    for name in names {
      if let other = seen.updateValue(name, forKey: name.uppercased()), other != name {
        return (other, name)
      }
    }
    return nil
  }
}
