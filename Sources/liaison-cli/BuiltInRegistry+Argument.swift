import ArgumentParser
import Liaison

extension BuiltInRegistry {
  /// The names of all, for a sentence.
  static var words: String { allCases.map(\.rawValue).joined(separator: " and ") }

  /// The registries that a flag names, parted by commas; a usage error for one that there is not.
  @Sendable static func list(_ word: String) throws -> [BuiltInRegistry] {
    try word.split(separator: ",").map { name in
      guard let registry = BuiltInRegistry(rawValue: String(name)) else {
        throw ValidationError(
          "\(NameError(no: "built-in registry", called: String(name), among: allCases.map(\.rawValue), remedy: "there are \(words)"))"
        )
      }
      return registry
    }
  }
}
