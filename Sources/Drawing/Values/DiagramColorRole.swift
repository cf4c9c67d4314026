extension DiagramColor {
  /// What a colour is for, where it belongs to the page and not to what is shown: a dark drawing has
  /// another colour for each, and a page around an SVG may exchange most of them
  /// (``RenderingOptions/adaptsToPage``), by the class that the role's word names.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// The ground of everything.
    case page
    /// A band behind nodes.
    case band
    /// A cell with nothing in it.
    case shade
    /// A heading's cell.
    case head
    /// A box of its own.
    case box
    /// The frame of a legend.
    case frame
    /// The line around a box.
    case border
    /// Words that stand back.
    case faintInk = "faint-ink"
    /// Words.
    case ink
    /// The lightest of five steps of lines.
    case line1 = "line-1"
    /// The second of five steps of lines.
    case line2 = "line-2"
    /// The third of five steps of lines.
    case line3 = "line-3"
    /// The fourth of five steps of lines.
    case line4 = "line-4"
    /// The darkest of five steps of lines.
    case line5 = "line-5"
    /// The lightest of five steps of counts.
    case step1 = "step-1"
    /// The second of five steps of counts.
    case step2 = "step-2"
    /// The third of five steps of counts.
    case step3 = "step-3"
    /// The fourth of five steps of counts.
    case step4 = "step-4"
    /// The darkest of five steps of counts.
    case step5 = "step-5"

    /// Whether words of the page may stand on it, so that both are exchanged together.
    var isGround: Bool {
      switch self {
      case .page, .band, .shade, .head, .box: true
      default: false
      }
    }

    /// Whether a page around the picture may exchange it: steps of counts are data.
    var isNeutral: Bool {
      switch self {
      case .step1, .step2, .step3, .step4, .step5: false
      default: true
      }
    }
  }

  /// The role by which a page may exchange the colour; `nil` for a hue, or a colour that lets others
  /// through.
  var neutral: Role? { alpha == 255 && role?.isNeutral == true ? role : nil }
}
