/// One attribute of a drawing, with a value of the type that Graphviz expects there.
///
/// This is the only way from a diagram to Graphviz. Words from outside reach it as labels alone, which
/// are escaped here; fonts and ids pass a list of allowed characters before; there is no case for a
/// link, a style sheet, a file or an image.
enum GraphvizAttribute: Hashable, Sendable {
  /// Attributes whose value is one of Graphviz's own words.
  enum Keyword: String, Hashable, Sendable {
    case label, outputorder, splines, overlap, shape, style, fixedsize, charset, pack, sep, esep
  }
  /// Attributes whose value is a length in inches.
  enum Length: String, Hashable, Sendable {
    case pad, margin, width, height, len
  }
  /// Attributes whose value is another number.
  enum Quantity: String, Hashable, Sendable {
    case penwidth, fontsize, start
    case overlapScaling = "overlap_scaling"
  }
  /// Attributes whose value is a colour.
  enum Tone: String, Hashable, Sendable {
    case color, fillcolor, fontcolor
  }

  case keyword(Keyword, StaticText)
  case inches(Length, Double)
  case quantity(Quantity, Double)
  case tone(Tone, DiagramColor)
  /// A node's centre, in Graphviz's points: y grows upwards.
  case position(DiagramPoint)
  /// An edge's control points, in Graphviz's points.
  case path([DiagramPoint])
  /// Rectangles under everything and curves on them, in Graphviz's points, in the order of drawing.
  case background([Ground], [GroundCurve] = [])
  case label([String], DiagramNode.Alignment)
  case table(DiagramTable)
  /// A list of fonts that ``RenderingOptions`` has passed.
  case fonts(safe: String)
  /// An id of letters, digits and hyphens.
  case id(safe: String)

  /// The attribute's name.
  var name: String {
    switch self {
    case .keyword(let keyword, _): keyword.rawValue
    case .inches(let length, _): length.rawValue
    case .quantity(let quantity, _): quantity.rawValue
    case .tone(let tone, _): tone.rawValue
    case .position, .path: "pos"
    case .background: "_background"
    case .label, .table: "label"
    case .fonts: "fontname"
    case .id: "id"
    }
  }

  /// The attribute's value as Graphviz reads it.
  var value: String {
    switch self {
    case .keyword(_, let text): text.text
    case .inches(_, let number): Self.inches(number)
    case .quantity(_, let number): number.hundredths
    case .tone(_, let color): color.hexadecimal
    case .position(let point): Self.pair(point)
    case .path(let points): points.map(Self.pair).joined(separator: " ")
    case .background(let grounds, let curves):
      (grounds.map(\.drawing) + curves.map(\.drawing)).joined(separator: " ")
    case .label(let lines, let alignment): Self.label(lines, alignment)
    case .table(let table): table.markup
    case .fonts(let names): names
    case .id(let id): id
    }
  }

  /// Whether the value is an HTML-like label.
  var isMarkup: Bool {
    if case .table = self { true } else { false }
  }

  // Hundredths of an inch are coarse for sizes: three quarters of a point.
  private static func inches(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let scaled = Int((min(max(value, 0), 1e6) * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func pair(_ point: DiagramPoint) -> String {
    "\(point.x.hundredths),\(point.y.hundredths)"
  }

  // In a label a backslash starts an escape (\N is the node's name) and an ampersand an entity; a line
  // ends with the escape that says how it is aligned.
  private static func label(_ lines: [String], _ alignment: DiagramNode.Alignment) -> String {
    let escaped = lines.map { line in
      var text = ""
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\\": text += "\\\\"
        case "&": text += "&amp;"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return text
    }
    switch alignment {
    case .left: return escaped.map { $0 + "\\l" }.joined()
    case .center: return escaped.joined(separator: "\\n")
    case .right: return escaped.map { $0 + "\\r" }.joined()
    }
  }
}

/// A coloured rectangle under everything, in Graphviz's points: y grows upwards.
struct Ground: Hashable, Sendable {
  let left: Double
  let lower: Double
  let right: Double
  let upper: Double
  let fill: DiagramColor
  let stroke: DiagramColor

  /// The rectangle in Graphviz's drawing language: pen, fill, line width, polygon.
  var drawing: String {
    let corners = [left, lower, left, upper, right, upper, right, lower]
      .map(\.hundredths).joined(separator: " ")
    return [
      Self.text("c", stroke.hexadecimal), Self.text("C", fill.hexadecimal),
      Self.text("S", "setlinewidth(0.7)"), "P 4 \(corners)",
    ].joined(separator: " ")
  }

  // A text operand is preceded by its length in bytes.
  fileprivate static func text(_ operation: String, _ text: String) -> String {
    "\(operation) \(text.utf8.count) -\(text)"
  }
}

/// A filled outline of Bezier curves, in Graphviz's points, without a line around it.
struct GroundCurve: Hashable, Sendable {
  let outline: [DiagramPoint]
  let fill: DiagramColor

  /// The outline in Graphviz's drawing language: no pen, fill, filled curve.
  var drawing: String {
    let points = outline.map {
      "\($0.x.hundredths) \($0.y.hundredths)"
    }.joined(separator: " ")
    return [
      Ground.text("c", fill.opacity(0).hexadecimal), Ground.text("C", fill.hexadecimal),
      "b \(outline.count) \(points)",
    ].joined(separator: " ")
  }
}

/// Text that stands in this program's source and cannot come from input.
struct StaticText: Hashable, Sendable, ExpressibleByStringLiteral {
  let text: String
  init(stringLiteral value: StaticString) { text = "\(value)" }
}
