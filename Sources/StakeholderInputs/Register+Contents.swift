import ResponsibilityRegister
import TextEncodings

extension Register {
  /// Reads a register from a file of any supported kind: a work-list as text, a register as CSV or JSON,
  /// or a two-mode table.
  ///
  /// ```swift
  /// let register = try Register(contentsOf: "worklist.txt")
  /// ```
  ///
  /// A registry of parties and titles of items that stand beside the file (`parties.csv`, `titles.csv`)
  /// are read with it; ``RegisterInput`` says which were, and takes others.
  ///
  /// - Parameters:
  ///   - file: The path of the file; `-` is standard input.
  ///   - encoding: The encoding of the file; `nil` where its bytes tell it.
  /// - Throws: ``InputError``, which names the file at fault.
  public init(contentsOf file: String, encoding: TextEncoding? = nil) throws(InputError) {
    self = try RegisterInput(file: file, encoding: encoding).register
  }
}
