/// Networks as a blueprint of Kumu, its JSON of elements and connections; written only.
///
/// Kumu. JSON / Blueprints. https://docs.kumu.io/guides/import/blueprints
enum Kumu {
  static let definition = NetworkFormatDefinition(
    title: "Kumu JSON", fileNameExtensions: ["kumu.json"],
    users: "Kumu",
    holds: Set(NetworkFeature.allCases).subtracting([.title]),
    recognises: { _ in false },
    write: { KumuWriter($0).bytes() },
    furtherLosses: { KumuWriter($0).losses })
}
