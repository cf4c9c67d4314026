import Drawing

/// What has become of a tie between two networks.
enum ComparisonChange: Hashable, Sendable, CaseIterable {
  case new, grown, shrunk, gone, same

  init(before: Int, after: Int) {
    if before == after {
      self = .same
    } else if before == 0 {
      self = .new
    } else if after == 0 {
      self = .gone
    } else {
      self = after > before ? .grown : .shrunk
    }
  }

  /// The colour of the line: green for more, purple for less, the darker for what is new or gone.
  ///
  /// Harrower, M. & Brewer, C. A. (2003). ColorBrewer.org, the scale PRGn, which readers with any common
  /// colour blindness tell apart. doi:10.1179/000870403235002042
  var color: DiagramColor {
    switch self {
    case .new: DiagramColor(0x1B7837)
    case .grown: DiagramColor(0x5AAE61)
    case .shrunk: DiagramColor(0x9970AB)
    case .gone: DiagramColor(0x762A83)
    case .same: DiagramPalette.lineSteps[0]
    }
  }

  /// The colour of words about the change: dark enough to be read on white.
  var textColor: DiagramColor {
    switch self {
    case .new, .grown: Self.new.color
    case .shrunk, .gone: Self.gone.color
    case .same: .faintInk
    }
  }

  /// With the mark, what tells the changes apart without colour.
  var isDashed: Bool { self == .gone || self == .shrunk }

  /// The mark before the numbers of a changed tie.
  var mark: String {
    switch self {
    case .new: "+"
    case .grown: "\u{25B2}"
    case .shrunk: "\u{25BC}"
    case .gone: "\u{00D7}"
    case .same: ""
    }
  }

  func meaning(_ words: ComparisonWords) -> String {
    switch self {
    case .new: words.new
    case .grown: words.grown
    case .shrunk: words.shrunk
    case .gone: words.gone
    case .same: words.same
    }
  }
}
