import NetworkMetrics
import Testing

struct MeasureSelectionTests {
  @Test func `finds measures of all kinds in the order asked for`() throws {
    let selection = try MeasureSelection(
      "distances, weighted-pagerank,bridge ,ei-index,density,degree")
    #expect(
      selection.measures.map(\.name)
        == ["distances", "weighted-pagerank", "bridge", "ei-index", "density", "degree"])
    #expect(
      selection.measures.map(\.kind) == [.series, .nodes, .ties, .groupedNodes, .network, .nodes])
    #expect(selection.measures.map(\.grouping) == [nil, nil, nil, .ownMode, nil, nil])
    #expect(selection.plainNodesAlone == nil)
  }

  @Test func `plain measures of nodes are known to be alone`() throws {
    #expect(try MeasureSelection("degree,katz").plainNodesAlone?.map(\.name) == ["degree", "katz"])
    for names in ["degree,density", "ei-index", "degree,bridge", "distances", "group-modularity"] {
      #expect(try MeasureSelection(names).plainNodesAlone == nil, "\(names)")
    }
  }

  @Test func `all is what needs no groups and is one number`() throws {
    let all = try MeasureSelection("all", options: MeasureOptions(ties: .weighted)).measures
    #expect(all.count == Measure.catalogue.count + NetworkMeasure.catalogue.count)
    #expect(all.allSatisfy { $0.kind == .nodes || $0.kind == .network })
    #expect(
      all.contains { $0.name == "weighted-pagerank" } && all.allSatisfy { $0.grouping == nil })
  }

  @Test(arguments: [
    ("degree,betweeness", "betweeness", "; did you mean 'betweenness'?"),
    ("importance", "importance", ""), ("degree,,katz", "", ""), ("", "", ""),
    ("degree;katz", "degree;katz", "; did you mean 'degree'?"),
  ])
  func `a name that no measure has is said, with what is near`(
    names: String, name: String, meant: String
  ) {
    let error = #expect(throws: UnknownMeasure.self) { try MeasureSelection(names) }
    #expect(error?.name == name)
    #expect(error?.description == "there is no measure '\(name)'\(meant)")
  }
}
