extension PartyRegistry {
  /// Reads a registry: one row a party, with the columns `name` and, where known, `side`, `kind`,
  /// `zh-Hans`, `zh-Hant`, `pt`, `en` and `written_forms` (parted by `|`).
  ///
  /// Further columns, each where known: `ambiguous_forms` (forms that others bear as well, which resolve to nobody),
  /// `valid_from` and `valid_to` (a year, a month or a day), `predecessor` and `successor` (names of other rows), all
  /// lists parted by `|`, and `wikidata` (`Q956`). Lines before the header that begin with `#` are remarks;
  /// `# version: …` states the version.
  ///
  /// - Throws: ``RegisterError`` with the line, for text that is not CSV, a missing column, a row with
  ///   too many or too few cells, a row without a name, a written form that two parties share and neither marks as
  ///   ambiguous, a name that is marked so, a date or a Wikidata id that is none, a party that ended before it
  ///   began, and a successor or predecessor without a row.
  public init(csv text: String) throws(RegisterError) {
    try self.init(csvs: [text], source: nil)
  }

  /// Reads a registry that stands in several files.
  ///
  /// - Parameter source: What its records are said to come from.
  init(csvs texts: [String], source: String?) throws(RegisterError) {
    var records: [PartyRecord] = []
    var lines: [Int] = []
    var version: String?
    for text in texts {
      let remarks = LeadingRemarks(text)
      version = version ?? remarks.version
      for row in try Table(csv: remarks.rest, required: ["name"]).rows {
        records.append(try Self.record(row, source: source))
        lines.append(row.line)
      }
    }
    try self.init(records: records, lines: texts.count == 1 ? lines : [], version: version)
  }

  private static func record(_ row: Table.Row, source: String?) throws(RegisterError) -> PartyRecord
  {
    guard let name = row.word("name") else {
      throw RegisterError(
        line: row.line, problem: "the row has no name", remedy: "name the party, or take it out")
    }
    let (from, to) = (try date(row, "valid_from"), try date(row, "valid_to"))
    // Compared as far as both are exact: 2018 does not end before 2018-03.
    if let from, let to, to < String(from.prefix(to.count)) {
      throw RegisterError(
        line: row.line, problem: "\(name) ended in \(to), before it began in \(from)",
        remedy: "correct valid_from or valid_to")
    }
    let wikidata = row.word("wikidata")
    if let wikidata, wikidata.wholeMatch(of: /Q[1-9][0-9]{0,11}/) == nil {
      throw RegisterError(
        line: row.line, problem: "“\(wikidata)” is no id of Wikidata",
        remedy: "write it as Q956, or leave the cell empty")
    }
    return PartyRecord(
      party: Party(
        name: name, side: row.word("side").map(Side.init(rawValue:)), kind: row.word("kind"),
        names: row.localized { $0.rawValue }, writtenForms: row.list("written_forms")),
      ambiguousForms: row.list("ambiguous_forms"), validFrom: from, validTo: to,
      predecessors: row.list("predecessor"), successors: row.list("successor"), wikidata: wikidata,
      source: source)
  }

  private static func date(_ row: Table.Row, _ column: String) throws(RegisterError) -> String? {
    guard let word = row.word(column) else { return nil }
    guard let match = word.wholeMatch(of: /[0-9]{4}(?:-([0-9]{2})(?:-([0-9]{2}))?)?/),
      match.1.map({ (1...12).contains(Int($0) ?? 0) }) ?? true,
      match.2.map({ (1...31).contains(Int($0) ?? 0) }) ?? true
    else {
      throw RegisterError(
        line: row.line, problem: "“\(word)” in the column \(column) is no date",
        remedy: "write it as 2018, 2018-03 or 2018-03-17")
    }
    return word
  }
}

/// The lines before a table's header that begin with `#`.
struct LeadingRemarks {
  /// What stands behind `# version:`; `nil` where nothing does.
  let version: String?
  /// The text with the remarks made blank, so that lines keep their numbers.
  let rest: String

  init(_ text: String) {
    var version: String?
    var position = text.unicodeScalars.startIndex
    var blanks = ""
    let scalars = text.unicodeScalars
    if scalars.first == "\u{FEFF}" { scalars.formIndex(after: &position) }
    // A spreadsheet quotes a remark that holds a comma.
    while position < scalars.endIndex,
      scalars[position...].starts(with: "#".unicodeScalars)
        || scalars[position...].starts(with: "\"#".unicodeScalars)
    {
      let end = scalars[position...].firstIndex { $0 == "\n" || $0 == "\r" } ?? scalars.endIndex
      let line = String(scalars[position..<end]).drop { $0 == "\"" || $0 == "#" || $0 == " " }
      if version == nil, line.hasPrefix("version:") {
        let word = line.dropFirst("version:".count).prefix { $0 != "," && $0 != "\"" }
        version = word.split(separator: " ").joined(separator: " ")
        if version?.isEmpty == true { version = nil }
      }
      position = end
      if position < scalars.endIndex {
        let isPair = scalars[position...].starts(with: "\r\n".unicodeScalars)
        position = scalars.index(position, offsetBy: isPair ? 2 : 1)
        blanks += "\n"
      }
    }
    self.version = version
    rest = blanks + String(scalars[position...])
  }
}
