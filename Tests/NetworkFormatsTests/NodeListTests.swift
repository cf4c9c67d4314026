import NetworkFormats
import Testing

@Suite struct NodeListTests {
  private func fault(_ text: String) -> TableError? {
    do {
      _ = try NodeList(text)
      return nil
    } catch { return error }
  }

  @Test func `Gephi's table of nodes has ids and labels`() throws {
    let list = try NodeList("Label,Id,timeset,Type\n外交部,n1,,0\n甲 项,n2,,1\n")
    #expect(list.rows.map(\.id) == ["n1", "n2"])
    #expect(list.rows.map(\.label) == ["外交部", "甲 项"])
    #expect(list.rows.map(\.mode) == [.actor, .event])
    #expect(list.rows.map(\.line) == [2, 3])
    #expect(list.unused == ["timeset"])
  }

  @Test func `a header of parties tells the mode, and other columns are facts`() throws {
    let list = try NodeList("单位;所属方;kind\n甲局;澳门;bureau\n;;\n乙局;;\n")
    #expect(list.rows.map(\.id) == ["甲局", "乙局"])
    #expect(list.rows.map(\.mode) == [.actor, .actor])
    #expect(list.rows.map(\.side) == ["澳门", nil])
    #expect(list.rows.map(\.kind) == ["bureau", nil])
  }

  @Test func `items have themes, titles and dates`() throws {
    let row = try NodeList("item,theme,title,date\n1,Trade,Open a fair,2026\n").rows[0]
    #expect(row.mode == .event)
    #expect(row.theme == "Trade")
    #expect(row.title == "Open a fair")
    #expect(row.date == "2026")
  }

  @Test func `what cannot be told is a fault with its line`() {
    #expect(fault("")?.line == nil)
    #expect(fault("age,height\n1,2\n")?.message.contains("no column names the nodes") == true)
    #expect(fault("party,item\na,1\n")?.message.contains("a table of ties") == true)
    #expect(fault("id,mode\na,sideways\n")?.line == 2)
    #expect(fault("id\na\nb\na\n")?.line == 4)
    #expect(fault("id,side\n,x\n")?.line == 2)
  }
}
