import ResponsibilityRegister

/// Why a diagram of a kind cannot be had of a register: what was asked for does not fit, or there is
/// nothing to draw.
public enum RegisterDiagramError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An option is of other kinds.
  case notTaken(DiagramOption, by: DiagramKind)
  /// The kind shows other modes.
  case modeNotShown(DiagramMode, by: DiagramKind)
  /// An option means nothing where the mode is shown.
  case notTakenOfMode(DiagramOption, DiagramMode)
  /// Of options that exclude each other, several were given.
  case excluding([DiagramOption])
  /// The kind is of one thing, which was not named.
  case subjectNeeded(DiagramKind)
  /// The register has no such party.
  case unknownParty(String)
  /// The register has no such item.
  case unknownItem(String)
  /// The register has no such theme; its themes are there to choose from.
  case unknownTheme(String, known: [String])
  /// The register knows fewer than two sides.
  case fewerThanTwoSides
  /// No item stands in a theme.
  case noThemes
  /// The register has no units, or none on the side.
  case noUnits
  /// No two units share an item.
  case noJointItems

  /// One sentence that says what is wrong and what would mend it.
  public var description: String { message { $0.rawValue } }

  /// The same sentence, with options named as an interface names them.
  public func message(naming name: (DiagramOption) -> String) -> String {
    switch self {
    case .notTaken(let option, let kind):
      let kinds = DiagramKind.allCases.filter { $0.options.contains(option) }.map(\.rawValue)
      let names = Self.list(kinds, "and")
      return "\(name(option)) goes with the \(kinds.count == 1 ? "kind" : "kinds") \(names), not "
        + "with \(kind.rawValue)"
    case .modeNotShown(let mode, let kind):
      let modes = Self.list(kind.modes.map(\.rawValue), "or")
      return "a diagram of the kind \(kind.rawValue) is of \(modes), not of \(mode.rawValue)"
    case .notTakenOfMode(let option, let mode):
      return
        "\(name(option)) means nothing for \(mode.rawValue); choose another with \(name(.mode))"
    case .excluding(let options):
      return "\(Self.list(options.map(name), "and")) exclude each other"
    case .subjectNeeded(let kind):
      return "a diagram of the kind \(kind.rawValue) needs "
        + Self.list(kind.subjects.map(name), "or")
    case .unknownParty(let party): return "there is no party '\(party)'; liaison read lists them"
    case .unknownItem(let item): return "there is no item '\(item)'; liaison read lists them"
    case .unknownTheme(_, known: let themes) where themes.isEmpty:
      return "no item stands in a chapter; leave \(name(.theme)) out"
    case .unknownTheme(let theme, known: let themes):
      let known = themes.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
      return "there is no chapter '\(theme)'; the chapters are \(known)"
    case .fewerThanTwoSides:
      return "the input knows fewer than two sides, and the diagram is of two; draw another kind"
    case .noThemes:
      return "no item stands in a chapter, and the diagram is of chapters; draw another kind"
    case .noUnits: return "the input has no units that the diagram could show"
    case .noJointItems: return "no two units share an item, so there is nothing to draw"
    }
  }

  private static func list(_ names: [String], _ last: String) -> String {
    guard let end = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) \(end)"
  }
}
