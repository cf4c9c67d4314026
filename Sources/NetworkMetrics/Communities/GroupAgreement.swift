import TwoModeNetworks

/// How the agreement of two partitions is measured.
public enum PartitionAgreement: String, Sendable, Hashable, CaseIterable {
  /// Normalised mutual information: ``Partition/normalizedMutualInformation(with:normalizedBy:)``.
  case nmi
  /// The adjusted Rand index: ``Partition/adjustedRandIndex(with:)``.
  case ari
  /// The variation of information: ``Partition/variationOfInformation(from:)``.
  case vi

  func value(_ one: Partition, _ other: Partition) -> Double? {
    switch self {
    case .nmi: one.normalizedMutualInformation(with: other)
    case .ari: one.adjustedRandIndex(with: other)
    case .vi: one.variationOfInformation(from: other)
    }
  }

  fileprivate var words: (title: String, meaning: String, range: String) {
    switch self {
    case .nmi:
      (
        "Communities and groups: mutual information",
        "The mutual information of the nodes' communities and groups, over the mean of the two entropies",
        "0 (communities tell nothing of groups) to 1 (they are the groups)."
      )
    case .ari:
      (
        "Communities and groups: adjusted Rand index",
        "The share of pairs of nodes on which communities and groups agree, less what chance would give, over the most it could be",
        "Below 0 (less than chance) to 1 (communities are the groups)."
      )
    case .vi:
      (
        "Communities and groups: variation of information",
        "What communities leave to be known of the groups and groups of the communities, in nats",
        "0 (communities are the groups) to the logarithm of the number of nodes."
      )
    }
  }
}

extension GroupedNetworkMeasure {
  /// How far the communities that are found are the given groups.
  ///
  /// Nodes in no group and isolates, which are in no community, are left out.
  public static func communityAgreement(
    _ agreement: PartitionAgreement, _ options: CommunityOptions = CommunityOptions()
  ) -> GroupedNetworkMeasure {
    let (title, meaning, range) = agreement.words
    return GroupedNetworkMeasure(
      MeasureDefinition(
        name: "community-\(agreement.rawValue)",
        title: title,
        meaning:
          "\(meaning); of nodes that have both, the communities being those \(options.search).",
        range: range,
        values: MeasureValues(agreement == .vi ? 0...(.infinity) : -1...1, withoutTies: .undefined),
        undefined:
          "Where no node has both; for the first two, where communities or groups divide nothing.",
        complexity: options.complexity,
        references: options.references + [
          Reference(
            "Meila, M. (2007). Comparing clusterings: an information based distance. Journal of Multivariate Analysis 98(5), 873-895.",
            doi: "10.1016/j.jmva.2006.11.013"),
          Reference(
            "Hubert, L. & Arabie, P. (1985). Comparing partitions. Journal of Classification 2, 193-218.",
            doi: "10.1007/BF01908075"),
        ])
    ) { incidence, groups, threads in
      let found = options.search(incidence, threads: threads).partition.rows
      return agreement.value(Partition(labels: found), groups)
    }
  }
}
