/// Which characters can be drawn on this machine.
///
/// The question is about characters, not about languages: a font for a language need not cover every
/// name, and a font without a language tag may.
public struct FontCoverage: Sendable {
  private let uncovered: @Sendable ([Unicode.Scalar]) throws(DiagramError) -> [Unicode.Scalar]

  /// A coverage that answers by a rule of the caller's.
  ///
  /// - Parameter uncovered: Of the characters given, those that no font draws, in the same order.
  public init(
    uncovered: @escaping @Sendable ([Unicode.Scalar]) throws(DiagramError) -> [Unicode.Scalar]
  ) {
    self.uncovered = uncovered
  }

  /// The fonts that fontconfig lists on this machine.
  public static let installedFonts = FontCoverage { (scalars) throws(DiagramError) in
    try GraphvizLibrary.uncovered(scalars)
  }

  /// The characters of texts that no font draws, each once, in the order of first use.
  ///
  /// Spaces, controls and marks that only change the look of a neighbour need no glyph.
  ///
  /// - Throws: ``DiagramError/fontsUnknown`` where the fonts cannot be listed.
  /// - Complexity: O(characters x fonts).
  public func missing(in texts: [String]) throws(DiagramError) -> [Character] {
    var seen: Set<Unicode.Scalar> = []
    var wanted: [Unicode.Scalar] = []
    for scalar in texts.lazy.flatMap(\.unicodeScalars) where needsGlyph(scalar) {
      if seen.insert(scalar).inserted { wanted.append(scalar) }
    }
    guard !wanted.isEmpty else { return [] }
    return try uncovered(wanted).map(Character.init)
  }

  private func needsGlyph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
    default: !scalar.properties.isVariationSelector
    }
  }
}

extension DiagramError {
  /// The packages that bring a font for what is missing.
  static func noFont(_ characters: [Character]) -> DiagramError {
    let isChinese = characters.contains { character in
      character.unicodeScalars.contains(where: TextMetrics.isWide)
    }
    return .noFont(
      characters: characters,
      package: isChinese
        ? "fonts-wqy-microhei or fonts-noto-cjk (Debian, Ubuntu), google-noto-sans-cjk-fonts (Fedora), "
          + "font-noto-sans-cjk-sc (brew)"
        : "fonts-noto-core (Debian, Ubuntu), google-noto-sans-fonts (Fedora), font-noto-sans (brew)"
    )
  }
}
