/// Why a document cannot be read, and what would mend it, in one line.
public struct DocumentFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// It is protected by a password.
    case encrypted
    /// Its pages are pictures, without text.
    case scanned
    /// Its end is missing.
    case truncated
    /// Something in it is not as its format has it.
    case damaged
    /// It has more pages than are read.
    case tooManyPages
    /// It, or what it unpacks to, is larger than is read.
    case tooLarge
    /// Reading it took longer, or more memory, than is given.
    case tooMuchWork
    /// It is of a format that is not read, such as that of old Word.
    case foreignFormat
    /// Its text is not in the encoding that it is said to be in, or in none that can be told.
    case encoding
    /// A program that reads its format is not installed.
    case missingProgram
    /// There is nothing to read in it.
    case empty
    /// The system does not give the file.
    case unreadable
  }

  /// What is wrong.
  public let kind: Kind
  /// What is wrong, in words.
  public let problem: String
  /// What would mend it.
  public let remedy: String

  init(_ kind: Kind, _ problem: String, _ remedy: String) {
    self.kind = kind
    self.problem = problem
    self.remedy = remedy
  }

  /// One line: what is wrong; what would mend it.
  public var description: String {
    "\(problem); \(remedy)".split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
