import Testing

@testable import Documents

/// Pages that are made of words at places, in lines of ten points.
@Suite struct PDFTableFinderTests {
  private struct Made {
    var segments: [PDFSegment] = []

    init() {}

    /// A table of numbered tasks, rows 20 apart, whose kinds are still to be put at 50 from the left.
    init(tasks count: Int) {
      for (left, text) in [(0.0, "No"), (50, "Kind"), (200, "Task")] { put(text, left, 0) }
      for number in 1...count {
        put("\(number)", 0, 20 * Double(number))
        put("task \(number)", 200, 20 * Double(number))
      }
    }

    /// Words of ten points in height and five a letter; segments from left and top.
    mutating func put(_ text: String, _ left: Double, _ top: Double) {
      let box = PDFBox(left: left, top: top, right: left + 5 * Double(text.count), bottom: top + 10)
      guard var segment = PDFSegment([(text, box)]) else { return }
      segment.order = segments.count
      segments.append(segment)
    }

    var tables: [[[String]]] {
      var spans: [[Int]] = []
      return tables(&spans)
    }

    /// The tables, and how many rows each cell of the rows takes.
    func tables(_ spans: inout [[Int]]) -> [[[String]]] {
      var page = PDFPage(number: 1, width: 500, height: 800, segments: segments)
      page.numberLines()
      var finder = PDFTableFinder(page)
      let found = finder.tables()
      spans = found.flatMap { $0.rows.map { $0.map(\.rowSpan) } }
      return found.map { table in
        table.rows.map { row in row.map { cell in cell.segments.map(\.text).joined(separator: "/") }
        }
      }
    }
  }

  @Test func `rows further apart than the lines of cells are told by that`() {
    var page = Made()
    for (left, text) in [(0.0, "No"), (50, "Task"), (200, "Lead")] { page.put(text, left, 0) }
    for (left, text) in [(0.0, "1"), (50, "a long one"), (200, "A")] { page.put(text, left, 16) }
    page.put("of two lines", 50, 26)
    for (left, text) in [(0.0, "2"), (50, "another"), (200, "B")] { page.put(text, left, 42) }
    #expect(
      page.tables == [
        [["No", "Task", "Lead"], ["1", "a long one/of two lines", "A"], ["2", "another", "B"]]
      ])
  }

  @Test func `a cell between two rows takes both`() {
    var page = Made()
    for (left, text) in [(0.0, "No"), (50, "Kind"), (200, "Task")] { page.put(text, left, 0) }
    page.put("1", 0, 20)
    page.put("first", 200, 15)
    page.put("task", 200, 25)
    page.put("roads", 50, 33)
    page.put("2", 0, 46)
    page.put("second", 200, 41)
    page.put("task", 200, 51)
    page.put("3", 0, 67)
    page.put("parks", 50, 67)
    page.put("third", 200, 67)
    #expect(
      page.tables == [
        [
          ["No", "Kind", "Task"], ["1", "roads", "first/task"], ["2", "second/task"],
          ["3", "parks", "third"],
        ]
      ])
  }

  /// Rows stand 20 apart: the name of the roads is that of three, and that of the parks, between the fifth and the
  /// sixth, of four, or the rows would not come out even.
  @Test func `a cell in the middle of several rows takes them`() {
    var page = Made(tasks: 7)
    page.put("roads", 50, 40)
    page.put("parks", 50, 110)
    var spans: [[Int]] = []
    #expect(
      page.tables(&spans) == [
        [
          ["No", "Kind", "Task"], ["1", "roads", "task 1"], ["2", "task 2"], ["3", "task 3"],
          ["4", "parks", "task 4"], ["5", "task 5"], ["6", "task 6"], ["7", "task 7"],
        ]
      ])
    #expect(spans[1] == [1, 3, 1] && spans[4] == [1, 4, 1])
  }

  /// Beside a single name, the cells above and below may be empty ones: only more of them tell.
  @Test func `a cell that may stand in its own row stays there`() {
    var page = Made(tasks: 6)
    page.put("roads", 50, 40)
    page.put("parks", 50, 100)
    let kinds = ["", "roads", "", "", "parks", ""]
    var rows = [["No", "Kind", "Task"]]
    for (number, kind) in zip(1...6, kinds) { rows.append(["\(number)", kind, "task \(number)"]) }
    #expect(page.tables == [rows])
  }

  @Test func `rows as close as lines are told by their numbers, at the top or in the middle`() {
    for isInTheMiddle in [false, true] {
      var page = Made()
      for (left, text) in [(0.0, "No"), (50, "Task"), (200, "Lead")] { page.put(text, left, 0) }
      var top = 10.0
      for number in 1...4 {
        let lines = number % 2 == 1 ? 3 : 1
        let place = isInTheMiddle ? top + 5 * Double(lines - 1) : top
        page.put("\(number)", 0, place)
        page.put("unit \(number)", 200, place)
        for line in 0..<lines { page.put("task \(number)\(line)", 50, top + 10 * Double(line)) }
        top += 10 * Double(lines)
      }
      #expect(
        page.tables == [
          [
            ["No", "Task", "Lead"], ["1", "task 10/task 11/task 12", "unit 1"],
            ["2", "task 20", "unit 2"], ["3", "task 30/task 31/task 32", "unit 3"],
            ["4", "task 40", "unit 4"],
          ]
        ], "\(isInTheMiddle)")
    }
  }

  @Test func `the name of a group of rows stands across the columns`() {
    var page = Made()
    for (left, text) in [(0.0, "No"), (50, "Task"), (200, "Lead")] { page.put(text, left, 0) }
    page.put("Roads and bridges", 10, 16)
    for (left, text) in [(0.0, "1"), (50, "a"), (200, "A")] { page.put(text, left, 32) }
    for (left, text) in [(0.0, "2"), (50, "b"), (200, "B")] { page.put(text, left, 48) }
    #expect(page.tables.first?[1] == ["Roads and bridges"])
    #expect(page.tables.first?.count == 4)
  }

  @Test func `rows of one line each are rows, also where cells are empty`() {
    var page = Made()
    for (left, text) in [(0.0, "Task"), (150, "Lead"), (300, "With")] { page.put(text, left, 0) }
    for (row, cells) in [["a", "A", "X"], ["b", "", "Y"], ["c", "C", ""], ["d", "D", "Z"]]
      .enumerated()
    {
      for (column, text) in cells.enumerated() where !text.isEmpty {
        page.put(text, 150 * Double(column), 14 * Double(row + 1))
      }
    }
    #expect(
      page.tables == [
        [
          ["Task", "Lead", "With"], ["a", "A", "X"], ["b", "", "Y"], ["c", "C", ""],
          ["d", "D", "Z"],
        ]
      ])
  }

  @Test func `prose in two columns, contents and forms are no tables`() {
    var prose = Made()
    for line in 0..<20 {
      prose.put(String(repeating: "w", count: 38 + line % 3), 0, 12 * Double(line))
      prose.put(String(repeating: "w", count: 38 + (line + 1) % 3), 250, 12 * Double(line))
    }
    #expect(prose.tables.isEmpty)
    var contents = Made()
    for line in 0..<5 {
      contents.put("Chapter", 0, 12 * Double(line))
      contents.put("......................", 100, 12 * Double(line))
      contents.put("\(line)", 400, 12 * Double(line))
    }
    #expect(contents.tables.isEmpty)
    var form = Made()
    for (line, word) in ["Name:", "Phone:", "Post:"].enumerated() {
      form.put(word, 0, 12 * Double(line))
      form.put("filled in", 200, 12 * Double(line))
    }
    #expect(form.tables.isEmpty)
  }

  @Test func `items with their numbers apart are no table`() {
    var page = Made()
    for line in 0..<6 {
      page.put("\(line + 1).", 0, 14 * Double(line))
      page.put("some words", 30, 14 * Double(line))
    }
    #expect(page.tables.isEmpty)
  }
}
