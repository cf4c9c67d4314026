import ArgumentParser
import Liaison

/// Which mode of the network a command looks at.
enum Mode: String, ExpressibleByArgument, CaseIterable {
  /// The units.
  case parties
  /// The pieces of work.
  case items
}
