/// GEXF, the format of Gephi, which networkx reads and writes too: versions 1.1 to 1.3 are read, 1.3 is written.
///
/// A node's label is its `label`; attributes called `label` or `name` stay attributes. A tie's weight is its
/// `weight`, or else its attribute of that name, in whatever case; its `id`, `label` and `kind` are attributes.
/// A default is the value of every node or tie without its own. The title is the description in `meta`, or else
/// what networkx writes as `name` of the graph.
///
/// Nodes inside nodes are refused. Colours, sizes, positions and times are passed over with a note for each
/// kind, and so are values that hold for a time only; who made a file, and when, is passed over.
///
/// Gephi consortium (2022). GEXF 1.3 primer. https://gexf.net
public enum GEXF {
  static let definition = NetworkFormatDefinition(
    title: "GEXF", fileNameExtensions: ["gexf"],
    users: "Gephi, networkx (1.3 since its version 3.6)",
    holds: Set(NetworkFeature.allCases),
    recognises: { FileBeginning.lowercased($0).contains("<gexf") },
    read: { (bytes) throws(NetworkFormatError) in try GEXFReader.read(bytes) },
    write: { GEXFWriter($0).bytes },
    furtherLosses: { GEXFWriter($0).losses })
}
