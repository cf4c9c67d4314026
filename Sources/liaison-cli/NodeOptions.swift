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
  /// The side of that name, or a usage error that lists the sides there are.
  static func side(_ name: String, in register: Register) throws -> Side {
    let side = Side(rawValue: name)
    guard register.sides.contains(side) else {
      let known = register.sides.map(\.rawValue)
      guard !known.isEmpty else {
        throw ValidationError("the input knows no sides; leave --side out")
      }
      throw ValidationError("\(NameError(noSide: name, among: known))")
    }
    return side
  }
}
