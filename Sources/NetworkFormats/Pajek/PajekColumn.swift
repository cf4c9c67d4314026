/// A partition or a vector: a number for every vertex.
///
/// A partition whose comments say what every class is, one a line as `% 1 - name`, is read as these names. The
/// class 9999998 and the value 999999998 are Pajek's signs for nothing.
struct PajekColumn {
  /// Whether numbers are classes.
  let isPartition: Bool
  /// Its name, empty where it has none.
  let name: String
  private let line: Int
  /// How many vertices it is for.
  var announced: Int?
  /// The numbers read.
  var values: [NetworkDocument.Value?] = []
  /// What classes are called.
  var legend: [Int: String] = [:]

  static let missingClass = 9_999_998
  static let missingValue = 999_999_998

  init(isPartition: Bool, name: String, line: Int = 0) {
    self.isPartition = isPartition
    self.name = name
    self.line = line
  }

  /// What a message calls it.
  var title: String {
    "*\(isPartition ? "Partition" : "Vector")\(name.isEmpty ? "" : " \(name.prefix(40))")"
  }

  /// Takes a comment that says what a class is.
  mutating func readComment(of lines: TextLines) {
    guard isPartition else { return }
    let line = lines.trimmed
    let start = lines.trimmed(line.dropFirst()).lowerBound
    var place = start
    while place < line.upperBound, lines.isDigit(at: place) { place += 1 }
    guard let number = lines.integer(start..<place),
      lines.text(place..<line.upperBound).utf8.starts(with: " -".utf8)
    else { return }
    place += 2
    if place < line.upperBound, TextScanner.isBlank(lines.byte(at: place)) { place += 1 }
    legend[number] = PajekText.decoded(lines.text(place..<line.upperBound), in: .restOfLine)
  }

  /// Reads numbers, one or more a line.
  mutating func read(
    _ words: [TextLines.Word], of lines: TextLines, vertices: Int?
  ) throws(NetworkFormatError) {
    for word in words {
      if let limit = announced ?? vertices, values.count >= limit {
        throw lines.fault("\(title) has more values than vertices (\(limit))", at: word)
      }
      if let integer = lines.integer(word) {
        let missing = isPartition ? Self.missingClass : Self.missingValue
        values.append(integer == missing ? nil : .integer(integer))
      } else if let number = lines.number(word) {
        values.append(.number(number))
      } else {
        throw lines.fault(
          "\(lines.excerpt(word)) is no number; \(title) has numbers alone", at: word)
      }
    }
  }

  /// - Throws: ``NetworkFormatError`` where values are missing.
  func requireCount(vertices: Int?, lines: TextLines) throws(NetworkFormatError) {
    guard let count = announced ?? vertices, values.count != count else { return }
    throw NetworkFormatError(
      line: line,
      message: "\(title) has \(values.count) values for \(count) vertices; give each vertex one")
  }

  /// What it is called as an attribute.
  var attributeName: String {
    name.isEmpty ? isPartition ? "partition" : "vector" : name
  }

  /// The values: what classes are called where that is said of all, and numbers of one kind.
  var meanings: [NetworkDocument.Value?] {
    let classes = values.compactMap { $0 }
    if classes.contains(where: { if case .number = $0 { true } else { false } }) {
      return values.map {
        if case .integer(let number)? = $0 { .number(Double(number)) } else { $0 }
      }
    }
    var words: [String] = []
    for case .integer(let number) in classes {
      guard let word = legend[number] else { return values }
      words.append(word)
    }
    let isTruth = !words.isEmpty && words.allSatisfy { $0 == "TRUE" || $0 == "FALSE" }
    return values.map { value -> NetworkDocument.Value? in
      guard case .integer(let number)? = value, let word = legend[number] else { return nil }
      return isTruth ? .truth(word == "TRUE") : .text(word)
    }
  }
}
