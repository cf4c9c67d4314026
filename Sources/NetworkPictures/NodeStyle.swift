/// How the nodes of one mode of a network are drawn.
///
/// ```swift
/// NodeStyle<Person>("people", label: \.name, group: \.office, size: { Double($0.age) })
/// ```
public struct NodeStyle<Node> {
  /// What the mode is called in the legend, such as `women`; `nil` for actors and events, in the language
  /// of the diagram.
  public var name: String?
  /// What is written in a node.
  public var label: (Node) -> String
  /// What a reader who points at a node is told, in SVG; `nil` for the label.
  public var detail: ((Node) -> String)?
  /// What a node belongs to, which its colour shows; `nil` for a colour that all nodes share.
  public var group: ((Node) -> String?)?
  /// What the groups are, in the legend.
  public var groupName: String?
  /// A number of a node, which the size of its letters shows; `nil` for the number of its ties. A number
  /// that is not finite, or is below 0, counts as unknown.
  public var size: ((Node) -> Double?)?
  /// What the numbers are, in the legend.
  public var sizeName: String?
  /// What `RenderingOptions.anchors` names a node by.
  public var id: (Node) -> String

  /// A style; without anything, nodes are written as `String(describing:)` has them.
  public init(
    _ name: String? = nil, label: @escaping (Node) -> String = { String(describing: $0) },
    detail: ((Node) -> String)? = nil, group: ((Node) -> String?)? = nil, groupName: String? = nil,
    size: ((Node) -> Double?)? = nil, sizeName: String? = nil,
    id: @escaping (Node) -> String = { String(describing: $0) }
  ) {
    self.name = name
    self.label = label
    self.detail = detail
    self.group = group
    self.groupName = groupName
    self.size = size
    self.sizeName = sizeName
    self.id = id
  }
}
