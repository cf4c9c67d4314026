/// GraphML, which Gephi, igraph, networkx, Cytoscape and yEd read and write.
///
/// A node's label is the attribute `label` (Gephi, networkx); where no such attribute is declared, what yEd has
/// drawn on the node; where nothing is drawn, the attribute `name` (igraph, and what this library wrote before
/// it wrote labels). Of several the others stay attributes, and a note says so. A tie's weight is its attribute
/// `weight`, in whatever case. A default is the value of every node or tie without its own. The title is what
/// the graph has as `title`, or else as `name`.
///
/// Nested graphs, hyperedges and several graphs in a file are refused; pictures, ports and descriptions are
/// passed over with a note for each kind.
///
/// Brandes, U., Eiglsperger, M., Lerner, J. & Pich, C. (2013). Graph markup language (GraphML). In
/// Handbook of Graph Drawing and Visualization, 517-541. CRC Press. http://graphml.graphdrawing.org
public enum GraphML {
  static let definition = NetworkFormatDefinition(
    title: "GraphML", fileNameExtensions: ["graphml"],
    users: "Gephi, igraph, networkx, Cytoscape, yEd",
    holds: Set(NetworkFeature.allCases),
    recognises: { FileBeginning.lowercased($0).contains("<graphml") },
    read: { (bytes) throws(NetworkFormatError) in try GraphMLReader.read(bytes) },
    write: { GraphMLWriter($0).bytes },
    furtherLosses: { GraphMLWriter($0).losses })
}
