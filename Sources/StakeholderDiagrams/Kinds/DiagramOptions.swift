import NetworkMetrics
import ResponsibilityRegister

/// An option of a kind of diagrams; the raw value is its name in commands.
public enum DiagramOption: String, CaseIterable, Hashable, Sendable {
  /// ``DiagramOptions/party``.
  case party
  /// ``DiagramOptions/item``.
  case item
  /// ``DiagramOptions/theme``.
  case theme
  /// ``DiagramOptions/side``.
  case side
  /// ``DiagramOptions/mode``.
  case mode = "of"
  /// ``DiagramOptions/minimum``.
  case minimum
  /// ``DiagramOptions/order``.
  case order
  /// ``DiagramOptions/backbone``.
  case backbone
  /// ``DiagramOptions/color``.
  case color
  /// ``DiagramOptions/earlier``.
  case earlier = "with"
}

/// Which mode of the network of parties and items a diagram shows.
public enum DiagramMode: String, CaseIterable, Hashable, Sendable {
  /// The parties.
  case parties
  /// The items.
  case items
  /// Both, with the ties between them.
  case both
}

/// What a diagram of a register is to show. What is `nil` is as the kind has it by itself.
public struct DiagramOptions: Sendable {
  /// A register to compare with.
  public struct Earlier: Sendable {
    /// The register.
    public var register: Register
    /// What the picture calls it; `nil` for its title.
    public var name: String?
    /// What the picture calls the register that it is compared with; `nil` for its title.
    public var laterName: String?

    /// An earlier register.
    public init(_ register: Register, name: String? = nil, laterName: String? = nil) {
      self.register = register
      self.name = name
      self.laterName = laterName
    }
  }

  /// The party that the diagram is of.
  public var party: Party.ID?
  /// The item that the diagram is of.
  public var item: Item.ID?
  /// The theme that the diagram is of, as `Item.theme` has it.
  public var theme: String?
  /// The side whose parties are shown.
  public var side: Side?
  /// The mode that is shown.
  public var mode: DiagramMode?
  /// The least number that is drawn, from 1: of joint items of a tie, items of a combination, or
  /// responsibilities of a unit by itself.
  public var minimum: Int?
  /// The order of rows and columns.
  public var order: MatrixOrder?
  /// The test by which ties are drawn.
  public var backbone: PairBackbone?
  /// What colours mean.
  public var color: NetworkColor?
  /// The earlier register.
  public var earlier: Earlier?

  /// Options.
  public init(
    party: Party.ID? = nil, item: Item.ID? = nil, theme: String? = nil, side: Side? = nil,
    mode: DiagramMode? = nil, minimum: Int? = nil, order: MatrixOrder? = nil,
    backbone: PairBackbone? = nil, color: NetworkColor? = nil, earlier: Earlier? = nil
  ) {
    self.party = party
    self.item = item
    self.theme = theme
    self.side = side
    self.mode = mode
    self.minimum = minimum
    self.order = order
    self.backbone = backbone
    self.color = color
    self.earlier = earlier
  }

  /// The options that are not `nil`.
  package var given: [DiagramOption] {
    DiagramOption.allCases.filter { option in
      switch option {
      case .party: party != nil
      case .item: item != nil
      case .theme: theme != nil
      case .side: side != nil
      case .mode: mode != nil
      case .minimum: minimum != nil
      case .order: order != nil
      case .backbone: backbone != nil
      case .color: color != nil
      case .earlier: earlier != nil
      }
    }
  }
}
