import Foundation
import NetworkFormats

/// What an input can be converted to.
public enum ConversionTarget: Hashable, Sendable {
  /// A network file.
  case network(NetworkFormat)
  /// A register as CSV, a row a responsibility.
  case registerCSV
  /// A register as JSON.
  case registerJSON
  /// A register as a workbook of one sheet.
  case workbook
  /// An incidence matrix as CSV: a row a party, a column an item, the weight or 1 where they are tied.
  case matrix

  /// All that there are, in the order in which they are listed.
  public static let allCases: [ConversionTarget] =
    [.registerCSV, .registerJSON, .workbook, .matrix]
    + NetworkFormat.allCases.filter(\.isWritten).map(ConversionTarget.network)

  /// The name by which it is asked for.
  public var name: String {
    switch self {
    case .network(let format): format.rawValue
    case .registerCSV: "csv"
    case .registerJSON: "json"
    case .workbook: "xlsx"
    case .matrix: "matrix-csv"
    }
  }

  /// What the format is called.
  public var title: String {
    switch self {
    case .network(let format): format.title
    case .registerCSV: "register (CSV)"
    case .registerJSON: "register (JSON)"
    case .workbook: "register (Excel workbook)"
    case .matrix: "incidence matrix (CSV)"
    }
  }

  /// The target of a name, such as one that ``name`` gives.
  public init?(name: String) {
    guard let target = Self.allCases.first(where: { $0.name == name.lowercased() }) else {
      return nil
    }
    self = target
  }

  /// The target by which a file's name ends; `nil` where none does. `.csv` and `.json` are registers.
  public init?(fileName: String) {
    // An ending of two parts, such as .hif.json, says more than its last.
    if let format = NetworkFormat(fileName: fileName), format.isWritten {
      self = .network(format)
      return
    }
    switch URL(filePath: fileName).pathExtension.lowercased() {
    case "csv": self = .registerCSV
    case "json": self = .registerJSON
    case "xlsx": self = .workbook
    default: return nil
    }
  }
}
