/// Networks as HIF, the Hypergraph Interchange Format, which HyperNetX, XGI, hypergraphx, HAT and
/// SimpleHypergraphs.jl read: the nodes of a hypergraph are actors, its edges events, its incidences ties.
///
/// Coll, M., Joslyn, C. A., Landry, N. W., Lotito, Q. F., Myers, A., Pickard, J., Praggastis, B. & Szufel, P.
/// (2025). HIF: The hypergraph interchange format for higher-order networks. Network Science, 13, e21.
/// https://doi.org/10.1017/nws.2025.10018, https://github.com/HIF-org/HIF-standard
enum HIF {
  static let definition = NetworkFormatDefinition(
    title: "HIF JSON", fileNameExtensions: ["hif.json", "hif"],
    users: "HyperNetX, XGI, hypergraphx, SimpleHypergraphs.jl",
    // An incidence given twice is written twice and read twice here, but others keep one.
    holds: Set(NetworkFeature.allCases).subtracting([.parallelTies]),
    recognises: { JSONBeginning.kind($0) == .hif },
    read: { (bytes) throws(NetworkFormatError) in try HIFReader(bytes).document() },
    write: { HIFWriter($0).bytes() },
    furtherLosses: { HIFWriter($0).losses })
}
