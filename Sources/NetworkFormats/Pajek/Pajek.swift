/// Networks of Pajek: `.net` files, and projects (`.paj`) that hold partitions and vectors besides.
///
/// Batagelj, V. & Mrvar, A. (2024). Pajek and PajekXXL: Programs for analysis and visualization of very large
/// networks, reference manual. http://mrvar.fdv.uni-lj.si/pajek/pajekman.pdf; Batagelj, V. Pajek format.
/// http://vladowiki.fmf.uni-lj.si/doku.php?id=pajek:faq:format; Mrvar, A. Exports to EPS.
/// http://mrvar.fdv.uni-lj.si/pajek/DrawEPS.htm, and Unicode in Pajek.
/// http://mrvar.fdv.uni-lj.si/pajek/Unicode-Pajek.htm
enum Pajek {
  static let definition = NetworkFormatDefinition(
    title: "Pajek", fileNameExtensions: ["net", "pajek"],
    users: "Pajek, igraph, SocNetV, VOSviewer; networkx where there is one mode",
    holds: Set(NetworkFeature.allCases).subtracting([.nodeAttributes]),
    recognises: { recognises($0) && !hasColumns($0) },
    read: { bytes throws(NetworkFormatError) in
      var reader = PajekReader(bytes)
      return try reader.document()
    },
    write: { PajekWriter($0, isProject: false).bytes },
    furtherLosses: { PajekWriter($0, isProject: false).losses })

  static let projectDefinition = NetworkFormatDefinition(
    title: "Pajek project", fileNameExtensions: ["paj"], users: "Pajek",
    holds: Set(NetworkFeature.allCases),
    recognises: { recognises($0) && hasColumns($0) },
    read: definition.read,
    write: { PajekWriter($0, isProject: true).bytes },
    furtherLosses: { PajekWriter($0, isProject: true).losses + PajekColumn.losses($0) })

  /// Whether some line announces vertices, or the first that is no comment begins a network.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    var isFirst = true
    let lines = FileBeginning.lowercased(bytes).split(whereSeparator: \.isNewline)
    for line in lines.lazy.map({ $0.drop { $0.isWhitespace } }) where !line.isEmpty {
      if line.hasPrefix("*vertices") {
        let count = line.dropFirst("*vertices".count)
        if count.first?.isWhitespace == true,
          count.first(where: { !$0.isWhitespace })?.isNumber == true
        {
          return true
        }
      }
      guard !line.hasPrefix("%") else { continue }
      if isFirst, line.hasPrefix("*network"),
        line.dropFirst("*network".count).first?.isWhitespace ?? true
      {
        return true
      }
      isFirst = false
    }
    return false
  }

  /// Whether a line near the beginning names a partition or a vector; where it is further on, the file is read all
  /// the same.
  private static func hasColumns(_ bytes: [UInt8]) -> Bool {
    FileBeginning.lowercased(bytes).split(whereSeparator: \.isNewline).contains {
      $0.hasPrefix("*partition") || $0.hasPrefix("*vector")
    }
  }
}
