/// How often a language uses its letters beyond ASCII, of a hundred such characters; roughly, from tables of
/// frequencies of letters as textbooks of cryptography have them.
struct LetterFrequencies {
  private var costs: [Character: Float] = [:]
  private static let signs = "ªº–—’‘“”«»€…•·°§\u{A0}"
  private static let foreign = "ãçáéíóõêàâúôüñöäèßëîï"
  private static let other = ReadingCost.bits(0.005, of: 100)

  private init(_ frequencies: [Character: Double]) {
    let all = frequencies.values.reduce(0, +)
    for (letter, frequency) in frequencies {
      let share = frequency / all
      costs[letter] = ReadingCost.bits(0.88 * share)
      guard let capital = letter.uppercased().first, letter.uppercased().count == 1,
        frequencies[capital] == nil
      else { continue }
      costs[capital] = ReadingCost.bits(0.04 * share)
    }
    for sign in Self.signs { costs[sign] = ReadingCost.bits(0.05, of: Self.signs.count) }
    for letter in Self.foreign where costs[letter] == nil {
      costs[letter] = ReadingCost.bits(0.015, of: Self.foreign.count)
    }
  }

  func cost(of character: Character) -> Float { costs[character] ?? Self.other }

  /// The languages of Western Europe.
  static let western = [
    LetterFrequencies([
      "ã": 14, "ç": 16, "á": 10, "é": 12, "í": 8, "ó": 11, "õ": 5, "ê": 4, "à": 4, "â": 3, "ú": 3,
      "ô": 2, "ü": 0.1,
    ]),
    LetterFrequencies(["ó": 30, "í": 20, "á": 15, "é": 12, "ñ": 12, "ú": 6, "ü": 0.5]),
    LetterFrequencies([
      "é": 60, "è": 12, "à": 8, "ê": 5, "ç": 3, "ô": 3, "î": 2, "û": 1, "â": 1.5, "ù": 0.7,
      "ë": 0.5,
      "ï": 0.7, "œ": 0.7,
    ]),
    LetterFrequencies(["ü": 35, "ä": 27, "ö": 15, "ß": 12, "Ü": 2, "Ö": 2, "Ä": 1]),
    LetterFrequencies([
      "å": 25, "ä": 25, "ö": 20, "ø": 12, "æ": 10, "é": 1, "Å": 2, "Ø": 1, "Ö": 1,
    ]),
  ]

  /// Polish, Czech and Slovak, Hungarian.
  static let central = [
    LetterFrequencies([
      "ł": 18, "ą": 10, "ę": 11, "ó": 9, "ż": 9, "ś": 7, "ć": 4, "ń": 2, "ź": 0.7,
    ]),
    LetterFrequencies([
      "í": 30, "á": 22, "é": 13, "ě": 15, "š": 8, "č": 10, "ř": 12, "ž": 10, "ý": 10, "ů": 5,
      "ú": 1.5, "ť": 0.4, "ď": 0.3, "ň": 0.8, "ľ": 0.5, "ô": 0.3,
    ]),
    LetterFrequencies([
      "á": 36, "é": 33, "ö": 10, "ő": 9, "ó": 10, "ü": 5, "í": 5, "ű": 2, "ú": 3,
    ]),
  ]

  /// Turkish.
  static let turkish = [
    LetterFrequencies([
      "ı": 51, "ü": 19, "ş": 18, "ğ": 11, "ç": 12, "ö": 8, "İ": 5, "â": 0.3, "î": 0.2,
    ])
  ]
}
