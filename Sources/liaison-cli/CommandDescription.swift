import ArgumentParser
import Foundation

/// What the command says of its options, for programs.
struct CommandDescription: Decodable {
  struct Command: Decodable {
    let commandName: String
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable { let name: String }
    let kind: String
    let isOptional: Bool
    let names: [Name]?
    let allValues: [String]?
  }

  let command: Command

  /// The command as it is.
  static var current: CommandDescription? {
    do { _ = try LiaisonCommand.parseAsRoot(["--experimental-dump-help"]) } catch {
      let text = LiaisonCommand.message(for: error)
      return try? JSONDecoder().decode(CommandDescription.self, from: Data(text.utf8))
    }
    return nil
  }

  /// The values of the options of a subcommand that have a choice of them, by the options' long names.
  static func options(of subcommand: String) -> [String: [String]] {
    let command = current?.command.subcommands?.first { $0.commandName == subcommand }
    var options: [String: [String]] = [:]
    for argument in command?.arguments ?? [] {
      for name in argument.names ?? [] { options[name.name] = argument.allValues }
    }
    return options
  }
}
