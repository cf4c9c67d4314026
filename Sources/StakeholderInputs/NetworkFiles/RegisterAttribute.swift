import ResponsibilityRegister

/// The attributes by which a network file keeps what a register says beyond who is tied to what: those of
/// nodes and ties are called as the columns of a register as CSV.
enum RegisterAttribute {
  /// Of a party.
  static let party: [RegisterColumn] =
    [.party, .side, .kind, .writtenForms] + languages(RegisterColumn.name)
    + languages(RegisterColumn.side)
  /// Of an item.
  static let item: [RegisterColumn] =
    [.item, .number, .theme, .text, .itemDate, .itemLine] + languages(RegisterColumn.title)
    + languages(RegisterColumn.theme)
  /// Of a responsibility.
  static let tie: [RegisterColumn] = [.role, .part, .label, .line, .lastLine, .evidence]

  /// What parts several written forms of a name.
  static let separator = "|"

  private static func languages(_ column: (Language) -> RegisterColumn) -> [RegisterColumn] {
    Language.allCases.map(column)
  }
}
