import ArgumentParser
import Liaison

/// What decides on names besides a registry.
struct NameFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Resolve names by registries of the program too: \(BuiltInRegistry.words); several are parted by commas. Without it their parties are candidates of liaison parties alone.",
      valueName: "name,..."),
    transform: { word in
      try word.split(separator: ",").map { name in
        guard let registry = BuiltInRegistry(rawValue: String(name)) else {
          throw ValidationError(
            "\(NameError(no: "built-in registry", called: String(name), among: BuiltInRegistry.allCases.map(\.rawValue), remedy: "there are \(BuiltInRegistry.words)"))"
          )
        }
        return registry
      }
    })
  var builtin: [BuiltInRegistry] = []

  @Option(
    help: ArgumentHelp(
      "Decisions about names (CSV with the columns written, party, decision); else those beside the file, worklist.parties.csv for worklist.txt.",
      valueName: "file"))
  var decisions: String?
}

extension BuiltInRegistry {
  fileprivate static var words: String {
    allCases.map(\.rawValue).joined(separator: " and ")
  }
}
