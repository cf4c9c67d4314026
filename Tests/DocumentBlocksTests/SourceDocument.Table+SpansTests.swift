import DocumentBlocks
import Testing

@Suite struct TableSpansTests {
  typealias Cell = SourceDocument.Cell
  typealias Table = SourceDocument.Table

  private func cell(_ text: String, columns: Int = 1, rows: Int = 1) -> Cell {
    Cell(lines: text.isEmpty ? [] : [.init(text)], columnSpan: columns, rowSpan: rows)
  }

  /// What is seen at each place.
  private func seen(_ table: Table) -> [[String]] {
    table.rows.indices.map { row in
      (0..<table.width).map { column in
        table[row: row, column: column].lines.map(\.text).joined(separator: "|")
      }
    }
  }

  @Test func `a cell that spans rows and columns is seen at all its places and written once`()
    throws
  {
    // a a b        (a over two columns and two rows; d over the rest of the third row)
    // a a c
    // e d d
    let table = try #require(
      Table(cells: [
        [cell("a", columns: 2, rows: 2), cell("b")], [cell("c")],
        [cell("e"), cell("d", columns: 2)],
      ]))
    #expect(seen(table) == [["a", "a", "b"], ["a", "a", "c"], ["e", "d", "d"]])
    #expect(table.rows[1][1] == .covered(row: 0, column: 0))
    #expect(table.rows[2][2] == .covered(row: 2, column: 1))
    #expect(table.rows[0][0] == .cell(cell("a", columns: 2, rows: 2)))
  }

  @Test func `short rows are filled with empty cells`() throws {
    let table = try #require(Table(cells: [[cell("a"), cell("b"), cell("c")], [cell("d")]]))
    #expect(seen(table) == [["a", "b", "c"], ["d", "", ""]])
  }

  @Test func `spans end with the table and before a cell that stands there already`() throws {
    let table = try #require(
      Table(cells: [[cell("a"), cell("b", rows: 9)], [cell("c", columns: 7)]]))
    #expect(seen(table) == [["a", "b"], ["c", "b"]])
    #expect(table.rows[0][1] == .cell(cell("b", rows: 2)))
  }

  @Test func `columns in which no cell begins are taken out`() throws {
    let table = try #require(Table(cells: [[cell("a", columns: 1_000), cell("b")]]))
    #expect(table.width == 2)
    #expect(table.rows[0][0] == .cell(cell("a")))
  }

  @Test func `a table of too many places is none`() {
    let wide = [Array(repeating: Cell(), count: 3_000)] + Array(repeating: [Cell()], count: 3_000)
    #expect(Table(cells: wide) == nil)
  }

  @Test func `a span beyond reason takes what there is`() {
    #expect(
      Table(cells: [[cell("a", columns: .max, rows: .max)]])?.rows == [[.cell(cell("a"))]])
  }

  @Test func `no rows make a table without width`() {
    #expect(Table(cells: [])?.width == 0)
    #expect(Table(cells: [[], []])?.width == 0)
  }
}
