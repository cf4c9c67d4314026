import Testing

@testable import Drawing

@Suite struct GraphvizAttributeTests {
  @Test(arguments: [
    (GraphvizAttribute.quantity(.penwidth, 1.5), "penwidth", "1.50"),
    (.quantity(.penwidth, -0.004), "penwidth", "0"),
    (.quantity(.penwidth, .nan), "penwidth", "0"),
    (.quantity(.penwidth, 1e300), "penwidth", "1000000000"),
    (.inches(.width, 0.0694), "width", "0.0694"),
    (.position(DiagramPoint(x: -1.25, y: 2)), "pos", "-1.25,2"),
    (.tone(.color, DiagramColor(0x0072B2).opacity(0x80)), "color", "#0072b280"),
    (.label(["\\N & <b>", "乙"], .center), "label", "\\\\N &amp; <b>\\n乙"),
    (
      .background([
        Ground(left: 0, lower: 1, right: 2.5, upper: 3, fill: .white, stroke: .ink)
      ]), "_background",
      "c 7 -#1f2933 C 7 -#ffffff S 17 -setlinewidth(0.7) P 4 0 1 0 3 2.50 3 2.50 1"
    ),
    (.label(["a"], .left), "label", "a\\l"),
  ]) func `writes what Graphviz reads`(attribute: GraphvizAttribute, name: String, value: String) {
    #expect(attribute.name == name)
    #expect(attribute.value == value)
  }

  @Test func `escapes the cells of a table`() {
    let table = DiagramTable(
      rows: [[.init(lines: ["<b>&\"'"])]], columnWidths: [50], rowHeights: [20])
    #expect(GraphvizAttribute.table(table).value.contains(">&lt;b&gt;&amp;&quot;&#39;<"))
    #expect(GraphvizAttribute.table(table).isMarkup)
  }
}
