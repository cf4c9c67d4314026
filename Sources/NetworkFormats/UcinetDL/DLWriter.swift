/// Writes DL files: labels in the header, ties by numbers; `edgelist2` where every node has a mode and every tie
/// joins the two, `edgelist1` otherwise.
///
/// Labels in the header keep nodes without a tie and names that repeat; numbers in the data leave no doubt which
/// node is meant. A tie without direction of one set of nodes is written both ways, as a matrix has it.
struct DLWriter {
  private let document: NetworkDocument
  private let isTwoMode: Bool
  /// The places of nodes in the order of the labels.
  private let order: [Int]
  private let rowCount: Int
  /// The ties that a matrix can hold: one for each pair, none of 0.
  private let cells: [(row: Int, column: Int, weight: Double?)]

  init(_ document: NetworkDocument) {
    self.document = document
    let nodes = document.nodes
    isTwoMode =
      !nodes.isEmpty && nodes.allSatisfy { $0.mode != nil }
      && document.ties.allSatisfy { nodes[$0.source].mode != nodes[$0.target].mode }
    if isTwoMode {
      let actors = nodes.indices.filter { nodes[$0].mode == .actor }
      order = actors + nodes.indices.filter { nodes[$0].mode == .event }
      rowCount = actors.count
    } else {
      order = Array(nodes.indices)
      rowCount = nodes.count
    }
    var numbers = [Int](repeating: 0, count: order.count)
    for (index, place) in order.enumerated() { numbers[place] = index }
    cells = Self.cells(
      document, numbers: numbers, rowCount: isTwoMode ? rowCount : nil,
      keepsDirection: !isTwoMode && document.isDirected)
  }

  /// Ties by numbers; those that join the same nodes are one, whose weights add up, where one without weighs 1.
  private static func cells(
    _ document: NetworkDocument, numbers: [Int], rowCount: Int?, keepsDirection: Bool
  ) -> [(row: Int, column: Int, weight: Double?)] {
    struct Pair: Hashable {
      let row: Int
      let column: Int
    }
    struct Cell {
      let row: Int
      let column: Int
      var sum: Double
      var isWeighted: Bool
    }
    var places: [Pair: Int] = [:]
    var cells: [Cell] = []
    for tie in document.ties where tie.weight != 0 {
      var (row, column) = (numbers[tie.source], numbers[tie.target])
      if let rowCount {
        if row >= rowCount { swap(&row, &column) }
        column -= rowCount
      }
      let isTurned = !keepsDirection && rowCount == nil && row > column
      let pair = isTurned ? Pair(row: column, column: row) : Pair(row: row, column: column)
      guard let place = places[pair] else {
        places[pair] = cells.count
        cells.append(
          Cell(row: row, column: column, sum: tie.weight ?? 1, isWeighted: tie.weight != nil))
        continue
      }
      let sum = cells[place].sum + (tie.weight ?? 1)
      if sum.isFinite { cells[place].sum = sum }
      cells[place].isWeighted = cells[place].isWeighted || tie.weight != nil
    }
    return cells.filter { $0.sum != 0 || !$0.isWeighted }
      .map { ($0.row, $0.column, $0.isWeighted ? $0.sum : nil) }
  }

  /// The file.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    func put(_ text: String) { output.append(contentsOf: text.utf8) }
    let names = order.map { Self.label(document.nodes[$0].name) }
    if isTwoMode {
      put("DL nr=\(rowCount), nc=\(order.count - rowCount)\nformat = edgelist2\nrow labels:\n")
      for name in names.prefix(rowCount) { put("\(name)\n") }
      put("col labels:\n")
      for name in names.dropFirst(rowCount) { put("\(name)\n") }
    } else {
      put("DL n=\(order.count)\nformat = edgelist1\n")
      if !names.isEmpty { put("labels:\n") }
      for name in names { put("\(name)\n") }
    }
    put("data:\n")
    for cell in cells {
      let weight = cell.weight.map { " \(NetworkNumber.text($0))" } ?? ""
      put("\(cell.row + 1) \(cell.column + 1)\(weight)\n")
      if !isTwoMode, !document.isDirected, cell.row != cell.column {
        put("\(cell.column + 1) \(cell.row + 1)\(weight)\n")
      }
    }
    return output
  }

  /// What a file does not hold beside what the format cannot.
  var losses: [String] {
    var losses: [String] = []
    if !isTwoMode, document.nodes.contains(where: { $0.mode != nil }) {
      losses.append(
        "modes of nodes, as not every node has one or ties join nodes of one mode "
          + "(\(document.count(of: .modes)))")
    }
    if document.isDirected, !document.ties.isEmpty, isTwoMode || isSymmetric {
      losses.append("directions of ties (\(document.ties.count))")
    }
    let nodes = order.map { document.nodes[$0] }
    let rowCount = rowCount
    let isTwoMode = isTwoMode
    losses += NumberedNames.idLosses(nodes, names: nodes.map { Self.held($0.name) }) {
      isTwoMode ? NumberedNames.twoMode($0, rows: rowCount) : "\($0 + 1)"
    }
    let changed = nodes.count { Self.held($0.name) != $0.name }
    if changed > 0 {
      losses.append("quotes and ends of lines in names, replaced by ' and blanks (\(changed))")
    }
    let zeros = document.ties.count { $0.weight == 0 }
    if zeros > 0 { losses.append("ties of weight 0 (\(zeros))") }
    return losses
  }

  private var isSymmetric: Bool {
    var matrix = MatrixCells()
    for cell in cells {
      matrix.append(row: cell.row, column: cell.column, weight: cell.weight, line: 0)
    }
    return matrix.isSymmetric
  }

  /// A name without what a label cannot have.
  static func held(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": result += "'"
      case "\n", "\r": result += " "
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A label, in quotes where something in it would end it. igraph does not know quotes, so others stand bare.
  static func label(_ name: String) -> String {
    let held = held(name)
    let isBare =
      !held.isEmpty
      && held.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "."), 0x80...0xFF:
          true
        default: false
        }
      }
    return isBare ? held : "\"\(held)\""
  }
}
