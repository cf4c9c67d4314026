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

  /// A command as it is, with its subcommands.
  init?(of type: any ParsableCommand.Type = LiaisonCommand.self) {
    do { _ = try type.parseAsRoot(["--experimental-dump-help"]) } catch {
      let text = type.message(for: error)
      guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
        return nil
      }
      self = read
      return
    }
    return nil
  }

  /// The values of the options that have a choice of them, by the options' long names.
  var choices: [String: [String]] {
    var choices: [String: [String]] = [:]
    for argument in command.arguments ?? [] {
      for name in argument.names ?? [] { choices[name.name] = argument.allValues }
    }
    return choices
  }
}
