/// Checks that every word of a register by which it is shown or referred to can stand on one line.
///
/// What passes here needs no further care in tables, diagrams and files other than their own escaping.
func validateWords(
  title: String?, date: String?, parties: [Party], items: [Item]
) throws(RegisterError) {
  try validate(title, as: "the title of the document")
  try validate(date, as: "the date of the document")
  for party in parties {
    try validate(party.id, as: "the id of a party")
    try validate(party.name, as: "the name of the party \(party.id)")
    try validate(party.side?.rawValue, as: "the side of \(party.id)")
    try validate(party.kind, as: "the kind of \(party.id)")
  }
  for item in items {
    try validate(item.id, as: "the id of an item", line: item.line)
    try validate(item.number, as: "the number of item \(item.id)", line: item.line)
    try validate(item.title, as: "the title of item \(item.id)", line: item.line)
    try validate(item.theme, as: "the theme of item \(item.id)", line: item.line)
  }
}

/// Checks that names are those of sides that there are, and that no name is that of two.
func validateSideNames(
  _ names: [Side: LocalizedText], of parties: [Party]
) throws(RegisterError) {
  guard !names.isEmpty else { return }
  let sides = Set(parties.compactMap(\.side))
  if let unknown = names.keys.filter({ !sides.contains($0) }).map(\.rawValue).min() {
    throw RegisterError(
      problem: "names are given for the side \(unknown), on which no party stands",
      remedy: "correct the side, or take its names out")
  }
  var owners = Dictionary(
    sides.sorted { $0.rawValue < $1.rawValue }.map { (Side.spelling($0.rawValue), $0) },
    uniquingKeysWith: { first, _ in first })
  for side in names.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
    for language in Language.allCases {
      guard let name = names[side]?[language] else { continue }
      let owner = owners.updateValue(side, forKey: Side.spelling(name)) ?? side
      guard owner == side else {
        throw RegisterError(
          problem: "“\(name)” is a name of the side \(side) and of the side \(owner)",
          remedy: "give each its own")
      }
    }
  }
}

private func validate(_ word: String?, as what: String, line: Int? = nil) throws(RegisterError) {
  guard let word else { return }
  let scalars = word.unicodeScalars
  guard let first = scalars.first, let last = scalars.last else {
    throw RegisterError(line: line, problem: "\(what) is empty", remedy: "give it, or leave it out")
  }
  if first.isBlank || last.isBlank {
    throw RegisterError(
      line: line, problem: "\(what) begins or ends with a blank", remedy: "take the blank out")
  }
  if scalars.contains(where: { $0.properties.generalCategory == .control }) {
    throw RegisterError(
      line: line, problem: "\(what) holds a line end or another control character",
      remedy: "write it on one line")
  }
}
