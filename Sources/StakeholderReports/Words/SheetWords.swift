import Languages
import ResponsibilityRegister

/// The words of the workbook, from the catalogue of texts: names of its sheets, headings of its columns.
struct SheetWords: Decodable, Sendable {
  let cover: String
  let source: String
  let sheet: String
  let rows: String

  let items: String
  let parties: String
  let measures: String
  let pairs: String
  let hotspotItems: String
  let hotspotParties: String
  let hotspotChannels: String
  let contacts: String
  let doubts: String
  let register: String

  /// Where p and q of pairs come from.
  let testOfPairs: String
  /// That no pair was tested.
  let noTestOfPairs: String
  /// Where communities come from.
  let communities: String

  /// What stands at the end of text that is too long for a cell.
  let cutNote: String

  /// The words in a language.
  static func words(in language: Language) -> SheetWords {
    Catalogue.words(SheetWords.self, "workbook", in: language)
  }

  /// The name of a table's sheet.
  func name(ofTable table: String) -> String {
    switch table {
    case "items": items
    case "parties": parties
    case "measures": measures
    case "pairs": pairs
    case "hotspots-items": hotspotItems
    case "hotspots-parties": hotspotParties
    case "hotspots-channels": hotspotChannels
    case "contact-matrix": contacts
    case "doubts": doubts
    case "register": register
    default: table
    }
  }

  /// The heading of a column by the name that it has in the CSV files; that name where the catalogue has
  /// none.
  static func heading(_ name: String, in language: Language) -> String {
    Catalogue.builtIn["workbook.column." + name, language] ?? name
  }
}
