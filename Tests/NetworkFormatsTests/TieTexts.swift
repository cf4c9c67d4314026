import NetworkFormats

extension NetworkDocument {
  /// The ties as texts such as `ann-bob 2.5`, for comparing many at a glance.
  var tieTexts: [String] {
    ties.map { tie in
      let weight = tie.weight.map { " \($0)" } ?? ""
      return "\(nodes[tie.source].name)-\(nodes[tie.target].name)\(weight)"
    }
  }
}
