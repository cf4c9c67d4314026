import Drawing
import Languages

/// A node of a network as it is drawn.
struct PictureNode {
  /// 0 for actors, 1 for events.
  let mode: Int
  let label: String
  /// What a reader who points at it is told.
  let detail: String
  /// The group; `nil` for none, or where nodes of the mode have no groups.
  let group: String?
  /// Whether nodes of the mode have groups.
  let isGrouped: Bool
  /// What the size of the letters shows; `nil` where it is unknown.
  let size: Double?
  let subject: DiagramSubject

  init<Node>(_ node: Node, _ style: NodeStyle<Node>, mode: Int, degree: Int) {
    self.mode = mode
    label = TextCleaning.line(style.label(node))
    detail = style.detail.map { TextCleaning.line($0(node)) } ?? label
    group = style.group?(node).map { TextCleaning.line($0) }
    isGrouped = style.group != nil
    let value = style.size.map { $0(node) } ?? Double(degree)
    size = value.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    subject = mode == 0 ? .actor(style.id(node)) : .event(style.id(node))
  }
}

/// A tie of a network as it is drawn, between positions of nodes.
struct PictureLine {
  let from: Int
  let to: Int
  /// `nil` where ties have no weights or this one's is undefined.
  let weight: Double?
  /// What is said of the tie beside its ends and its weight.
  let remark: String
  let subjects: [DiagramSubject]

  /// The weight, where a width can show it.
  var usableWeight: Double? { weight.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } }
}

/// A network as a picture: which of it is drawn, what it looks like and what is said of it.
struct NetworkPicture {
  let title: String
  let source: String
  let rule: String
  /// What the modes are called, one or two.
  let modeNames: [String]
  let nodes: [PictureNode]
  let lines: [PictureLine]
  /// What weights are; `nil` where ties have none.
  let weightName: String?
  let groupName: String?
  /// What sizes are, of each mode.
  let sizeNames: [String]
  let remarks: [String]
  let scope: NetworkScope
  let words: PictureWords
  let language: Language

  func diagram() -> Diagram {
    let colors = PictureColors(nodes, words)
    let selection = PictureSelection(
      nodes: nodes.count, lines, isWeighted: weightName != nil, scope)
    let tiers = WeightTiers(selection.lines.compactMap { lines[$0].usableWeight })
    let most = modeNames.indices.map { mode in
      nodes.filter { $0.mode == mode }.compactMap(\.size).max() ?? 0
    }
    return Diagram(
      title: title,
      rule: ([rule, selection.rule(words)] + remarks).filter { !$0.isEmpty }
        .joined(separator: words.space),
      nodes: selection.nodes.map { box($0, colors, most: most[nodes[$0].mode]) },
      edges: selection.lines.map { edge(lines[$0], tiers) },
      legend: legend(colors, tiers, selection), legendHeading: words.legend,
      notes: notes(selection) + [source], arrangement: .spring(seed: scope.seed),
      layoutWords: LayoutWords(in: language))
  }

  // MARK: - Nodes and lines

  private static func id(_ position: Int) -> String { "n\(position)" }

  private func box(_ position: Int, _ colors: PictureColors, most: Double) -> DiagramNode {
    let node = nodes[position]
    let share = most > 0 ? ((node.size ?? 0) / most).squareRoot() : 0
    let font = 9 + (4 * share).rounded()
    let text = TextWrapping.fitted(
      node.label, size: font, rooms: [(font * 8.5, 3), (font * 10.5, 4), (font * 17, 5)])
    let tone = colors.tone(node)
    let tooltip = node.detail + (node.group.map { " (\($0))" } ?? "")
    return DiagramNode(
      id: Self.id(position), lines: text, fontSize: font,
      color: tone.words, look: look(ofMode: node.mode, fill: tone.fill, stroke: tone.stroke),
      size: size(of: text, font: font, mode: node.mode), tooltip: tooltip,
      subjects: [node.subject])
  }

  private func look(
    ofMode mode: Int, fill: DiagramColor, stroke: DiagramColor
  ) -> DiagramNode.Look {
    if mode == 1 { return .mark(.square, fill: fill, stroke: stroke) }
    return modeNames.count == 1
      ? .box(fill: fill, stroke: stroke, dashed: false)
      : .mark(.disc, fill: fill, stroke: stroke)
  }

  // An ellipse around a box is 1.41 times as wide and high; words leave the corners of theirs free.
  private func size(of text: [String], font: Double, mode: Int) -> DiagramSize {
    let inner = TextMetrics.size(of: text, size: font)
    let isRound = mode == 0 && modeNames.count == 2
    return DiagramSize(
      width: inner.width * (isRound ? 1.2 : 1) + font * 1.1,
      height: inner.height * (isRound ? 1.25 : 1) + font * 0.6)
  }

  private func edge(_ line: PictureLine, _ tiers: WeightTiers) -> DiagramEdge {
    let tier = line.usableWeight.map(tiers.tier)
    let ends = "\(nodes[line.from].detail) – \(nodes[line.to].detail)"
    let weight = line.weight.map { ": " + WeightTiers.text($0) } ?? ""
    let isDashed = weightName != nil && tier == nil
    return DiagramEdge(
      from: Self.id(line.from), to: Self.id(line.to),
      width: weightName == nil ? Self.plainWidth : WeightTiers.width(ofTier: tier ?? 0),
      color: tier.map(tiers.color) ?? Self.plainColor, isDashed: isDashed,
      length: (modeNames.count == 1 ? 1.3 : 1) - 0.06 * Double(tier ?? 0),
      tooltip: ends + weight + line.remark,
      subjects: [nodes[line.from].subject, nodes[line.to].subject] + line.subjects)
  }

  private static let plainWidth = 1.2
  private static let plainColor = DiagramPalette.lineSteps[1]

  // MARK: - Words

  private func legend(
    _ colors: PictureColors, _ tiers: WeightTiers, _ selection: PictureSelection
  ) -> DiagramLegend {
    let isTwoMode = modeNames.count == 2
    let shapes = modeNames.enumerated().map { mode, name -> DiagramLegend.Entry in
      let tone = nodes.first { $0.mode == mode }.map(colors.tone)
      let isGrouped = nodes.contains { $0.mode == mode && $0.isGrouped }
      // Of groups the colours stand below; here is the shape alone.
      return .init(
        .mark(
          mode == 0 ? .disc : .square, fill: isGrouped ? .white : tone?.fill ?? .white,
          stroke: isGrouped ? .ink : tone?.stroke ?? .ink), name)
    }
    let sizes = zip(modeNames, sizeNames).map { isTwoMode ? "\($0): \($1)" : $1 }
    let same = Set(sizeNames).count == 1 ? Array(sizeNames.prefix(1)) : sizes
    return DiagramLegend([
      .init(words.shape, isTwoMode ? shapes : []),
      .init(groupName ?? words.color, colors.entries),
      .init(words.size, same.map { .init(.none, $0) }),
      .init(weightName ?? words.line, lineEntries(tiers, selection)),
    ])
  }

  private func lineEntries(
    _ tiers: WeightTiers, _ selection: PictureSelection
  ) -> [DiagramLegend.Entry] {
    guard !selection.lines.isEmpty else { return [] }
    guard weightName != nil else {
      return [.init(.line(color: Self.plainColor, width: Self.plainWidth), words.tie)]
    }
    let weights = tiers.tiers.enumerated().map { tier, range in
      DiagramLegend.Entry(
        .line(color: tiers.color(ofTier: tier), width: WeightTiers.width(ofTier: tier)),
        range.name)
    }
    guard selection.lines.contains(where: { lines[$0].usableWeight == nil }) else { return weights }
    return weights + [
      .init(
        .line(color: Self.plainColor, width: WeightTiers.width(ofTier: 0), isDashed: true),
        words.unusable)
    ]
  }

  private func notes(_ selection: PictureSelection) -> [String] {
    var notes: [String] = []
    for (mode, name) in modeNames.enumerated() {
      let own = { (positions: [Int]) in positions.filter { nodes[$0].mode == mode } }
      notes.append(remark(words.isolates, own(selection.isolates), name))
      notes.append(remark(words.undrawn, own(selection.undrawn), name))
      let unsized = own(selection.nodes).filter { nodes[$0].size == nil }
      if !unsized.isEmpty {
        notes.append(
          TextTemplate(words.unsized).filled(with: ["count": "\(unsized.count)", "nodes": name]))
      }
    }
    guard weightName != nil else { return notes }
    let unusable = lines.indices.count { lines[$0].usableWeight == nil }
    let drawn = selection.lines.count { lines[$0].usableWeight == nil }
    if drawn > 0 {
      notes.append(TextTemplate(words.unusableRemark).filled(with: ["count": "\(drawn)"]))
    }
    if unusable > drawn {
      notes.append(
        TextTemplate(words.unusableUndrawn).filled(with: ["count": "\(unusable - drawn)"]))
    }
    return notes
  }

  private func remark(_ template: String, _ positions: [Int], _ name: String) -> String {
    guard !positions.isEmpty else { return "" }
    return TextTemplate(template).filled(with: [
      "count": "\(positions.count)", "nodes": name,
      "names": positions.map { nodes[$0].label }.joined(separator: words.separator),
    ])
  }
}
