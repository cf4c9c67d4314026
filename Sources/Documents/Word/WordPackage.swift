import MarkupReading
import ZipArchives

/// The parts of a document that is an archive of XML, as DOCX and ODT are.
struct WordPackage {
  private let archive: ZipArchive
  private let parts: PackageParts

  init(_ bytes: [UInt8]) throws(DocumentFault) {
    var limits = ZipLimits()
    (limits.entrySize, limits.totalSize) = (1 << 27, 1 << 28)
    do { archive = try ZipArchive(bytes, limits: limits) } catch { throw Self.fault(error) }
    parts = PackageParts(archive)
  }

  func has(_ part: String) -> Bool { parts.has(part) }

  /// Whether the name of any part begins with some letters, in lower case.
  func holds(_ beginning: String) -> Bool { parts.contains { $0.hasPrefix(beginning) } }

  func bytes(of part: String) throws(DocumentFault) -> [UInt8] {
    do { return try archive.bytes(of: parts[part]) } catch {
      throw Self.fault(error)
    }
  }

  /// Reads the XML of a part, event by event.
  func read(
    _ part: String, _ body: (inout XMLReader, XMLEvent) throws -> Void
  ) throws(DocumentFault) {
    let bytes = try bytes(of: part)
    var thrown: DocumentFault?
    do {
      try XMLReader.read(bytes) { reader throws(XMLFault) in
        while let event = try reader.next() {
          do { try body(&reader, event) } catch let fault as XMLFault { throw fault } catch {
            thrown = error as? DocumentFault
            throw XMLFault(line: 1, message: "\(error)")
          }
        }
      }
    } catch {
      throw thrown
        ?? DocumentFault(
          .damaged, "\(part), line \(error.line): \(error.message)",
          "save the document again where it was made")
    }
  }

  private static func fault(_ fault: ZipFault) -> DocumentFault {
    let kind: DocumentFault.Kind =
      switch fault.kind {
      case .damaged: .truncated
      case .encrypted: .encrypted
      case .tooLarge: .tooLarge
      case .missing: .damaged
      }
    let parts = fault.message.split(separator: "; ", maxSplits: 1).map(String.init)
    return DocumentFault(
      kind, parts.first ?? fault.message, parts.count > 1 ? parts[1] : "save the document again")
  }
}

extension XMLElement {
  /// The value of an attribute by its name without prefix.
  func value(_ name: String) -> String? {
    attributes.first { attribute in
      attribute.name == name
        || (attribute.name.hasSuffix(name) && attribute.name.dropLast(name.count).last == ":")
    }?.value
  }

  /// A property that is on unless it says otherwise ([ISO/IEC 29500-1] 17.17.4).
  var isOn: Bool { !["0", "false", "off"].contains(value("val") ?? "") }
}
