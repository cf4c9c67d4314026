import Foundation
import ResponsibilityRegister

/// What decides on the names of a document: a registry, those that the program holds, and a person's decisions.
struct NameSources {
  /// The registry that was named, or stands beside the document.
  let registry: PartyRegistry?
  /// The registries of the program that were asked for.
  let builtIns: [BuiltInRegistry]
  /// What a person decided.
  let decisions: PartyDecisions?
  /// The file that this stands in.
  let decisionsPath: String?

  /// What decides on the names of a register, `nil` where nothing does, and what is to be said of it.
  ///
  /// - Throws: ``InputError`` for a decision that cannot be followed, said of its file.
  func decided(
    about register: Register
  ) throws(InputError) -> (registry: PartyRegistry?, notices: [String]) {
    guard registry != nil || !builtIns.isEmpty || decisions != nil else { return (nil, []) }
    let known = (registry ?? PartyRegistry()).adding(BuiltInRegistry.registries(builtIns))
    guard let decisions, let decisionsPath else { return (known, []) }
    let all: PartyRegistry
    do {
      all = try known.deciding(
        decisions, about: register, offered: BuiltInRegistry.allCases.map(\.registry))
    } catch { throw InputError(error, file: decisionsPath) }
    let file = URL(filePath: decisionsPath).lastPathComponent
    let unused = decisions.unused(among: register.parties.map(\.name)).map { written, line in
      "\(file)\(line.map { ":\($0)" } ?? ""): “\(written)” is no name of the document; the decision changes nothing"
    }
    let new = all.records.filter { $0.source == PartyRegistry.decisionSource }.map {
      "\(file): “\($0.party.name)” is a new name, which neither a registry nor the document has"
    }
    return (all, unused + new)
  }

  /// A register with its names as they were decided, and the kinds that names tell where these are sought.
  func resolved(
    _ register: Register, by registry: PartyRegistry?, findsKinds: Bool, name: String
  ) throws(InputError) -> Register {
    do {
      let resolved = try registry.map { registry throws(RegisterError) in
        try register.resolved(by: registry)
      }
      return findsKinds ? try (resolved ?? register).kindsByNames() : resolved ?? register
    } catch { throw InputError(error, file: name) }
  }
}

extension RegisterInput {
  /// What became of each written name, with what is to be said of the decisions.
  ///
  /// - Parameters:
  ///   - decisions: What a person decides, in place of ``decisions``.
  ///   - path: The file that they are kept in.
  /// - Throws: ``InputError`` for a decision that cannot be followed.
  public func partyFindings(
    deciding decisions: PartyDecisions, keptIn path: String
  ) throws(InputError) -> (findings: [PartyFinding], notices: [String]) {
    let names = NameSources(
      registry: names.registry, builtIns: names.builtIns, decisions: decisions, decisionsPath: path)
    let decided = try names.decided(about: written)
    let offered = BuiltInRegistry.offered(for: written).filter { !names.builtIns.contains($0) }
    return (
      written.partyFindings(
        registry: decided.registry ?? PartyRegistry(), decisions: decisions,
        offered: offered.map(\.registry)),
      decided.notices
    )
  }

  /// Whether the document writes a name.
  public func hasName(_ word: String) -> Bool {
    var decision = PartyDecisions()
    decision.decide(word, as: .own)
    return decision.unused(among: written.parties.map(\.name)).isEmpty
  }

  /// Where decisions about the names of a document are kept: `worklist.parties.csv` beside `worklist.txt`.
  public static func decisionsPath(beside file: String) -> String {
    companionPath(beside: file, "parties.csv")
  }

  /// The path of a file that is one document's own: `worklist.parties.csv` beside `worklist.txt`.
  static func companionPath(beside file: String, _ ending: String) -> String {
    let start = file.lastIndex(of: "/").map { file.index(after: $0) } ?? file.startIndex
    let name = file[start...]
    let stem = name.dropFirst().lastIndex(of: ".").map { name[..<$0] } ?? name
    return "\(file[..<start])\(stem).\(ending)"
  }

  /// The file of decisions that is read: the one that was named, or the one beside the document where it exists.
  static func decisionsPath(
    _ named: String?, beside file: String, usesCompanions: Bool, _ notices: inout [String]
  ) -> String? {
    if let named { return named }
    guard usesCompanions, file != "-" else { return nil }
    let path = decisionsPath(beside: file)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    notices.append("\(URL(filePath: path).lastPathComponent) beside the file is read with it")
    return path
  }
}
