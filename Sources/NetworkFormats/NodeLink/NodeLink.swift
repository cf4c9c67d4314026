/// Networks as node-link JSON, which networkx and D3 read: `{"nodes": [{"id": ...}], "links": [{"source": ...,
/// "target": ...}]}`.
///
/// NetworkX developers. JSON: node_link_data, node_link_graph.
/// https://networkx.org/documentation/stable/reference/readwrite/json_graph.html
/// Bostock, M. D3: force-directed graph. https://d3js.org/d3-force/link
enum NodeLink {
  static let definition = NetworkFormatDefinition(
    title: "node-link JSON", fileNameExtensions: ["node-link.json", "nodelink.json"],
    users: "networkx, D3",
    holds: Set(NetworkFeature.allCases),
    recognises: { JSONBeginning.kind($0) == .nodeLink },
    read: { (bytes) throws(NetworkFormatError) in try NodeLinkReader(bytes).document() },
    write: { NodeLinkWriter($0).bytes() },
    furtherLosses: { NodeLinkWriter($0).losses })
}
