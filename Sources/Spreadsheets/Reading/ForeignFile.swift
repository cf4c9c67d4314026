import ZipArchives

/// Files of old or protected Office programs, which are told by their bytes and not read.
enum ForeignFile {
  case oldWorkbook, oldDocument, protected, compound

  /// `nil` where the bytes are no compound file.
  init?(_ bytes: [UInt8]) {
    guard let names = CompoundFile(bytes)?.streamNames else { return nil }
    if names.contains("EncryptedPackage") {
      self = .protected
    } else if names.contains("Workbook") || names.contains("Book") {
      self = .oldWorkbook
    } else if names.contains("WordDocument") {
      self = .oldDocument
    } else {
      self = .compound
    }
  }

  /// What it is and what would mend it.
  var fault: WorkbookFault {
    switch self {
    case .oldWorkbook:
      WorkbookFault(
        "this is an old Excel workbook (.xls), which is not read; save it as .xlsx or CSV")
    case .oldDocument:
      WorkbookFault(
        "this is an old Word document (.doc), which is not read; save it as plain text, or its table as .xlsx or CSV"
      )
    case .protected:
      WorkbookFault(
        "the workbook is protected by a password; take the protection off and save it again as .xlsx"
      )
    case .compound:
      WorkbookFault(
        "this is a file of an old Office program, which is not read; save it as .xlsx or CSV")
    }
  }
}
