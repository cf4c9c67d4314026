import MarkupReading

/// The lists of a document: what Word shows before a paragraph that says only that it is numbered.
///
/// ISO/IEC 29500-1, 17.9. Lists that share a definition share its counters, until one says where it starts.
struct WordNumbering {
  /// One level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    var text: String?
    /// The level after which the numbers begin again: 0 for never, `nil` for any that is higher.
    var restart: Int?
    var isLegal = false
    var style: String?
  }

  private struct Definition {
    var levels: [Int: Level] = [:]
    /// The style in which the levels are to be found instead.
    var styleLink: String?
    var ownStyle: String?
  }

  private struct List {
    var definition = ""
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var definitions: [String: Definition] = [:]
  private var lists: [String: List] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  /// Word has nine levels.
  private static let levelLimit = 9

  /// No lists at all.
  init() {}

  /// Reads the part.
  init(_ part: String, in package: WordPackage) throws(DocumentFault) {
    var numbering = WordNumbering()
    var definition: String?
    var list: String?
    var level: Int?
    try package.read(part) { _, event in
      switch event {
      case .start(let element):
        switch element.name {
        case "abstractNum":
          definition = element.value("abstractNumId")
          if let definition { numbering.definitions[definition] = Definition() }
        case "num":
          list = element.value("numId")
          if let list { numbering.lists[list] = List() }
        case "abstractNumId" where list != nil:
          numbering.lists[list ?? ""]?.definition = element.value("val") ?? ""
        case "numStyleLink":
          numbering.definitions[definition ?? ""]?.styleLink = element.value("val")
        case "styleLink":
          numbering.definitions[definition ?? ""]?.ownStyle = element.value("val")
        case "lvl", "lvlOverride":
          level = element.value("ilvl").flatMap(Int.init).flatMap {
            (0..<Self.levelLimit).contains($0) ? $0 : nil
          }
          if element.name == "lvl", let level {
            numbering.change(level, definition, list) { $0 = Level() }
          }
        case "startOverride":
          if let list, let level {
            numbering.lists[list]?.starts[level] = Self.number(element) ?? 1
          }
        default:
          if let level { numbering.takeProperty(element, level, definition, list) }
        }
      case .end("abstractNum"): definition = nil
      case .end("num"): list = nil
      case .end("lvl"): if list == nil { level = nil }
      case .end("lvlOverride"): level = nil
      default: break
      }
    }
    self = numbering
  }

  private mutating func change(
    _ level: Int, _ definition: String?, _ list: String?, _ change: (inout Level) -> Void
  ) {
    if let list {
      change(&lists[list, default: List()].levels[level, default: Level()])
    } else if let definition {
      change(&definitions[definition, default: Definition()].levels[level, default: Level()])
    }
  }

  private mutating func takeProperty(
    _ element: XMLElement, _ level: Int, _ definition: String?, _ list: String?
  ) {
    change(level, definition, list) { own in
      switch element.name {
      case "start": own.start = Self.number(element) ?? 1
      // A format of another program stands in mc:AlternateContent with one that all know.
      case "numFmt": own.format = element.value("format") ?? element.value("val") ?? own.format
      case "lvlText": own.text = element.value("val")
      case "lvlRestart": own.restart = Self.number(element)
      case "isLgl": own.isLegal = element.isOn
      case "pStyle": own.style = element.value("val")
      default: break
      }
    }
  }

  private static func number(_ element: XMLElement) -> Int? {
    element.value("val").flatMap(Int.init).flatMap { (0..<1_000_000).contains($0) ? $0 : nil }
  }

  /// The definition of a list, that of its style followed.
  private func definition(_ list: List) -> (name: String, levels: [Int: Level]) {
    guard let own = definitions[list.definition] else { return (list.definition, [:]) }
    if own.levels.isEmpty, let link = own.styleLink,
      let linked = definitions.filter({ $0.value.ownStyle == link }).min(by: { $0.key < $1.key })
    {
      return (linked.key, linked.value.levels)
    }
    return (list.definition, own.levels)
  }

  /// The level whose numbers paragraphs of a style take.
  func level(ofStyle style: String, in list: String) -> Int? {
    guard let list = lists[list] else { return nil }
    return definition(list).levels.filter { $0.value.style == style }.keys.min()
  }

  /// Counts a paragraph and gives what stands before it; `nil` where nothing does.
  mutating func marker(list name: String, level: Int) -> String? {
    guard let list = lists[name], (0..<Self.levelLimit).contains(level) else { return nil }
    let definition = definition(list)
    let levels = definition.levels.merging(list.levels) { _, own in own }
    guard let own = levels[level] else { return nil }
    var counts = counters[definition.name] ?? [:]
    if begun.insert(name).inserted {
      for (level, start) in list.starts { counts[level] = start - 1 }
    }
    for higher in 0..<level where counts[higher] == nil {
      counts[higher] = levels[higher]?.start ?? 1
    }
    counts[level] = (counts[level] ?? own.start - 1) + 1
    for deeper in level + 1..<max(Self.levelLimit, level + 1) {
      let restart = levels[deeper]?.restart
      // A level that starts again after level n does so after those above it too.
      if restart == 0 { continue }
      if let restart, level + 1 > restart { continue }
      counts[deeper] = nil
    }
    counters[definition.name] = counts
    return Self.text(of: own, counts, levels)
  }

  private static func text(
    of level: Level, _ counts: [Int: Int], _ levels: [Int: Level]
  ) -> String? {
    if level.format == "bullet" { return bullet(level.text ?? "") }
    if level.format == "none", level.text?.contains("%") != true {
      let text = LineText.cleaned(level.text ?? "")
      return text.isEmpty ? nil : text
    }
    var result = ""
    var characters = Array(level.text ?? "")[...]
    while let character = characters.popFirst() {
      if character == "%", let digit = characters.first?.wholeNumberValue, (1...9).contains(digit) {
        characters.removeFirst()
        guard let count = counts[digit - 1] else { continue }
        let format = level.isLegal ? "decimal" : levels[digit - 1]?.format ?? "decimal"
        result += WordNumberFormat.style(format).text(count)
      } else {
        result.append(character)
      }
    }
    let text = LineText.cleaned(result)
    return text.isEmpty ? nil : text
  }

  /// The sign of a bullet: that of a font of symbols is told by its font alone, and becomes “•”.
  private static func bullet(_ text: String) -> String? {
    let sign = LineText.cleaned(text)
    guard let first = sign.unicodeScalars.first else { return nil }
    let isOfAFont =
      (0xE000...0xF8FF).contains(first.value) || first.properties.isAlphabetic
      || first.properties.numericType != nil
    return isOfAFont ? "•" : sign
  }
}
