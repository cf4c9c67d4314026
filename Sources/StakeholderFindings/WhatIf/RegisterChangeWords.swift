import ResponsibilityRegister

/// A change in the words of a command line or of a script: what is done, and to what.
///
///     merge        甲局,乙局=丙局@macau
///     split        甲局=丁局:1-5,8;戊局:rest
///     rename       甲局=己局
///     add          庚局@macau=3,7:lead
///     transfer     甲局=乙局:12,贸易畅通
///     add-item     57 A title@Chapter=甲局:lead,乙局
///     remove       甲局
///
/// Names may hold commas, colons and the like: of the ways to part the words, the one whose names the register
/// knows is taken.
public struct RegisterChangeWords: Sendable, Hashable {
  /// What is done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Units become one.
    case merge
    /// A unit is taken apart.
    case split
    /// A unit has another name.
    case rename
    /// A new unit.
    case add
    /// A new item.
    case addItem = "add-item"
    /// Items go to another unit.
    case transfer
    /// A unit goes.
    case remove
  }

  /// What is done.
  public let kind: Kind
  /// To what, and what comes of it.
  public let words: String

  /// A change in words.
  public init(_ kind: Kind, _ words: String) {
    self.kind = kind
    self.words = words
  }

  /// Both, as a line of a script.
  public var text: String { "\(kind.rawValue) \(words)" }

  /// The changes of a script, one a line; empty lines and those that begin with # are passed over.
  ///
  /// - Throws: `RegisterError` with the line of the first that is no change.
  public static func script(_ text: String) throws(RegisterError) -> [RegisterChangeWords] {
    var steps: [RegisterChangeWords] = []
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let words = trimmed(line)
      if words.isEmpty || words.hasPrefix("#") { continue }
      let name = words.prefix { !$0.isWhitespace }
      guard let kind = Kind(rawValue: String(name)) else {
        let error = NameError(
          no: "change", called: String(name), among: Kind.allCases.map(\.rawValue),
          remedy: "the changes are \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        throw RegisterError(
          line: number + 1, problem: "\(error)",
          remedy: "write one change a line, such as: merge A,B=C")
      }
      let rest = trimmed(words.dropFirst(name.count))
      guard !rest.isEmpty else {
        throw RegisterError(
          line: number + 1, problem: "nothing stands behind \(name)",
          remedy: "write what it is done to, such as: merge A,B=C")
      }
      steps.append(RegisterChangeWords(kind, rest))
    }
    return steps
  }

  /// The change that the words mean in a register.
  ///
  /// - Throws: ``RegisterChangeError`` where they do not tell one.
  public func change(of register: Register) throws(RegisterChangeError) -> RegisterChange {
    switch kind {
    case .merge:
      let (list, name) = halves { !parties($0, in: register).isEmpty }
      let (new, side) = Self.named(name)
      return .merge(try known(list, in: register), into: new, side: side)
    case .split:
      let (old, shares) = try wholeHalves(of: register)
      var parts: [RegisterChange.Share] = []
      for part in shares.split(whereSeparator: { ";；".contains($0) }) {
        parts.append(try share(part, in: register))
      }
      return .split(old, into: parts)
    case .rename:
      let (old, new) = try wholeHalves(of: register)
      return .rename(old, to: new)
    case .add:
      let (name, duties) = halves { _ in true }
      let (new, side) = Self.named(name)
      guard let new else {
        throw RegisterChangeError("the unit has no name", "write NAME@SIDE=ITEMS")
      }
      guard let duties else { return .add(new, side: side, items: [], role: nil) }
      let (items, role) = Self.role(behind: duties)
      return .add(new, side: side, items: itemWords(items, in: register), role: role)
    case .remove: return .remove(try known(words, in: register))
    case .transfer:
      let (old, goal) = try wholeHalves(of: register)
      if !register.parties(called: goal).isEmpty {
        return .transfer(from: old, to: goal, items: nil)
      }
      for (name, items) in Self.partings(of: goal, by: ":：")
      where !register.parties(called: name).isEmpty {
        return .transfer(from: old, to: name, items: itemWords(items, in: register))
      }
      let name = Self.partings(of: goal, by: ":：").last?.0 ?? goal
      do { _ = try register.party(named: name) } catch { throw RegisterChangeError(error) }
      throw RegisterChangeError("“\(words)” names no unit and items", "write FROM=TO:ITEMS")
    case .addItem:
      let (item, list) = halves { _ in true }
      guard let list else {
        throw RegisterChangeError("the item has no units", "write ID TITLE=UNIT:lead,UNIT")
      }
      let (named, theme) = Self.named(item)
      let id = String((named ?? "").prefix { !$0.isWhitespace })
      let title = trimmed((named ?? "").dropFirst(id.count))
      guard !id.isEmpty else {
        throw RegisterChangeError("the item has no id", "write ID TITLE=UNIT:lead,UNIT")
      }
      return .addItem(
        id: id, title: title.isEmpty ? nil : title, theme: theme,
        parties: try duties(list, in: register))
    }
  }
}
