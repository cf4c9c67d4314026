/// Why a workbook cannot be read, and where.
public struct WorkbookFault: Error, Sendable, Hashable {
  /// The 1-based row of the sheet, or `nil` where a whole sheet or file is at fault.
  public let row: Int?
  /// What is wrong and what would mend it, in one line.
  public let message: String

  init(row: Int? = nil, _ message: String) {
    self.row = row
    self.message = message
  }
}
