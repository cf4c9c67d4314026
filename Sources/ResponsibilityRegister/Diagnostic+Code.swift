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
      .addedWeights, .ambiguousName, .bothSides, .cellErrors, .chartLetters, .coveredCells,
      .dateCells, .documentReading,
      .duplicateParty,
      .emptyFormulas, .emptyName, .formulaValues, .hiddenCells, .mergedCells, .networkFile,
      .noAnnotation, .noCounterpart, .noItem, .noLead, .noneAccountable, .noParty, .numberedModes,
      .numberingGap, .numberInText, .oddName, .openList, .pageNumber, .partedCells, .repeatedNumber,
      .repeatedTie,
      .restrictedRoles,
      .severalNames, .sharedDuty, .sheetTaken, .signedWeights, .similarName,
      .strayAnnotation, .supposedChanges, .tableMatrix, .tableOfLetters, .tableWithHeader,
      .tableWithoutHeader,
      .textEncoding,
      .twoAccountable, .twoFacts, .unclosedBracket, .unknownParty, .unreadAnnotation, .unreadRole,
      .unusedColumns,
      .writtenForm,
    ]

    /// A tie stands on several lines of a weighted list.
    public static let addedWeights = Code(rawValue: "added-weights")

    /// A name may be that of one of several parties.
    public static let ambiguousName = Code(rawValue: "ambiguous-name")

    /// A party stands on two sides.
    public static let bothSides = Code(rawValue: "both-sides")

    /// Cells of a workbook hold errors such as #N/A.
    public static let cellErrors = Code(rawValue: "cell-errors")

    /// Cells below merged ones of a workbook hold values that nobody sees.
    public static let coveredCells = Code(rawValue: "covered-cells")

    /// Cells of a workbook hold dates.
    public static let dateCells = Code(rawValue: "date-cells")

    /// Letters were read as those of a responsibility chart.
    public static let chartLetters = Code(rawValue: "chart-letters")

    /// What of a document was left out, or how it was read.
    public static let documentReading = Code(rawValue: "document-reading")

    /// A party stands twice in one annotation.
    public static let duplicateParty = Code(rawValue: "duplicate-party")

    /// Formulas of a workbook have no stored value.
    public static let emptyFormulas = Code(rawValue: "empty-formulas")

    /// A name is missing between two separators.
    public static let emptyName = Code(rawValue: "empty-name")

    /// The stored values of a workbook's formulas were taken.
    public static let formulaValues = Code(rawValue: "formula-values")

    /// Hidden rows or columns of a workbook were read.
    public static let hiddenCells = Code(rawValue: "hidden-cells")

    /// Cells got the value of the merged cell that covers them.
    public static let mergedCells = Code(rawValue: "merged-cells")

    /// How a network file was read, or what of it was not.
    public static let networkFile = Code(rawValue: "network-file")

    /// An item has no annotation.
    public static let noAnnotation = Code(rawValue: "no-annotation")

    /// An item has no party of a side that others have.
    public static let noCounterpart = Code(rawValue: "no-counterpart")

    /// A party answers for no item.
    public static let noItem = Code(rawValue: "no-item")

    /// An item has no lead, though others have.
    public static let noLead = Code(rawValue: "no-lead")

    /// By the letters of a table, no party is accountable for an item, though for others one is.
    public static let noneAccountable = Code(rawValue: "none-accountable")

    /// Nobody answers for an item.
    public static let noParty = Code(rawValue: "no-party")

    /// Both columns of a table hold integers.
    public static let numberedModes = Code(rawValue: "numbered-modes")

    /// Numbers of items are missing.
    public static let numberingGap = Code(rawValue: "numbering-gap")

    /// A number in running text was not taken for that of an item.
    public static let numberInText = Code(rawValue: "number-in-text")

    /// Words were taken for a name and do not look like one.
    public static let oddName = Code(rawValue: "odd-name")

    /// Lists of names end in words such as 等.
    public static let openList = Code(rawValue: "open-list")

    /// A line was taken for the number of a page.
    public static let pageNumber = Code(rawValue: "page-number")

    /// Cells of a table were parted into several names.
    public static let partedCells = Code(rawValue: "parted-cells")

    /// A number stands for two items.
    public static let repeatedNumber = Code(rawValue: "repeated-number")

    /// A tie stands on several lines.
    public static let repeatedTie = Code(rawValue: "repeated-tie")

    /// Responsibilities of some roles alone were taken.
    public static let restrictedRoles = Code(rawValue: "restricted-roles")

    /// Cells of a table look like several names and were left whole.
    public static let severalNames = Code(rawValue: "several-names")

    /// Several answer for an item, and none is named as the lead.
    public static let sharedDuty = Code(rawValue: "shared-duty")

    /// One sheet of a workbook was read.
    public static let sheetTaken = Code(rawValue: "sheet-taken")

    /// Ties of a table weigh nothing or less.
    public static let signedWeights = Code(rawValue: "signed-weights")

    /// Two names are alike, or one is written in another way than the registry has it.
    public static let similarName = Code(rawValue: "similar-name")

    /// An annotation belongs to no item.
    public static let strayAnnotation = Code(rawValue: "stray-annotation")

    /// The register is not what was read: changes were supposed.
    public static let supposedChanges = Code(rawValue: "supposed-changes")

    /// A table was read as a matrix.
    public static let tableMatrix = Code(rawValue: "table-matrix")

    /// A table was read as a matrix of letters of roles.
    public static let tableOfLetters = Code(rawValue: "table-of-letters")

    /// A table was read as a list of ties with a header.
    public static let tableWithHeader = Code(rawValue: "table-with-header")

    /// A table was read as a list of ties without a header.
    public static let tableWithoutHeader = Code(rawValue: "table-without-header")

    /// A text was read in an encoding other than UTF-8.
    public static let textEncoding = Code(rawValue: "text-encoding")

    /// By the letters of a table, several parties are accountable for one item.
    public static let twoAccountable = Code(rawValue: "two-accountable")

    /// A table says two things of one node.
    public static let twoFacts = Code(rawValue: "two-facts")

    /// A bracket is not closed.
    public static let unclosedBracket = Code(rawValue: "unclosed-bracket")

    /// A party is not in the registry.
    public static let unknownParty = Code(rawValue: "unknown-party")

    /// An annotation was not understood.
    public static let unreadAnnotation = Code(rawValue: "unread-annotation")

    /// A word in the column of roles says no known role.
    public static let unreadRole = Code(rawValue: "unread-role")

    /// Columns of a table were not used.
    public static let unusedColumns = Code(rawValue: "unused-columns")

    /// A name stands for a party of the registry that is called otherwise.
    public static let writtenForm = Code(rawValue: "written-form")
  }
}
