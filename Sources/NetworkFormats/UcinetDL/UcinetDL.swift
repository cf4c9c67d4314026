/// Networks of UCINET's data language: matrices, lists of ties and lists of neighbours, of one set of nodes or of
/// two.
///
/// Borgatti, S. P., Everett, M. G. & Freeman, L. C. (2002). UCINET 6 for Windows: Software for social network
/// analysis, user's guide, chapter 3. Analytic Technologies; and its help on the DL language,
/// http://www.analytictech.com/ucinet/help/hs5000.htm
enum UcinetDL {
  static let definition = NetworkFormatDefinition(
    title: "UCINET DL", fileNameExtensions: ["dl"],
    users: "UCINET, NetDraw, SocNetV; igraph and Gephi where there is one mode",
    holds: [.isolates, .modes, .labels, .weights, .direction],
    recognises: recognises,
    read: { bytes throws(NetworkFormatError) in
      try TextLines.requireText(bytes)
      return try DLReader.document(bytes)
    },
    write: { DLWriter($0).bytes },
    furtherLosses: { DLWriter($0).losses })

  /// Whether the first word is `dl` and a word of its header follows.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    let text = FileBeginning.lowercased(bytes)
    guard text.hasPrefix("dl"), text.dropFirst(2).first?.isWhitespace == true else { return false }
    let words = text.dropFirst(2).split { $0.isWhitespace || ",=:".contains($0) }
    return words.contains { ["n", "nr", "nrow", "nc", "format", "data", "labels"].contains($0) }
  }
}
