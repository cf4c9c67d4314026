import Dispatch
import Synchronization
import Testing

@testable import Drawing

@Suite struct KnownLayoutsTests {
  private func graph(_ width: Double) -> GraphvizGraph {
    GraphvizGraph(attributes: [.inches(.width, width)], nodes: [], edges: [])
  }

  private func layout(_ x: Double) -> GraphvizLayout {
    GraphvizLayout(
      boxes: [
        GraphvizLayout.Box(
          center: DiagramPoint(x: x, y: 0), size: DiagramSize(width: 1, height: 1))
      ], paths: [])
  }

  @Test func `a graph is searched for once also by many at once`() {
    let known = KnownLayouts()
    let searches = Mutex(0)
    let found = Mutex<[GraphvizLayout]>([])
    let (graphs, layout) = ([graph(1), graph(2)], layout)
    DispatchQueue.concurrentPerform(iterations: 40) { index in
      let result = try? known.layout(of: graphs[index % 2]) { () throws(DiagramError) in
        searches.withLock { $0 += 1 }
        return layout(Double(index % 2))
      }
      if let result, result == layout(Double(index % 2)) { found.withLock { $0.append(result) } }
    }
    #expect(searches.withLock { $0 } == 2)
    #expect(found.withLock { $0.count } == 40)
  }

  @Test func `a failure is not remembered`() throws {
    let known = KnownLayouts()
    #expect(throws: DiagramError.repeatedNode("a")) {
      try known.layout(of: graph(1)) { () throws(DiagramError) in throw .repeatedNode("a") }
    }
    #expect(try known.layout(of: graph(1)) { layout(3) } == layout(3))
  }

  @Test func `the oldest is forgotten`() throws {
    let known = KnownLayouts()
    for width in 0...16 { _ = try known.layout(of: graph(Double(width))) { layout(0) } }
    #expect(try known.layout(of: graph(1)) { layout(1) } == layout(0))
    #expect(try known.layout(of: graph(0)) { layout(1) } == layout(1))
  }
}
