import ResponsibilityRegister

/// A change of a register to suppose: who would answer for what if units were merged, split, renamed, added
/// or removed, or if items went to others.
///
/// Parties, sides, items and chapters are named by any word that goes by them, as everywhere.
public enum RegisterChange: Sendable, Hashable {
  /// One unit that a split leaves, with what of the old unit's items it takes.
  public struct Share: Sendable, Hashable {
    /// The name of the unit: a new one, that of the unit split, or another's that takes them over.
    public let name: String
    /// Its items (see `Register.items(chosenBy:)`); `nil` for all that no other share takes.
    public let items: [String]?

    /// A share of a split.
    public init(_ name: String, items: [String]?) {
      self.name = name
      self.items = items
    }
  }

  /// A unit of an item that is added.
  public struct Duty: Sendable, Hashable {
    /// The unit, which the register has.
    public let party: String
    /// How it takes part; `nil` where that is left open.
    public let role: Role?

    /// A unit and how it takes part.
    public init(_ party: String, role: Role? = nil) {
      self.party = party
      self.role = role
    }
  }

  /// Two units or more become one. Without a name the first of them takes the others in; without a side it
  /// stands where all of them stood.
  case merge([String], into: String?, side: String?)
  /// A unit is taken apart.
  case split(String, into: [Share])
  /// A unit has another name.
  case rename(String, to: String)
  /// A new unit, with the items that it answers for beside those who do already.
  case add(String, side: String?, items: [String], role: Role?)
  /// Units go, and with them all that they answer for.
  case remove([String])
  /// Items go from one unit to another: all of its items, or those chosen.
  case transfer(from: String, to: String, items: [String]?)
  /// A new item.
  case addItem(id: String, title: String?, theme: String?, parties: [Duty])
}

/// Why a change cannot be made; nothing of the others is made either.
public struct RegisterChangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong and what would mend it.
  public let message: String

  init(_ problem: String, _ remedy: String) { message = "\(problem); \(remedy)" }
  init(_ error: NameError) { message = "\(error)" }
  init(_ error: RegisterError) { message = "\(error)" }

  /// One line.
  public var description: String { message }
}
