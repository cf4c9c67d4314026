/// A diagram as the page shows it.
struct Figure: Sendable {
  /// The drawing and where it stands as files, without extension; `nil` for a network that cannot be
  /// drawn, of which the page says so.
  let drawing: Drawing?
  let caption: String
  /// The table that holds what the diagram shows.
  let tableLink: TableLink?

  struct Drawing: Sendable {
    /// `nil` where it stands in its files alone.
    let svg: String?
    let path: String
    let hasFiles: Bool
  }

  struct TableLink: Sendable {
    let anchor: String
    let title: String
  }
}
