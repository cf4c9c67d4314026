import ArgumentParser
import Liaison

/// Which mode of the network a command looks at.
enum Mode: String, ExpressibleByArgument, CaseIterable {
  /// The units.
  case parties
  /// The pieces of work.
  case items
}

/// Options that narrow a result to one side.
enum SideOption {
  /// The side that goes by that word, its own or a name in any language, or a usage error that lists the
  /// sides there are.
  static func side(_ name: String, in register: Register) throws -> Side {
    guard let side = register.side(called: name) else {
      let known = register.sides.map(\.rawValue)
      guard !known.isEmpty else {
        throw ValidationError("the input knows no sides; leave --side out")
      }
      throw ValidationError("\(NameError(noSide: name, among: known))")
    }
    return side
  }
}
