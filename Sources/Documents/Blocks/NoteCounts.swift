import DocumentBlocks

/// Counts what is left out, and remembers the first words of each kind.
struct NoteCounts {
  private var counts: [SourceDocument.Note.Kind: Int] = [:]
  private var details: [SourceDocument.Note.Kind: String] = [:]
  private var places: [SourceDocument.Note.Kind: SourceDocument.Place] = [:]

  /// As much of the words as is kept.
  private static let detailLength = 60

  /// One more of a kind.
  mutating func add(
    _ kind: SourceDocument.Note.Kind, _ detail: String? = nil,
    place: SourceDocument.Place? = nil, count: Int = 1
  ) {
    counts[kind, default: 0] += count
    if details[kind] == nil, let detail {
      let cleaned = LineText.cleaned(detail)
      if !cleaned.isEmpty {
        details[kind] =
          cleaned.count > Self.detailLength
          ? cleaned.prefix(Self.detailLength) + "…" : cleaned
      }
    }
    if places[kind] == nil { places[kind] = place }
  }

  /// The notes, in the order of their kinds.
  var notes: [SourceDocument.Note] {
    SourceDocument.Note.Kind.allCases.compactMap { kind in
      counts[kind].map {
        SourceDocument.Note(kind, count: $0, detail: details[kind], place: places[kind])
      }
    }
  }
}
