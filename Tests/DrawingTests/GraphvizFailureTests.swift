import Foundation
import TestDiagrams
import Testing

@testable import Drawing

/// Graphs at which Graphviz 2.42 was seen to crash, to run for ever or to write half a file. No diagram
/// can say most of them; they are fed to a child as text, past everything that would refuse them.
@Suite struct GraphvizFailureTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let engine: String
    let format: DiagramFormat
    let text: [UInt8]

    init(
      _ name: String, engine: String = "dot", format: DiagramFormat = .svg,
      _ text: @autoclosure () -> String
    ) {
      self.init(name, engine: engine, format: format, bytes: Array(text().utf8))
    }

    init(_ name: String, engine: String = "dot", format: DiagramFormat, bytes: [UInt8]) {
      self.name = name
      self.engine = engine
      self.format = format
      text = bytes
    }

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      "nodes in several clusters of one rank",
      """
      digraph { newrank=true; subgraph cluster_0 { a; b; c } subgraph cluster_1 { rank=same; a; b }
      subgraph cluster_2 { rank=min; c; a; b } { rank=same; b; c; a } b -> a; b -> b; c -> b; a -> b }
      """),
    Case(
      "a weight of 1e11",
      "digraph { edge [weight=100000000000] a -> b -> c; a -> c; a -> d -> c }"),
    Case("a gradient and wedges", "digraph { a [style=\"radial,wedged\" fillcolor=\"a:b;c\"] }"),
    Case("colours without names", format: .pdf, "digraph { a [style=wedged fillcolor=\":::\"] }"),
    Case(
      "50,000 braces in a record",
      "digraph { a [shape=record label=\"\(String(repeating: "{", count: 50_000))\"] }"),
    Case(
      "a cell that spans 60,000 columns",
      "digraph { a [label=<<TABLE><TR><TD COLSPAN=\"60000\" ROWSPAN=\"60000\">x</TD></TR></TABLE>>] }"
    ),
    Case(
      "a chain of 200,000 nodes",
      "digraph { \((0..<200_000).map { "n\($0) -> n\($0 + 1)" }.joined(separator: ";")) }"),
    Case("letters of 100,000 points", format: .png, "digraph { a [label=\"甲\" fontsize=100000] }"),
    Case("a million outlines", "digraph { a [peripheries=1000000] }"),
    Case(
      "3,000 clusters in each other",
      "digraph { \((0..<3_000).map { "subgraph cluster_\($0) { a\($0); " }.joined())"
        + "\(String(repeating: "}", count: 3_000)) }"),
    Case(
      "a label of a million characters", format: .png,
      "digraph { a [label=\"\(String(repeating: "x", count: 1_000_000))\"] }"),
    Case(
      "bytes that are no text in a link", format: .pdf,
      bytes: Array("digraph { a [URL=\"x".utf8) + [0xFF, 0xC3, 0x28] + Array("\"] }".utf8)),
    Case("a quote in a link", format: .pdf, "digraph { a [URL=\"x'y(z)\"] }"),
    Case("what is no graph", "digraph { a -> "),
    Case("an engine that is none", engine: "none", "digraph { a }"),
  ]

  /// The program lives, the time limit holds, and people are told in one line.
  @Test(arguments: cases) func `costs one drawing`(bad: Case) throws {
    let renderer = try ChildRenderers.renderer(
      timeLimit: .seconds(1), memoryLimit: 600 << 20)
    let began = ContinuousClock.now
    do throws(DiagramError) {
      let answer = try renderer.answer(
        .picture(.text(bad.text), engine: bad.engine, format: bad.format))
      guard case .picture(let bytes) = answer else { throw .fontsUnknown }
      switch bad.format {
      case .png: _ = try OutputCheck.png(bytes)
      case .pdf: _ = try OutputCheck.pdf(bytes)
      case .svg, .dot: break
      }
    } catch {
      #expect(!error.description.contains("\n"))
      if case .rendererUnavailable = error { Issue.record(error) }
    }
    #expect(began.duration(to: .now) < .seconds(10))
    // The next drawing is none the worse.
    let small = SampleDiagrams.small()
    #expect(
      try small.render(.dot, options: RenderingOptions(renderer: renderer)) == small.render(.dot))
  }
}
