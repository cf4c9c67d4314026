import Foundation

extension Workbook {
  /// The workbook as an Office Open XML file (ECMA-376), whose name should end in `.xlsx`.
  ///
  /// The same workbook gives the same bytes whenever and wherever it is made: its date is the beginning
  /// of 1980. It is written in a temporary folder of its own, which is removed. A workbook without any
  /// sheet gets an empty one.
  ///
  /// - Throws: ``SpreadsheetError``.
  /// - Complexity: O(size of the text).
  public func data() throws(SpreadsheetError) -> Data {
    let (pages, coverName) = try SheetPage.pages(sheets, besides: cover?.name, cutNote: cutNote)
    let coverPage = cover.map {
      CoverPage($0, name: coverName ?? $0.name, pages: pages, cutNote: cutNote)
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "spreadsheet-\(UUID().uuidString)", directoryHint: .isDirectory)
    guard unsafe mkdir(folder.path, 0o700) == 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw .noTemporaryFolder(reason: "\(folder.deletingLastPathComponent().path): \(reason)")
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "workbook.xlsx")
    try WorkbookFile.write(
      cover: coverPage, pages: pages, to: file.path, temporaryFolder: folder.path)
    do {
      return try Data(contentsOf: file)
    } catch {
      throw .writingFailed(reason: error.localizedDescription)
    }
  }
}
