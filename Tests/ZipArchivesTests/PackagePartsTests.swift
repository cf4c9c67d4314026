import TestWorkbooks
import Testing

@testable import ZipArchives

@Suite struct PackagePartsTests {
  @Test func `names are found in any case and with either slash`() throws {
    let archive = try ZipArchive(
      MadeArchive.bytes([MadeArchive.Entry("Word\\Document.xml", "<w/>")]), limits: ZipLimits())
    let parts = PackageParts(archive)
    #expect(parts.has("word/document.xml"))
    #expect(parts.has("/WORD/document.XML"))
    #expect(!parts.has("word/styles.xml"))
    #expect(parts["/word/document.xml"] == archive.names.first)
    #expect(parts["word/styles.xml"] == "word/styles.xml")
    #expect(parts.contains { $0.hasPrefix("word/") })
  }

  @Test(arguments: [
    ("", "", "_rels/.rels"), ("word/document.xml", "word/", "word/_rels/document.xml.rels"),
  ])
  func `relations lie beside their part`(part: String, folder: String, file: String) {
    let relations = PackageParts.relations(of: part)
    #expect(relations.folder == folder)
    #expect(relations.file == file)
  }

  @Test(arguments: [
    ("styles.xml", "word/", "word/styles.xml"),
    ("../docProps/app.xml", "word/", "docProps/app.xml"),
    ("/xl/workbook.xml", "word/", "xl/workbook.xml"), ("./a/../b.xml", "", "b.xml"),
    ("../../../b.xml", "word/", "b.xml"),
  ])
  func `targets are paths from the root`(target: String, folder: String, path: String) {
    #expect(PackageParts.path(target, from: folder) == path)
  }
}
