import NetworkFormats
import ResponsibilityRegister

/// What the attributes of nodes, or of ties, say by the columns of a register.
struct AttributeFacts {
  private let columns: [RegisterColumn: NetworkDocument.Attribute]
  /// The names of attributes that say nothing that a register keeps.
  let unused: [String]

  /// - Parameters:
  ///   - attributes: Those of nodes, or of ties.
  ///   - known: The columns that a register keeps of them.
  init(_ attributes: [NetworkDocument.Attribute], known: [RegisterColumn]) {
    var columns: [RegisterColumn: NetworkDocument.Attribute] = [:]
    var open: [NetworkDocument.Attribute] = []
    for attribute in attributes {
      if let column = RegisterColumn(rawValue: attribute.name), known.contains(column) {
        columns[column] = attribute
      } else {
        open.append(attribute)
      }
    }
    // A name of another word counts where the column's own does not stand.
    var unused: [String] = []
    for attribute in open {
      if let column = Self.column(called: attribute.name), known.contains(column),
        columns[column] == nil
      {
        columns[column] = attribute
      } else {
        unused.append(attribute.name)
      }
    }
    self.columns = columns
    self.unused = unused
  }

  /// What the usual words for headers say.
  private static func column(called name: String) -> RegisterColumn? {
    switch ColumnWords.sense(of: name) {
    case .column(.side)?: .side
    case .column(.theme)?: .theme
    case .column(.role)?: .role
    case .column(.date)?: .itemDate
    default: nil
    }
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
    switch columns[column]?.values[place] {
    case .integer(let number)?: number
    case .number(let number)?: Int(exactly: number)
    case .text(let text)?: Int(text)
    case .truth?, nil: nil
    }
  }

  /// What is said in each language.
  func localized(_ column: (Language) -> RegisterColumn, at place: Int) -> LocalizedText {
    var result = LocalizedText()
    for language in Language.allCases { result[language] = word(column(language), at: place) }
    return result
  }

  /// Where a document says that a party answers for an item; `nil` where the file does not keep it.
  func evidence(at place: Int) -> Evidence? {
    guard let text = text(.evidence, at: place), let first = integer(.line, at: place) else {
      return nil
    }
    return Evidence(
      firstLine: first, lastLine: integer(.lastLine, at: place) ?? first, text: text)
  }
}
