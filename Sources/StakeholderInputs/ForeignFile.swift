/// Files that are often at hand and are not read, told by how they begin, so that their owner hears what they
/// are and what to save instead. Files of office programs and other archives are told by `WorkbookReader`, which opens
/// them.
enum ForeignFile {
  /// What a file is and what would mend it; `nil` where it is none of these.
  ///
  /// - Complexity: O(1): at most the first 64 KiB are looked at.
  static func fault(of bytes: some RandomAccessCollection<UInt8>) -> String? {
    let head = Array(bytes.prefix(1 << 16))
    if let kind = signatures.first(where: { head.starts(with: $0.bytes) }) {
      return "this is \(kind.name), which is not read; \(kind.remedy)"
    }
    let text = String(decoding: head.prefix(1024), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    let isDOT =
      ["graph", "digraph", "strict"].contains { text.hasPrefix($0) }
      && text.prefix { $0 != "[" && !$0.isNewline }.contains("{")
    return isDOT
      ? "this is a picture's source in DOT, which is written and not read; save the network as GraphML where it was made"
      : nil
  }

  /// What a file is whose name has an ending of other programs, or its beginning; `nil` where none has it.
  static func fault(ofEnding ending: String) -> String? {
    endings[ending].map { "this is \($0), which is not read; \(asNetwork)" }
  }

  private static let endings = [
    "dot": "a picture's source in DOT", "gv": "a picture's source in DOT",
    "lgl": "a list of the format LGL", "adjlist": "a list of neighbours",
    "tgf": "a trivial graph file",
    "vna": "a file of NetDraw", "gdf": "a file of GUESS", "leda": "a file of LEDA",
    "tlp": "a file of Tulip",
    "mtx": "a Matrix Market file", "nos": "a file of NEO-OrgStat", "graph6": "a graph6 file",
    "sif": "a file of Cytoscape", "gw": "a file of LEDA",
  ]

  private struct Signature {
    let bytes: [UInt8]
    let name: String
    let remedy: String

    init(_ bytes: [UInt8], _ name: String, _ remedy: String) {
      self.bytes = bytes
      self.name = name
      self.remedy = remedy
    }

    init(_ text: String, _ name: String, _ remedy: String) {
      self.init(Array(text.utf8), name, remedy)
    }
  }

  private static let asTable = "save it as CSV where it was made"
  private static let asNetwork = "save the network as GraphML or as CSV where it was made"

  private static let signatures: [Signature] = [
    Signature([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)", "it has no text to read"),
    Signature([0xFF, 0xD8, 0xFF], "a picture (JPEG)", "it has no text to read"),
    Signature([0x1F, 0x8B], "packed by gzip", "unpack it with gunzip"),
    Signature([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive", "unpack it"),
    Signature("Rar!", "a RAR archive", "unpack it"),
    Signature("SQLite format 3", "an SQLite database", "export its table as CSV"),
    Signature("$FL2", "an SPSS file", asTable),
    Signature("<stata_dta>", "a Stata file", asTable),
    Signature("RDX", "a file of R's", "write it with write.csv"),
    Signature("bplist", "a property list of macOS", asTable),
    Signature("%%MatrixMarket", "a Matrix Market file", asTable),
    Signature("nodedef>", "a file of GUESS (GDF)", asNetwork),
    Signature("LEDA.GRAPH", "a file of LEDA", asNetwork),
    Signature(
      "version https://git-lfs", "what Git LFS leaves in the place of a file",
      "fetch the file with git lfs pull"),
  ]
}
