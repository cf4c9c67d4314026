import Drawing
import Languages
import NetworkPictures
import ResponsibilityRegister
import TwoModeNetworks

extension RegisterDiagrams {
  /// The network as it is: units and items with a line a responsibility, or the units or items alone, tied
  /// by what they share.
  ///
  /// - Parameters:
  ///   - mode: What is shown.
  ///   - minimum: The least number that a drawn pair shares; `nil` for the smallest that leaves a picture
  ///     that can be read. Lines between units and items have none.
  /// - Throws: `DiagramError`.
  public func network(
    of mode: DiagramMode = .both, minimum: Int? = nil
  ) throws(DiagramError) -> Diagram {
    let drawn = try readable { diagrams throws(DiagramError) in
      diagrams.wholeNetwork(of: mode, minimum: minimum)
    }
    return drawn ?? wholeNetwork(of: mode, minimum: minimum)
  }

  private func wholeNetwork(of mode: DiagramMode, minimum: Int?) -> Diagram {
    let words = RegisterNetworkWords(in: language)
    let scope = NetworkScope(minimum: minimum.map(Double.init))
    switch mode {
    case .both:
      return network.diagram(
        title: words.bothTitle, source: source, actors: partyStyle(words),
        events: itemStyle(words, isNumbered: true), scope: scope, language: language)
    case .parties:
      return network.projected().diagram(
        title: words.partiesTitle, source: source, nodes: partyStyle(words),
        shared: itemStyle(words, isNumbered: true), scope: scope, language: language)
    case .items:
      return network.transposed.projected().diagram(
        title: words.itemsTitle, source: source, nodes: itemStyle(words, isGrouped: true),
        shared: partyStyle(words), scope: scope, language: language)
    }
  }

  private func partyStyle(_ words: RegisterNetworkWords) -> NodeStyle<Party> {
    NodeStyle(
      words.units, label: label,
      group: register.sides.isEmpty ? nil : { party in party.side.map(self.name) }, id: \.id)
  }

  private func title(_ item: Item) -> String {
    let item = node(item)
    return item.title.isEmpty ? item.number : "\(item.number) \(item.title)"
  }

  // Between units there is room for numbers alone.
  private func itemStyle(
    _ words: RegisterNetworkWords, isGrouped: Bool = false, isNumbered: Bool = false
  ) -> NodeStyle<Item> {
    NodeStyle(
      words.items, label: { isNumbered ? self.node($0).number : self.title($0) }, detail: title,
      group: isGrouped && !register.themes.isEmpty
        ? { item in item.theme.map(self.label(ofTheme:)) } : nil, id: \.id)
  }
}

/// What networks of a register are called, from the catalogue of texts.
private struct RegisterNetworkWords: Decodable {
  /// The network of units and items.
  let bothTitle: String
  /// The network of units.
  let partiesTitle: String
  /// The network of items.
  let itemsTitle: String
  /// Units, as a mode.
  let units: String
  /// Items, as a mode.
  let items: String

  init(in language: Language) {
    self = Catalogue.words(Self.self, "registerNetwork", in: language)
  }
}
