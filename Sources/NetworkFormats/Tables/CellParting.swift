import DelimitedText

/// Cells that hold several names, and where they part.
struct CellParting {
  /// The characters at which cells are parted.
  let separators: String
  /// Names that stand in one cell and were left together, with their lines.
  private(set) var doubtful: [(cell: String, line: Int)] = []
  /// How many cells were parted.
  private(set) var parted = 0
  private let parts: [String: [String]]

  /// What usually stands between names in one cell.
  private static let usual: [Character] = ["；", ";", "、", "，", ",", "\n"]

  /// Looks at the cells of one column.
  ///
  /// Where separators are given, every cell is parted at them. Otherwise a cell is parted where one of its
  /// parts stands in a cell of its own somewhere; where none does, it is left whole and is doubtful.
  ///
  /// - Complexity: O(length of the cells).
  init(_ cells: [(cell: String, line: Int)], separators: String?) {
    var parts: [String: [String]] = [:]
    var used: Set<Character> = []
    if let separators {
      for (cell, _) in cells where parts[cell] == nil && cell.contains(where: separators.contains) {
        let names = Self.names(in: cell, at: separators)
        // A cell of separators alone holds no name: it stays as it is, and reading it is a fault.
        if names != [cell], !names.isEmpty { parts[cell] = names }
        used.formUnion(cell.filter(separators.contains))
      }
      self.separators = separators.filter(used.contains)
    } else {
      var whole: Set<String> = []
      for (cell, _) in cells { whole.insert(cell) }
      var looked: Set<String> = []
      for (cell, line) in cells {
        guard
          let separator = Self.usual.first(where: cell.contains), looked.insert(cell).inserted
        else { continue }
        let names = Self.names(in: cell, at: String(separator))
        guard names.count > 1 else { continue }
        if names.contains(where: whole.contains) {
          parts[cell] = names
          used.insert(separator)
        } else {
          doubtful.append((cell, line))
        }
      }
      self.separators = String(Self.usual.filter(used.contains))
    }
    self.parts = parts
    parted = cells.count { parts[$0.cell] != nil }
  }

  /// The names in a cell, each once.
  func names(in cell: String) -> [String] { parts[cell] ?? [cell] }

  private static func names(in cell: String, at separators: String) -> [String] {
    var seen: Set<String> = []
    return cell.split(whereSeparator: separators.contains).map { DelimitedText.trimmed($0) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
