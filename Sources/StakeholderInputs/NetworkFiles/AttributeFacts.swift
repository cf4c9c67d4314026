import NetworkFormats
import ResponsibilityRegister

/// What node attributes say, by the columns of a register.
struct NodeFacts {
  private let columns: [RegisterColumn: NetworkDocument.Attribute]
  /// The names of attributes that say nothing that a register keeps.
  let unused: [String]

  init(_ document: NetworkDocument) {
    (columns, unused) = AttributeNames.sorted(
      document.nodeAttributes, known: RegisterAttribute.party + RegisterAttribute.item)
  }

  /// What is said, as it stands.
  func text(_ column: RegisterColumn, at place: Int) -> String? {
    columns[column]?.values[place]?.text
  }

  /// What is said, on one line; `nil` where it is empty.
  func word(_ column: RegisterColumn, at place: Int) -> String? {
    text(column, at: place).map(OneLine.folded).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A number that is said.
  func integer(_ column: RegisterColumn, at place: Int) -> Int? {
    columns[column]?.values[place].flatMap(AttributeNames.integer)
  }

  /// What is said in each language.
  func localized(_ column: (Language) -> RegisterColumn, at place: Int) -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases { result[language] = word(column(language), at: place) }
    return result
  }
}

/// What tie attributes say, by the columns of a register.
struct TieFacts {
  private let columns: [RegisterColumn: NetworkDocument.Attribute]
  /// The names of attributes that say nothing that a register keeps.
  let unused: [String]

  init(_ document: NetworkDocument) {
    (columns, unused) = AttributeNames.sorted(document.tieAttributes, known: RegisterAttribute.tie)
  }

  /// What is said, as it stands.
  func text(_ column: RegisterColumn, at place: Int) -> String? {
    columns[column]?.values[place]?.text
  }

  /// Where a document says that a party answers for an item; `nil` where the file does not keep it.
  func evidence(at place: Int) -> Evidence? {
    func line(_ column: RegisterColumn) -> Int? {
      columns[column]?.values[place].flatMap(AttributeNames.integer)
    }
    guard let text = text(.evidence, at: place), let first = line(.line) else { return nil }
    return Evidence(firstLine: first, lastLine: line(.lastLine) ?? first, text: text)
  }
}

/// Which attribute is which column of a register.
enum AttributeNames {
  static func sorted(
    _ attributes: [NetworkDocument.Attribute], known: [RegisterColumn]
  ) -> (columns: [RegisterColumn: NetworkDocument.Attribute], unused: [String]) {
    var columns: [RegisterColumn: NetworkDocument.Attribute] = [:]
    var open: [NetworkDocument.Attribute] = []
    for attribute in attributes {
      if let column = RegisterColumn(rawValue: attribute.name), known.contains(column) {
        columns[column] = attribute
      } else {
        open.append(attribute)
      }
    }
    var unused: [String] = []
    for attribute in open {
      if let column = column(of: attribute.name), known.contains(column), columns[column] == nil {
        columns[column] = attribute
      } else {
        unused.append(attribute.name)
      }
    }
    return (columns, unused)
  }

  /// What the usual words for headers say.
  private static func column(of name: String) -> RegisterColumn? {
    switch ColumnWords.sense(of: name) {
    case .column(.side)?: .side
    case .column(.theme)?: .theme
    case .column(.role)?: .role
    default: nil
    }
  }

  static func integer(_ value: NetworkDocument.Value) -> Int? {
    switch value {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    case .text(let text): Int(text)
    case .truth: nil
    }
  }
}
