import TwoModeNetworks

/// A kind of measure that the catalogue lists by name.
public protocol CatalogueMeasure: Sendable {
  /// What the measure says.
  var definition: MeasureDefinition { get }

  /// Every measure of the kind with the options given, in the order in which tables show them, family by
  /// family: as many for all options, in the same order.
  ///
  /// A measure whose definition an option changes may have another name than its place has in
  /// ``catalogue``: `pagerank` of weighted ties is `weighted-pagerank`.
  static func catalogue(_ options: MeasureOptions) -> [Self]
}

extension CatalogueMeasure {
  /// The stable name of the measure.
  public var name: String { definition.name }

  /// Every measure of the kind, with the standard options.
  public static var catalogue: [Self] { catalogue(.standard) }

  /// The measure of a name; `nil` if none has it.
  ///
  /// A name in ``catalogue`` is that measure with the options given, whatever it is then called:
  /// `pagerank` is `weighted-pagerank` if ties count by weights. Any other name that a measure has under
  /// some options is found too, and stands for these: `weighted-pagerank` is of weighted ties, and
  /// `two-mode-coreness-3` has the floor 3, the other options being those given.
  ///
  /// - Complexity: O(1) catalogues; some tens for a name that is not in ``catalogue``.
  public static func named(_ name: String, _ options: MeasureOptions = .standard) -> Self? {
    if let place = catalogue.firstIndex(where: { $0.name == name }) {
      return catalogue(options)[place]
    }
    for variant in [options] + options.renaming(readFrom: name) {
      if let found = catalogue(variant).first(where: { $0.name == name }) { return found }
    }
    return nil
  }

  /// Names that are nearly what was typed, the nearest first and equally near ones in the order of
  /// ``catalogue``, at most three; none where nothing is near.
  ///
  /// What is near, ``NearestNames`` says.
  ///
  /// ```swift
  /// AnyMeasure.nearest(to: "betweeness")    // ["betweenness"]
  /// ```
  public static func nearest(to name: String) -> [String] {
    let variants = [.standard] + MeasureOptions.standard.renaming(readFrom: name)
    var seen: Set<String> = []
    let names = variants.flatMap { catalogue($0).map(\.name) }.filter { seen.insert($0).inserted }
    return Array(NearestNames(to: name, among: names).names.prefix(3))
  }
}

extension MeasureOptions {
  /// The options with those changed that change names: how ties count, and one other beside it, for no
  /// name tells of more; a number only to that which a name ends with.
  fileprivate func renaming(readFrom name: String) -> [MeasureOptions] {
    TieCounting.allCases.flatMap { counting in
      var options = self
      options.ties = counting
      func with<Value>(
        _ values: [Value], _ option: WritableKeyPath<MeasureOptions, Value>
      ) -> [MeasureOptions] {
        values.map { value in
          var variant = options
          variant[keyPath: option] = value
          return variant
        }
      }
      let floor = name.split(separator: "-").last.flatMap { Int($0) }
      return with(PathWeight.allCases, \.pathWeight)
        + with(CommunityMethod.allCases, \.communityMethod)
        + with(CorePeripheryTies.allCases, \.coreTies)
        + with(floor.map { [$0] } ?? [], \.coreFloor)
    }
  }
}
