extension Diagnostic {
  /// The kind of a finding, as a stable word.
  ///
  /// An open set: a file may hold codes of another version, which are kept as they are.
  public struct Code: RawRepresentable, Hashable, Sendable, Codable, CaseIterable {
    /// The word, in lower case, as files and `liaison check` have it.
    public let rawValue: String

    /// A code by its word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The codes that this version gives.
    public static let allCases: [Code] = [
      .addedWeights, .bothSides, .duplicateParty, .emptyName, .noAnnotation, .noCounterpart,
      .noItem, .noLead, .noParty, .numberInText, .numberedModes, .numberingGap, .pageNumber,
      .repeatedNumber, .repeatedTie, .similarName, .strayAnnotation, .unclosedBracket,
      .unknownParty, .unreadAnnotation, .writtenForm,
    ]

    /// A tie stands on several lines of a weighted list.
    public static let addedWeights = Code(rawValue: "added-weights")

    /// A party stands on two sides.
    public static let bothSides = Code(rawValue: "both-sides")

    /// A party stands twice in one annotation.
    public static let duplicateParty = Code(rawValue: "duplicate-party")

    /// A name is missing between two separators.
    public static let emptyName = Code(rawValue: "empty-name")

    /// An item has no annotation.
    public static let noAnnotation = Code(rawValue: "no-annotation")

    /// An item has no party of a side that others have.
    public static let noCounterpart = Code(rawValue: "no-counterpart")

    /// A party answers for no item.
    public static let noItem = Code(rawValue: "no-item")

    /// An item has no lead, though others have.
    public static let noLead = Code(rawValue: "no-lead")

    /// Nobody answers for an item.
    public static let noParty = Code(rawValue: "no-party")

    /// A number in running text was not taken for that of an item.
    public static let numberInText = Code(rawValue: "number-in-text")

    /// Both columns of an edge list hold integers.
    public static let numberedModes = Code(rawValue: "numbered-modes")

    /// Numbers of items are missing.
    public static let numberingGap = Code(rawValue: "numbering-gap")

    /// A line was taken for the number of a page.
    public static let pageNumber = Code(rawValue: "page-number")

    /// A number stands for two items.
    public static let repeatedNumber = Code(rawValue: "repeated-number")

    /// A tie stands on several lines.
    public static let repeatedTie = Code(rawValue: "repeated-tie")

    /// Two names are alike, or one is written in another way than the registry has it.
    public static let similarName = Code(rawValue: "similar-name")

    /// An annotation belongs to no item.
    public static let strayAnnotation = Code(rawValue: "stray-annotation")

    /// A bracket is not closed.
    public static let unclosedBracket = Code(rawValue: "unclosed-bracket")

    /// A party is not in the registry.
    public static let unknownParty = Code(rawValue: "unknown-party")

    /// An annotation was not understood.
    public static let unreadAnnotation = Code(rawValue: "unread-annotation")

    /// A name stands for a party of the registry that is called otherwise.
    public static let writtenForm = Code(rawValue: "written-form")
  }
}
