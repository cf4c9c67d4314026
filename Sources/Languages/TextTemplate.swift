/// A text with places in braces that are filled in, such as "{count} items".
///
/// What is filled in is not searched for braces again. A brace that nothing is given for stays as it is.
///
/// In a debug build, filling in one of the catalogue's own texts stops the program where a place stays
/// open, or where something is given that the text has no place for in any language: tests find both.
package struct TextTemplate {
  private let text: String

  package init(_ text: String) { self.text = text }

  /// The names in braces, in the order of the text, each as often as it stands there.
  package var places: [String] {
    var places: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}") else { break }
      places.append(String(rest[..<close]))
      rest = rest[close...].dropFirst()
    }
    return places
  }

  /// The text with its places filled in.
  package func filled(with values: KeyValuePairs<String, String>) -> String {
    filled(with: Array(values))
  }

  /// The text with its places filled in, each by the first value of its name.
  package func filled(with values: [(key: String, value: String)]) -> String {
    pieces(filledWith: values, words: { String($0) }).joined()
  }

  /// The text in pieces: the words between the places, made pieces, and what fills the places.
  ///
  /// - Complexity: O(length + places · values).
  package func pieces<Piece>(
    filledWith values: [(key: String, value: Piece)], words: (Substring) -> Piece
  ) -> [Piece] {
    assert(
      misfit(for: values.map(\.key)) == nil, misfit(for: values.map(\.key)) ?? "")
    var pieces: [Piece] = []
    var start = text.startIndex
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[open...].dropFirst()
      guard let close = rest.firstIndex(of: "}"),
        let value = values.first(where: { $0.key == rest[..<close] })?.value
      else { continue }
      if start < open { pieces.append(words(text[start..<open])) }
      pieces.append(value)
      rest = rest[close...].dropFirst()
      start = rest.startIndex
    }
    if start < text.endIndex { pieces.append(words(text[start...])) }
    return pieces
  }

  /// How names and the places of the text do not fit each other; `nil` where they do, and for a text that
  /// is not the catalogue's.
  func misfit(
    for names: [String], in catalogue: [String: Set<String>] = Catalogue.placesOfTexts
  ) -> String? {
    // Nothing is said by an empty text, whatever could be filled in.
    guard !text.isEmpty, let known = catalogue[text] else { return nil }
    if let open = places.first(where: { !names.contains($0) }) {
      return "“\(text)”: nothing is given for {\(open)}"
    }
    if let spare = names.first(where: { !known.contains($0) }) {
      return "“\(text)”: there is no place for {\(spare)}"
    }
    return nil
  }
}

extension Catalogue {
  /// The places of every text, together with those of the same text in other languages: one language may
  /// leave out what its grammar does not need.
  static let placesOfTexts: [String: Set<String>] = builtIn.placesOfTexts

  private var placesOfTexts: [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for key in keys {
      let texts = Language.allCases.compactMap { self[key, $0] }
      let places = Set(texts.flatMap { TextTemplate($0).places })
      for text in texts { result[text, default: []].formUnion(places) }
    }
    return result
  }
}
