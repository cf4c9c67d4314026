import Drawing
import Languages
import TwoModeNetworks

extension Projection {
  /// A picture of the one-mode network: a box a node, a line a pair, its width the weight.
  ///
  /// ```swift
  /// let picture = try network.projected(weighting: .newman).diagram(title: "Who met whom").svg()
  /// ```
  ///
  /// Widths show weights in five ranges at most. Where there are more ties than the scope allows, those
  /// below a minimum that the picture states are left out. A tie whose weight is undefined, or not
  /// positive and finite, is dashed. Of directed weights a pair's larger is drawn.
  ///
  /// - Parameters:
  ///   - title: What stands above the picture.
  ///   - source: Where the facts come from; a line under the picture.
  ///   - nodes: How nodes are drawn.
  ///   - shared: What the nodes of the other mode are called.
  ///   - scope: How much is drawn.
  ///   - language: The language of the legend and the remarks.
  /// - Complexity: O(n log n) for n ties, and what they share; drawing it is a matter of the ties that are
  ///   left.
  public func diagram(
    title: String, source: String = "", nodes: NodeStyle<Node> = NodeStyle(),
    shared: NodeStyle<Shared> = NodeStyle(),
    scope: NetworkScope = NetworkScope(), language: Language = .english
  ) -> Diagram {
    let words = PictureWords(in: language)
    var positions: [Node: Int] = [:]
    for (position, node) in self.nodes.enumerated() { positions[node] = position }
    let pairs = strongest
    var degrees = [Int](repeating: 0, count: self.nodes.count)
    let lines = pairs.compactMap { tie -> PictureLine? in
      guard let first = positions[tie.first], let second = positions[tie.second] else {
        return nil
      }
      degrees[first] += 1
      degrees[second] += 1
      let labels = tie.shared.map { TextCleaning.line(shared.label($0)) }
      return PictureLine(
        from: first, to: second, weight: tie.weight,
        remark: labels.isEmpty ? "" : " (\(labels.joined(separator: words.separator)))",
        subjects: tie.shared.map { .event(shared.id($0)) })
    }
    let name = nodes.name ?? words.actors
    let sharedName = shared.name ?? words.events
    return NetworkPicture(
      title: title, source: source,
      rule: TextTemplate(words.oneMode).filled(with: [
        "count": "\(self.nodes.count)", "nodes": name, "ties": "\(lines.count)",
        "shared": sharedName,
      ]),
      modeNames: [name],
      nodes: self.nodes.enumerated().map { position, node in
        PictureNode(node, nodes, mode: 0, degree: degrees[position])
      },
      lines: lines,
      weightName: weighting == .count
        ? TextTemplate(words.sharedCount).filled(with: ["shared": sharedName])
        : TextTemplate(words.weightBy).filled(with: ["name": weighting.rawValue]),
      groupName: nodes.groupName,
      sizeNames: [nodes.size == nil ? words.degree : nodes.sizeName ?? words.size],
      remarks: isDirected ? [words.directed] : [], scope: scope, words: words,
      language: language
    ).diagram()
  }

  // Each pair once, with the larger of its weights.
  private var strongest: [Tie] {
    guard isDirected else { return ties }
    var places: [Set<Node>: Int] = [:]
    var pairs: [Tie] = []
    for tie in ties {
      let ends: Set = [tie.first, tie.second]
      guard let place = places[ends] else {
        places[ends] = pairs.count
        pairs.append(tie)
        continue
      }
      // An undefined weight is below any other.
      if tie.weight ?? -.infinity > pairs[place].weight ?? -.infinity { pairs[place] = tie }
    }
    return pairs
  }
}
