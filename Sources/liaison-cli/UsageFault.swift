import ArgumentParser
import Liaison

/// What is wrong with a command line, in one line.
struct UsageFault {
  /// The line, without the name of the program.
  let line: String

  /// What is wrong with the name of the subcommand; `nil` where there is such a subcommand, or where none
  /// is named.
  ///
  /// It is looked at before all else, since a command line without a subcommand is at fault in all its
  /// options too.
  init?(subcommandOf arguments: [String]) {
    let named = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    guard let named, !named.hasPrefix("-") else { return nil }
    let names = LiaisonCommand.subcommands.keys.sorted()
    guard named != "help", !names.contains(named) else { return nil }
    line =
      "\(NameError(no: "command", called: named, among: names, remedy: "the commands are \(names.joined(separator: ", "))"))"
  }

  /// What is wrong where parsing or running said that the usage is.
  init(_ error: any Error, arguments: [String]) {
    let command = arguments.first.flatMap { LiaisonCommand.subcommands[$0] == nil ? nil : "\($0) " }
    if let choice = Self.unknownChoice(arguments) {
      line = choice
      return
    }
    var message = LiaisonCommand.message(for: error).split(whereSeparator: \.isNewline)
      .joined(separator: " ")
    if message.last == "." { message.removeLast() }
    line = "\(message) (see liaison \(command ?? "")--help)"
  }

  /// The first value that is none of those that its option can have.
  private static func unknownChoice(_ arguments: [String]) -> String? {
    guard let command = arguments.first.flatMap({ LiaisonCommand.subcommands[$0] }),
      let options = CommandDescription(of: command)?.choices
    else { return nil }
    for (place, argument) in arguments.enumerated() where argument.hasPrefix("--") {
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let next = arguments.indices.contains(place + 1) ? arguments[place + 1] : nil
      guard let name = parts.first.map(String.init), let choices = options[name],
        let value = parts.count == 2 ? String(parts[1]) : next, !choices.contains(value)
      else { continue }
      let error = NameError(
        no: "--\(name)", called: value, among: choices,
        remedy: "the values are \(choices.joined(separator: ", "))")
      return "\(error)"
    }
    return nil
  }
}

/// What goes by a word; what the library says of one that nothing goes by becomes a usage error.
func named<Value>(
  _ word: String, _ find: (String) throws(NameError) -> Value
) throws(ValidationError) -> Value {
  do { return try find(word) } catch { throw ValidationError("\(error)") }
}
