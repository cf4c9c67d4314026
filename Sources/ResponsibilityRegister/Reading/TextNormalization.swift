import Foundation

/// The text with one form for each character: canonical composition (NFC), radicals as the characters
/// they stand for, and without invisible characters.
///
/// Text that was copied out of a PDF holds compatibility ideographs (U+F900...), which look like the
/// ordinary ones and are equal to none; NFC makes them ordinary. Kangxi radicals (U+2F00...) come from
/// the same source and have a compatibility mapping only. Control characters other than line ends, and
/// zero-width ones, are left out; a tab or form feed becomes a space. Line ends stay as they are, so
/// that lines keep their numbers.
///
/// - Complexity: O(length).
func normalized(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A, 0x0D: kept.append(scalar)
    case 0x09, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: kept.append(" ")
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0x2066...0x206F, 0xFEFF:
      continue
    case 0x2E80...0x2FDF:
      kept.append(
        contentsOf: String(scalar).precomposedStringWithCompatibilityMapping.unicodeScalars)
    default: kept.append(scalar)
    }
  }
  return String(kept).precomposedStringWithCanonicalMapping
}

extension Unicode.Scalar {
  /// Whether it is blank, in any script.
  var isBlank: Bool { properties.isWhitespace }

  /// Whether it belongs to a word of a script that puts spaces between words.
  var isSpacedWord: Bool {
    value < 0x2E80 && (properties.isAlphabetic || properties.numericType != nil)
  }

  /// The digit it stands for, ASCII or fullwidth.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }

  /// Whether it ends a sentence or a main clause of an enumeration.
  var endsSentence: Bool {
    switch self {
    case "。", "；", "！", "？", ";", "!", "?": true
    default: false
    }
  }
}

/// Scalars as a string, with blanks at the ends taken off and the others reduced to one space, which
/// stays only where `keepsInnerBlanks` or both neighbours are of a script that spaces its words.
func tidied(_ scalars: some Sequence<Unicode.Scalar>, keepsInnerBlanks: Bool) -> String {
  var result = String.UnicodeScalarView()
  var pendingBlank = false
  var last: Unicode.Scalar?
  for scalar in scalars {
    if scalar.isBlank {
      pendingBlank = true
      continue
    }
    if pendingBlank, let last, keepsInnerBlanks || (last.isSpacedWord && scalar.isSpacedWord) {
      result.append(" ")
    }
    pendingBlank = false
    result.append(scalar)
    last = scalar
  }
  return String(result)
}
