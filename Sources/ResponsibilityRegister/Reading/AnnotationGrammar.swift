/// How a kind of document writes down who answers for an item.
///
/// An annotation is a bracket that holds sections; a section is a label and a list of names:
///
///     （澳门特别行政区政府：甲司、乙司，内地相关单位：丙部、丁部）
///
/// The reader knows no labels of its own. Another form that puts a label before its names is another
/// value in ``known``.
public struct AnnotationGrammar: Hashable, Sendable {
  /// A label and what it says of the names after it.
  public struct Section: Hashable, Sendable {
    /// The label as printed.
    public let label: String
    /// The side of the names, or `nil` where the label does not tell.
    public let side: Side?
    /// How the names answer for the item, or `nil` where the label does not tell.
    public let role: Role?

    /// A label and its meaning.
    public init(label: String, side: Side?, role: Role?) {
      self.label = label
      self.side = side
      self.role = role
    }
  }

  /// A word for the grammar.
  public let name: String
  /// The sections, in any order and number; an annotation begins with the label of one of them.
  public let sections: [Section]
  /// The characters that open an annotation, or a bracket inside a name.
  public let openings: String
  /// The characters that close it.
  public let closings: String
  /// The characters between a label and its names.
  public let labelEnds: String
  /// The characters between two names, and between two sections.
  public let separators: String
  /// The characters that no annotation holds: one before the closing bracket means that it is missing.
  public let breaks: String

  /// A grammar; the punctuation is that of Chinese documents unless said otherwise.
  public init(
    name: String, sections: [Section], openings: String = "（(", closings: String = "）)",
    labelEnds: String = "：:", separators: String = "、，；,;", breaks: String = "。"
  ) {
    self.name = name
    self.sections = sections
    self.openings = openings
    self.closings = closings
    self.labelEnds = labelEnds
    self.separators = separators
    self.breaks = breaks
  }

  /// The form of the Macau work-list: the Macau units lead, the mainland units take part.
  public static let macau = AnnotationGrammar(
    name: "macau",
    sections: [
      Section(label: "澳门特别行政区政府", side: .macau, role: .lead),
      Section(label: "内地相关单位", side: .mainland, role: .participant),
    ])

  /// The same form in traditional characters, as Macau's own edition would print it; 內 is also printed
  /// as 内 there.
  public static let macauTraditional = AnnotationGrammar(
    name: "macau-traditional",
    sections: [
      Section(label: "澳門特別行政區政府", side: .macau, role: .lead),
      Section(label: "內地相關單位", side: .mainland, role: .participant),
      Section(label: "内地相關單位", side: .mainland, role: .participant),
    ])

  /// The grammars that a reader tries unless told otherwise, in this order.
  public static let known: [AnnotationGrammar] = [.macau, .macauTraditional]
}

extension AnnotationGrammar {
  /// The section whose label, with its label end, stands at a position, and the position after it.
  /// Blanks inside the label are passed over.
  func section(
    at start: Int, in scalars: ArraySlice<Unicode.Scalar>
  ) -> (section: Section, end: Int)? {
    for section in sections {
      var position = start
      var remaining = section.label.unicodeScalars[...]
      while position < scalars.endIndex {
        let scalar = scalars[position]
        position += 1
        if scalar.isBlank { continue }
        if let wanted = remaining.first {
          guard scalar == wanted else { break }
          remaining = remaining.dropFirst()
        } else {
          guard labelEnds.unicodeScalars.contains(scalar) else { break }
          return (section, position)
        }
      }
    }
    return nil
  }
}
