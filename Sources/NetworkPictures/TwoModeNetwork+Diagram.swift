import Drawing
import Languages
import TwoModeNetworks

extension TwoModeNetwork {
  /// A picture of the network: actors in ellipses, events in rectangles, a line a tie.
  ///
  /// ```swift
  /// let picture = try network.diagram(title: "Southern women").svg()
  /// let named = network.diagram(
  ///   title: "Southern women", actors: NodeStyle("women", group: \.circle), events: NodeStyle("parties"))
  /// ```
  ///
  /// Widths of lines show weights, in five ranges at most. Where ties have weights and there are more
  /// than the scope allows, those below a minimum that the picture states are left out. A tie whose
  /// weight is not positive and finite is dashed. What is left out is named under the picture.
  ///
  /// - Parameters:
  ///   - title: What stands above the picture.
  ///   - source: Where the facts come from; a line under the picture.
  ///   - actors: How actors are drawn.
  ///   - events: How events are drawn.
  ///   - scope: How much is drawn.
  ///   - language: The language of the legend and the remarks.
  /// - Complexity: O(n log n) for n ties; drawing it is a matter of the ties that are left.
  public func diagram(
    title: String, source: String = "", actors: NodeStyle<Actor> = NodeStyle(),
    events: NodeStyle<Event> = NodeStyle(),
    scope: NetworkScope = NetworkScope(tieLimit: 200), language: Language = .english
  ) -> Diagram {
    let words = PictureWords(in: language)
    let rows = incidence.rows
    let columns = incidence.transposed.rows
    let nodes =
      self.actors.enumerated().map { position, node in
        PictureNode(node, actors, mode: 0, degree: rows.degree(of: position))
      }
      + self.events.enumerated().map { position, node in
        PictureNode(node, events, mode: 1, degree: columns.degree(of: position))
      }
    let lines = (0..<rows.count).flatMap { row in
      (rows.offsets[row]..<rows.offsets[row + 1]).map { entry in
        PictureLine(
          from: row, to: self.actors.count + Int(rows.columns[entry]),
          weight: rows.weights.map { $0[entry] }, remark: "", subjects: [])
      }
    }
    let names = [actors.name ?? words.actors, events.name ?? words.events]
    return NetworkPicture(
      title: title, source: source,
      rule: TextTemplate(words.twoMode).filled(with: [
        "actorCount": "\(self.actors.count)", "actors": names[0],
        "eventCount": "\(self.events.count)", "events": names[1], "ties": "\(lines.count)",
      ]),
      modeNames: names, nodes: nodes, lines: lines,
      weightName: rows.weights == nil ? nil : words.weight,
      groupName: [actors.groupName, events.groupName].compactMap(\.self).first,
      sizeNames: [
        actors.size == nil ? words.degree : actors.sizeName ?? words.size,
        events.size == nil ? words.degree : events.sizeName ?? words.size,
      ], remarks: [], scope: scope, words: words, language: language
    ).diagram()
  }
}
