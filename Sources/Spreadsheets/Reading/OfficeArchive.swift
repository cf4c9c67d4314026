import MarkupReading
import ZipArchives

/// The parts of an Office Open XML or OpenDocument file, by their names.
struct OfficeArchive {
  private let archive: ZipArchive
  private let parts: PackageParts

  init(_ archive: ZipArchive) {
    self.archive = archive
    parts = PackageParts(archive)
  }

  func has(_ part: String) -> Bool { parts.has(part) }

  /// Whether the name of any part holds some letters, in lower case.
  func holds(_ letters: String) -> Bool { parts.contains { $0.contains(letters) } }

  /// The bytes of a part.
  func bytes(of part: String) throws(WorkbookFault) -> [UInt8] {
    do { return try archive.bytes(of: parts[part]) } catch {
      throw WorkbookFault(error.message)
    }
  }

  /// Reads the XML of a part; a fault of the workbook itself is passed on.
  func read<Result>(
    _ part: String, _ body: (inout XMLReader) throws -> Result
  ) throws(WorkbookFault) -> Result {
    let bytes = try bytes(of: part)
    var thrown: WorkbookFault?
    do {
      return try XMLReader.read(bytes) { reader throws(XMLFault) -> Result in
        do { return try body(&reader) } catch let fault as XMLFault { throw fault } catch {
          thrown = error as? WorkbookFault
          throw XMLFault(line: 1, message: "\(error)")
        }
      }
    } catch {
      throw thrown ?? WorkbookFault("\(part), line \(error.line): \(error.message)")
    }
  }
}
