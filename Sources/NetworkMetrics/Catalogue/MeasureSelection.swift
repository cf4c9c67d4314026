/// Measures that were asked for by name.
///
/// ```swift
/// let selection = try MeasureSelection("degree, weighted-pagerank, density")
/// selection.measures.map(\.kind)    // [.nodes, .nodes, .network]
/// ```
public struct MeasureSelection: Sendable {
  /// The measures, in the order asked for.
  public let measures: [AnyMeasure]

  /// Finds measures by their names, joined by commas; `all` is every one that needs no groups and is one
  /// number a node or a network.
  ///
  /// - Parameters:
  ///   - names: Names as ``CatalogueMeasure/named(_:_:)`` takes them; spaces around them count for
  ///     nothing.
  ///   - options: The options of the measures.
  /// - Throws: ``UnknownMeasure`` for a name that no measure has.
  public init(
    _ names: String, options: MeasureOptions = .standard
  ) throws(UnknownMeasure) {
    if names == "all" {
      measures = AnyMeasure.catalogue(options).filter { $0.kind == .nodes || $0.kind == .network }
      return
    }
    var measures: [AnyMeasure] = []
    for part in names.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.trimmed)
      guard let measure = AnyMeasure.named(name, options) else {
        throw UnknownMeasure(name: name, nearest: AnyMeasure.nearest(to: name))
      }
      measures.append(measure)
    }
    self.measures = measures
  }

  /// The measures of nodes, where there is nothing else and none of them reads groups.
  public var plainNodesAlone: [Measure]? {
    let plain = measures.compactMap { if case .nodes(let measure) = $0 { measure } else { nil } }
    return plain.count == measures.count ? plain : nil
  }
}

/// A name that no measure has.
public struct UnknownMeasure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public let name: String
  /// The names that it nearly is, the nearest first; none where nothing is near.
  public let nearest: [String]

  /// One sentence that says what is wrong, and what may have been meant.
  public var description: String {
    "there is no measure '\(name)'"
      + (nearest.first.map { "; did you mean '\($0)'?" } ?? "")
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
