import ResponsibilityRegister

/// Item ids in few characters: runs of whole numbers become ranges.
public enum ItemList {
  /// The ids of some items in their order, such as "1–3, 7, M1".
  ///
  /// - Complexity: O(items).
  public static func text(_ items: [Item], separator: String = ", ") -> String {
    runs(items).map { run in
      run.first.id + (run.last.map { (run.isPair ? separator : "–") + $0.id } ?? "")
    }.joined(separator: separator)
  }

  /// Items one after the other by number; a run of one has no last item.
  static func runs(_ items: [Item]) -> [(first: Item, last: Item?, isPair: Bool)] {
    var runs: [(first: Item, last: Item, end: Int?)] = []
    for item in items {
      let number = Int(item.id)
      if let number, let last = runs.last?.end, last < Int.max, last + 1 == number {
        runs[runs.count - 1].last = item
        runs[runs.count - 1].end = number
      } else {
        runs.append((item, item, number))
      }
    }
    return runs.map { run in
      let isPair = run.end.map { Int(run.first.id) == $0 - 1 } ?? false
      return (run.first, run.first.id == run.last.id ? nil : run.last, isPair)
    }
  }
}
