import Drawing
import Languages

/// The parts of a ``ComparisonDiagram``: boxes, lines, captions, and what is said about them.
struct ComparisonDrawing {
  private let diagram: ComparisonDiagram
  private let selection: ComparisonSelection
  private let names: [String: String]
  private var words: ComparisonWords { diagram.words.comparison }

  init(_ diagram: ComparisonDiagram, _ selection: ComparisonSelection) {
    self.diagram = diagram
    self.selection = selection
    names = Dictionary(
      diagram.units.map { ($0.party.id, $0.party.label) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Boxes and lines

  var nodes: [DiagramNode] {
    let most = diagram.units.flatMap { [$0.before ?? 0, $0.after ?? 0] }.max() ?? 0
    return selection.units.map { node($0, most: most) }
  }

  private func node(_ index: Int, most: Int) -> DiagramNode {
    let unit = diagram.units[index]
    let items = max(unit.before ?? 0, unit.after ?? 0)
    let share = most > 0 ? (Double(items) / Double(most)).squareRoot() : 0
    let font = 9 + (7 * share).rounded()
    let hue = DiagramPalette.side(selection.sides[index])
    var name = unit.party.label
    var look = DiagramNode.Look.box(fill: hue.tint(0.16), stroke: hue, dashed: false)
    if unit.before == nil {
      name = TextTemplate(words.newUnit).filled(with: ["name": name])
      look = .box(fill: hue.tint(0.16), stroke: ComparisonChange.new.color, dashed: false)
    } else if unit.after == nil {
      name = TextTemplate(words.goneUnit).filled(with: ["name": name])
      look = .box(fill: .white, stroke: ComparisonChange.gone.color, dashed: true)
    }
    let number = numbers(unit.before ?? 0, unit.after ?? 0)
    return DiagramNode(
      id: unit.party.id,
      lines: lines(name, "(\(number))", font: font), fontSize: font,
      look: look, tooltip: "\(name): \(number)", subjects: [.actor(unit.party.id)])
  }

  // A long name is cut before its number is.
  private func lines(_ name: String, _ number: String, font: Double) -> [String] {
    func wrapped(_ text: String, lines: Int) -> [String] {
      TextWrapping.balanced(text, size: font, width: font * 9, maximumLines: lines)
    }
    let whole = wrapped("\(name) \(number)", lines: 4)
    return whole.last?.hasSuffix(")") == true ? whole : wrapped(name, lines: 4) + [number]
  }

  var edges: [DiagramEdge] {
    let tiers = CountTiers(lowest: 1, highest: selection.strongest.first?.size ?? 1)
    return selection.ties.map { tie in
      let change = tie.change
      return DiagramEdge(
        from: tie.a, to: tie.b,
        width: change == .same ? 0.8 : 1.6 + 0.8 * Double(tiers.tier(of: tie.size) ?? 0),
        color: change.color, isDashed: change.isDashed, length: 1.4, tooltip: sentence(tie),
        subjects: [.actor(tie.a), .actor(tie.b)])
    }
  }

  /// The marks and numbers on the changed lines, the strongest change first.
  var captions: [DiagramCaption] {
    selection.ties.indices.filter { selection.ties[$0].change != .same }
      .sorted { (-selection.ties[$0].size, $0) < (-selection.ties[$1].size, $1) }
      .map { index in
        let tie = selection.ties[index]
        let isOneNumber = tie.before == 0 || tie.after == 0
        return DiagramCaption(
          edge: index,
          text: tie.change.mark + (isOneNumber ? "\(tie.larger)" : numbers(tie.before, tie.after)),
          color: tie.change.textColor)
      }
  }

  private func numbers(_ before: Int, _ after: Int) -> String {
    before == after
      ? "\(after)"
      : TextTemplate(words.change).filled(with: ["before": "\(before)", "after": "\(after)"])
  }

  private func sentence(_ tie: ComparisonDiagram.Tie) -> String {
    TextTemplate(words.pair).filled(with: [
      "a": names[tie.a] ?? tie.a, "b": names[tie.b] ?? tie.b,
      "change": numbers(tie.before, tie.after),
    ])
  }

  // MARK: Words

  var rule: String {
    var sentences = [
      TextTemplate(words.rule).filled(with: [
        "before": inQuotes(diagram.beforeName), "after": inQuotes(diagram.afterName),
      ])
    ]
    for (drawn, template, none) in [
      (selection.changes, words.thinnedChanges, nil),
      (selection.same, words.thinnedSame, words.noSame),
    ] where drawn.shown < drawn.all {
      if drawn.shown == 0, let none {
        sentences.append(TextTemplate(none).filled(with: ["all": "\(drawn.all)"]))
        continue
      }
      sentences.append(
        TextTemplate(template).filled(with: [
          "minimum": "\(drawn.minimum)", "shown": "\(drawn.shown)", "all": "\(drawn.all)",
        ]))
    }
    return sentences.joined(separator: words.space)
  }

  var notes: [String] { [strongest, undrawn] }

  private var strongest: String {
    guard !selection.strongest.isEmpty else { return words.noChange }
    let listed = selection.strongest.prefix(max(diagram.listLimit, 0))
    guard !listed.isEmpty else { return "" }
    return TextTemplate(words.strongest).filled(with: [
      "shown": "\(listed.count)", "all": "\(selection.strongest.count)",
      "list": listed.map(sentence).joined(separator: words.listSeparator),
    ])
  }

  private var undrawn: String {
    guard !selection.undrawn.isEmpty else { return "" }
    return TextTemplate(words.undrawn).filled(with: [
      "count": "\(selection.undrawn.count)",
      "names": selection.undrawn.map { diagram.units[$0].party.label }
        .joined(separator: diagram.words.separator),
    ])
  }

  var legend: DiagramLegend {
    let lines = ComparisonChange.allCases.map { change -> DiagramLegend.Entry in
      let count = selection.counts[change] ?? 0
      let meaning = TextTemplate(change.meaning(words)).filled(with: ["count": "\(count)"])
      return .init(
        .line(
          color: change.color, width: change == .same ? 0.8 : 2.4, isDashed: change.isDashed),
        change.mark.isEmpty ? meaning : "\(change.mark) \(meaning)")
    }
    let sides = diagram.sides.enumerated().map { position, side in
      let hue = DiagramPalette.side(position)
      return DiagramLegend.Entry(
        .box(fill: hue.tint(0.16), stroke: hue, dashed: false), side.label)
    }
    let units: [DiagramLegend.Entry] = [
      (ComparisonChange.new, words.newUnits, diagram.units.count { $0.before == nil }),
      (.gone, words.goneUnits, diagram.units.count { $0.after == nil }),
    ].map { change, template, count in
      .init(
        .box(fill: .white, stroke: change.color, dashed: change == .gone),
        TextTemplate(template).filled(with: ["count": "\(count)"]))
    }
    return DiagramLegend([
      .init(diagram.words.line, lines + [.init(.none, words.lineNumbers)]),
      .init(diagram.words.box, sides + units + [.init(.none, words.unitItems)]),
    ])
  }
}

/// A title as it stands in quotation marks: its own become those that stand within others.
private func inQuotes(_ title: String) -> String {
  title.replacing("“", with: "‘").replacing("”", with: "’")
}
