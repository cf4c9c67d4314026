/// Why a workbook could not be written.
public enum SpreadsheetError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A table has more columns than a spreadsheet can hold.
  case tooManyColumns(sheet: String, count: Int, limit: Int)
  /// The system gave no place for temporary files.
  case noTemporaryFolder(reason: String)
  /// The library could not write it.
  case writingFailed(reason: String)

  /// One sentence that says what is wrong and what would mend it.
  public var description: String {
    switch self {
    case .tooManyColumns(let sheet, let count, let limit):
      "the table \(sheet) has \(count) columns, and a spreadsheet holds \(limit); "
        + "use its CSV file, or choose fewer units"
    case .noTemporaryFolder(let reason):
      "the workbook needs a temporary folder, and none can be made (\(reason)); "
        + "set TMPDIR to a folder that may be written"
    case .writingFailed(let reason):
      "the workbook could not be written (\(reason)); see that there is room for temporary files"
    }
  }
}
