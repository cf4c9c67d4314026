import Languages

/// How a diagram is drawn to a file.
public struct RenderingOptions: Sendable {
  /// Dots per inch of PNG, 36 to 600. At 150 an A3 page is 1754 x 2480 dots.
  public var resolution: Double
  /// What every `id` inside SVG begins with: letters, digits and hyphens, a letter first. Give each
  /// diagram of one page its own. Other characters are left out.
  public var idPrefix: String
  /// The fonts in order of preference. A name of other than letters, digits, spaces and hyphens is
  /// passed over. No layout depends on them.
  public var fonts: [String]
  /// Which characters can be drawn; PNG and PDF ask before drawing. `nil` asks the renderer.
  public var coverage: FontCoverage?
  /// What draws what Graphviz draws: PNG, PDF and DOT, and SVG where it is asked for.
  public var renderer: DiagramRenderer
  /// What writes SVG.
  public var svg: SVGRenderer
  /// The sheet that SVG, PNG and PDF are drawn on.
  public var paper: DiagramPaper
  /// The colours: for a light page or a dark one.
  public var appearance: DiagramAppearance
  /// What a page calls the nodes of the network in the picture: letters, digits, hyphens and underscores.
  /// In SVG, `data-s` of each node, edge and ribbon lists those of its subjects, a space between two.
  /// Other names are passed over.
  public var anchors: [DiagramSubject: String]
  /// Whether SVG lets the page around it exchange the neutral colours, as for a dark page. Elements of
  /// these colours then have classes besides: `fill-` or `stroke-` and the name of the colour, which is
  /// `page`, `shade`, `band`, `head`, `box` (grounds, light to dark), `frame`, `border`, `line-1` to
  /// `line-5` (lines, light to dark), `faint-ink` or `ink` (words). A rule such as
  /// `.fill-page { fill: #141a20 }` exchanges one; without rules the picture is as it would be. Words on
  /// a coloured ground have no class, because the ground stays.
  public var adaptsToPage: Bool

  /// Options with the defaults that suit Chinese and Latin text.
  public init(
    resolution: Double = 150, idPrefix: String = "diagram",
    fonts: [String] = RenderingOptions.defaultFonts, coverage: FontCoverage? = nil,
    renderer: DiagramRenderer = .inProcess, svg: SVGRenderer = .liaison,
    paper: DiagramPaper = .natural,
    appearance: DiagramAppearance = .light,
    anchors: [DiagramSubject: String] = [:], adaptsToPage: Bool = false
  ) {
    self.resolution = resolution
    self.idPrefix = idPrefix
    self.fonts = fonts
    self.coverage = coverage
    self.renderer = renderer
    self.svg = svg
    self.paper = paper
    self.appearance = appearance
    self.anchors = anchors
    self.adaptsToPage = adaptsToPage
  }

  /// Sans-serif fonts for Simplified Chinese on Linux, Windows and macOS.
  public static let defaultFonts = [
    "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC", "sans-serif",
  ]

  /// Sans-serif fonts for a language: the same, or with the shapes that traditional characters have.
  public static func fonts(in language: Language) -> [String] {
    guard language == .traditionalChinese else { return defaultFonts }
    return [
      "Noto Sans CJK TC", "WenQuanYi Micro Hei", "Microsoft JhengHei", "PingFang TC", "sans-serif",
    ]
  }

  var safeIDPrefix: String {
    let kept = idPrefix.unicodeScalars.filter {
      ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0) || $0 == "-"
    }
    let text = String(String.UnicodeScalarView(kept.prefix(64)))
    guard let first = text.first, first.isLetter else { return "diagram" + text }
    return text
  }

  var safeFonts: String {
    let names = fonts.filter { name in
      !name.isEmpty && name.unicodeScalars.count <= 80
        && name.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == " " || $0 == "-"
        }
    }
    return names.isEmpty ? "sans-serif" : names.prefix(16).joined(separator: ",")
  }
}
