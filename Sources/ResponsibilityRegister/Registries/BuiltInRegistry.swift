import CRegistries

/// A registry of facts that ships with the program.
///
/// It resolves a written name only where it is asked for; elsewhere its parties are candidates alone. What each
/// holds, and where that comes from, is in `SOURCES.md` beside the files, which the build embeds so that the
/// program is one file.
public enum BuiltInRegistry: String, CaseIterable, Sendable {
  /// Bodies of the State Council and of the party, courts, people's organisations and the divisions of the first
  /// level of the People's Republic of China, with those that the reforms of 2018 and after ended.
  case china
  /// Macau's secretariats and their bureaus.
  case macau

  /// The registry; parties have no side in it, since it is for documents of one side as well.
  public var registry: PartyRegistry {
    switch self {
    case .china: Self.chinese
    case .macau: Self.macanese
    }
  }

  /// The side that its parties stand on, where a document has parties of several.
  public var side: Side {
    switch self {
    case .china: .mainland
    case .macau: .macau
    }
  }

  /// The registries that a document resolves its names by; parties have a side where there are several.
  public static func registries(_ chosen: [BuiltInRegistry]) -> [PartyRegistry] {
    let chosen = allCases.filter(chosen.contains)
    return chosen.map { chosen.count > 1 ? $0.registry.onSide($0.side) : $0.registry }
  }

  /// The registries whose parties a document may mean: China's where a name has Chinese characters or the document
  /// speaks of China, as there is a Ministry of Education everywhere; Macau's where it speaks of Macau, as its bureaus
  /// have the names that local bureaus have everywhere.
  public static func offered(for register: Register) -> [BuiltInRegistry] {
    let isChinese =
      register.parties.contains { party in
        party.name.unicodeScalars.contains { (0x3400...0x9FFF).contains($0.value) }
      } || register.speaks(of: ["China"])
    let isMacanese =
      register.parties.contains { $0.side == .macau }
      || register.speaks(of: ["澳门", "澳門", "Macau", "Macao"])
    return (isChinese ? [.china] : []) + (isMacanese ? [.macau] : [])
  }

  private static let chinese = read(.china)
  private static let macanese = read(.macau)

  private static func read(_ registry: BuiltInRegistry) -> PartyRegistry {
    do {
      let texts = files.filter { $0.registry == registry.rawValue }.map(\.text)
      return try PartyRegistry(csvs: texts, source: registry.rawValue)
    } catch {
      preconditionFailure(
        "the registry \(registry.rawValue) that is built in cannot be read: \(error)")
    }
  }

  /// What the files hold.
  static var files: [(name: String, registry: String, text: String)] {
    var result: [(String, String, String)] = []
    var file = unsafe liaison_registry_files()
    while let current = unsafe file?.pointee, let name = unsafe current.name,
      let registry = unsafe current.registry, let text = unsafe current.text
    {
      unsafe result.append(
        (String(cString: name), String(cString: registry), String(cString: text)))
      unsafe file = file?.successor()
    }
    return result
  }
}

extension Register {
  /// Whether a name, a title or an annotation holds one of some words.
  fileprivate func speaks(of words: [String]) -> Bool {
    func says(_ text: String?) -> Bool { words.contains { text?.contains($0) == true } }
    return parties.contains { says($0.name) } || says(title)
      || items.contains { says($0.title) || says($0.theme) }
      || responsibilities.contains { says($0.evidence?.text) }
  }
}
