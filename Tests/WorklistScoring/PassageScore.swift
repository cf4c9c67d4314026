import Foundation
import ResponsibilityRegister

/// How much of one passage was read rightly. A pair is an item and a name.
public struct PassageScore: Sendable {
  /// Pairs that were read and are there.
  public var right = 0
  /// Of these, those with the right role.
  public var rightRoles = 0
  /// Pairs that were read and are not there: invented, merged or cut names.
  public var invented: [String] = []
  /// Pairs that are there and were not read.
  public var missed: [String] = []
  /// Right pairs with the wrong role.
  public var misjudged: [String] = []

  /// A score of nothing.
  public init() {}

  /// Reads a passage and compares.
  public init(_ passage: Passage) {
    let register = try? Register(worklist: passage.text)
    var truth: [Pair: Role] = [:]
    for (item, names) in passage.expect {
      for (role, names) in zip([Role.lead, .participant], names) {
        for name in names { truth[Pair(item: item, name: name)] = role }
      }
    }
    let generic = Set(passage.generic ?? [])
    // The other form of a name, by either of the two.
    var forms: [String: [String]] = [:]
    for (a, b) in passage.aliases ?? [:] {
      forms[a, default: []].append(b)
      forms[b, default: []].append(a)
    }
    func mayBeLeftOut(_ pair: Pair, _ kind: String?) -> Bool {
      generic.contains(pair.name) || generic.contains("\(pair.name)@\(pair.item)")
        || kind == "group"
        || ["各", "全区", "有关", "市级有关", "市級", "县级", "相关"].contains { pair.name.hasPrefix($0) }
    }
    var found: Set<Pair> = []
    if let register {
      let items = register.itemsByID
      let parties = register.partiesByID
      for responsibility in register.responsibilities {
        guard let item = items[responsibility.item], let party = parties[responsibility.party]
        else { continue }
        let keys = [
          item.number, item.id, item.id.split(separator: ".").last.map(String.init) ?? "",
        ].map(Self.bare)
        let number =
          passage.expect.keys.sorted().first { Self.bare($0) == Self.bare(item.id) }
          ?? passage.expect.keys.sorted().first { keys.contains(Self.bare($0)) } ?? item.id
        var pair = Pair(item: number, name: party.name)
        if truth[pair] == nil,
          let form = forms[party.name]?.first(where: { truth[Pair(item: number, name: $0)] != nil })
        {
          pair = Pair(item: number, name: form)
        }
        found.insert(pair)
        if let role = truth[pair] {
          right += 1
          if role == responsibility.role { rightRoles += 1 } else { misjudged.append("\(pair)") }
        } else if !mayBeLeftOut(pair, party.kind) {
          invented.append("\(pair)")
        }
      }
    }
    missed = truth.keys.filter { !found.contains($0) && !mayBeLeftOut($0, nil) }.map { "\($0)" }
      .sorted()
    invented.sort()
  }

  /// The sum of two.
  public static func += (a: inout PassageScore, b: PassageScore) {
    a.right += b.right
    a.rightRoles += b.rightRoles
    a.invented += b.invented
    a.missed += b.missed
    a.misjudged += b.misjudged
  }

  /// Of the pairs that were read, the share that is there; `nil` where none was read.
  public var precision: Double? { Self.share(right, of: right + invented.count) }
  /// Of the pairs that are there, the share that was read; `nil` where none is.
  public var recall: Double? { Self.share(right, of: right + missed.count) }
  /// Of the pairs that were read rightly, the share with the right role; `nil` where none was.
  public var roles: Double? { Self.share(rightRoles, of: right) }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }

  private static func bare(_ number: String) -> String {
    String(
      number.precomposedStringWithCompatibilityMapping.filter {
        !"()、. ".contains($0) && !$0.isWhitespace
      })
  }

  private struct Pair: Hashable, CustomStringConvertible {
    let item: String
    let name: String
    var description: String { "\(item) \(name)" }
  }
}
