extension WeightedTieTest {
  /// What each test says, by the name that is its raw value.
  public static let definitions: [MeasureDefinition] = allCases.map(\.definition)

  /// What the test says.
  public var definition: MeasureDefinition {
    switch self {
    case .disparity:
      MeasureDefinition(
        name: rawValue, title: "Disparity filter",
        meaning:
          "Is the tie a larger share of what its end has than if that were cut at random into as many parts as it has ties? (1 - w / s)^(k - 1) of a tie of weight w at a node of k ties and strength s; the smaller of the two ends' values.",
        range: "0 to 1; low where the tie stands out.",
        undefined: "Where neither end has a second tie.", complexity: "O(n + m)",
        references: [
          Reference(
            "Serrano, M. A., Boguna, M. & Vespignani, A. (2009). Extracting the multiscale backbone of complex weighted networks. Proceedings of the National Academy of Sciences 106(16), 6483-6488.",
            doi: "10.1073/pnas.0808904106")
        ])
    case .noiseCorrected:
      MeasureDefinition(
        name: rawValue, title: "Noise-corrected backbone",
        meaning:
          "Is the tie stronger than the strengths of its two ends make it? The lift of its weight over s(a) s(b) / s, put between -1 and 1, over its standard deviation, by the normal approximation.",
        range: "0 to 1; low where the tie stands out.",
        undefined: "Where the deviation is.", complexity: "O(n + m)",
        references: [
          Reference(
            "Coscia, M. & Neffke, F. M. H. (2017). Network backboning with noisy data. 2017 IEEE 33rd International Conference on Data Engineering, 425-436.",
            doi: "10.1109/ICDE.2017.100")
        ])
    }
  }
}
