extension RegisterInput {
  /// The text of a file that goes with an input, such as a script of steps, and what was decided about how to
  /// read it.
  ///
  /// - Throws: `InputError` where it cannot be read, or its bytes do not tell their encoding.
  public static func text(
    of path: String
  ) throws(InputError) -> (text: String, notices: [String]) {
    var notices: [String] = []
    let text = try decode(try read(path, name: path), name: path, &notices).text
    return (text, notices)
  }
}
