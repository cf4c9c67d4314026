import ResponsibilityRegister

extension Register {
  /// The party of a name: its own, in any language, one of its written forms, or its id; see
  /// `Register.parties(called:)`.
  ///
  /// ```swift
  /// try register.party(named: "Ministry of Commerce").name    // "商务部"
  /// ```
  ///
  /// - Throws: ``NameError`` where no party goes by it, with the nearest name, or where several do.
  public func party(named word: String) throws(NameError) -> Party {
    try one(
      of: parties(called: word), "party", word, as: \.id,
      among: parties.flatMap { party in
        [party.name] + Language.allCases.compactMap { party.names[$0] } + party.writtenForms
          + [party.id]
      }, remedy: "all parties are in the register")
  }

  /// The item of an id, a number as printed or a title in any language; see
  /// `Register.items(called:)`.
  ///
  /// - Throws: ``NameError`` where no item goes by it, or where several do.
  public func item(named word: String) throws(NameError) -> Item {
    // Of numbers each is as near as the next: 12 may be 1, 2 or 21.
    let isNumber = Int(word) != nil
    let known = ItemList.text(items)
    return try one(
      of: items(called: word), "item", word, as: \.id,
      among: isNumber
        ? []
        : items.flatMap { item in
          [item.id, item.number, item.title] + Language.allCases.compactMap { item.titles[$0] }
        }, remedy: known.count > 200 ? "all items are in the register" : "the items are \(known)")
  }

  /// The theme of a heading, a title in any language or a number of order; see
  /// `Register.themes(called:)`.
  ///
  /// - Throws: ``NameError`` where no theme goes by it, with the nearest heading, or where several do.
  public func theme(named word: String) throws(NameError) -> String {
    let themes = themes
    let known = themes.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    return try one(
      of: self.themes(called: word), "chapter", word, as: \.self,
      among: Int(word) != nil
        ? []
        : themes.flatMap { theme in
          [theme] + Language.allCases.compactMap { themeTitles[theme]?[$0] }
        },
      remedy: themes.isEmpty ? "no item stands in one" : "the chapters are \(known)")
  }

  /// The side of a word: its own, or its name in any language; see
  /// `Register.side(called:)`.
  ///
  /// - Throws: ``NameError`` where no side goes by it, with the nearest name.
  public func side(named word: String) throws(NameError) -> Side {
    if let side = side(called: word) { return side }
    let known = sides.map(\.rawValue)
    throw NameError(
      no: "side", called: word,
      among: known
        + sides.flatMap { side in Language.allCases.compactMap { sideNames[side]?[$0] } },
      remedy: known.isEmpty
        ? "the input knows no sides" : "the sides are \(known.joined(separator: ", "))")
  }

  private func one<Node>(
    of found: [Node], _ kind: String, _ word: String, as name: (Node) -> String,
    among names: [String],
    remedy: String
  ) throws(NameError) -> Node {
    guard let first = found.first else {
      throw NameError(no: kind, called: word, among: names, remedy: remedy)
    }
    guard found.count == 1 else {
      throw NameError(several: kind, called: word, meant: found.map(name))
    }
    return first
  }
}
