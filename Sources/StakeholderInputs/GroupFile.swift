import Foundation
import ResponsibilityRegister

/// Groups of parties and items in a file of their own.
public enum GroupFile {
  /// Reads the groups of a register's nodes; see ``NodeGroups``.
  ///
  /// - Throws: ``InputError``, which names the file at fault.
  public static func read(
    _ file: String, for register: Register
  ) throws(InputError) -> RegisterGroups {
    var read: [(fileName: String, data: Data)] = []
    var notices: [String] = []
    return try RegisterInput.located(file, &read, &notices) {
      try NodeGroups(csv: $0).assigned(in: register)
    }
  }
}
