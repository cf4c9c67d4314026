import Foundation
import Synchronization
import TestDiagrams
import Testing

@testable import Drawing

@Suite struct DiagramRendererTests {
  @Test(arguments: SampleDiagrams.kinds, DiagramFormat.allCases)
  func `a child draws the same bytes`(kind: String, format: DiagramFormat) throws {
    let diagram = try SampleDiagrams.diagram(kind)
    let every = FontCoverage { (_) throws(DiagramError) in [] }
    let here = try diagram.render(
      format, options: RenderingOptions(resolution: 72, coverage: every))
    let there = try diagram.render(
      format,
      options: RenderingOptions(
        resolution: 72, coverage: every, renderer: try ChildRenderers.renderer()))
    let areTheSame = here == there
    #expect(areTheSame)
  }

  /// What goes wrong with a child is said for what it is, within the time limit and half a second.
  @Test(arguments: [
    ("neither-reads-nor-answers", "took longer than 0.4 s"),
    ("never-stops-complaining", "took longer than 0.4 s"),
    ("answers-byte-by-byte", "took longer than 0.4 s"),
    ("promises-too-much", "not as a renderer of this version does"),
    ("talks-nonsense", "not as a renderer of this version does"),
    ("repeats-what-it-hears", "not as a renderer of this version does"),
    ("hangs-up", "ended by signal 9"), ("gives-up", "status 3 (no heart for it)"),
    ("aborts", "ended by signal 6"), ("runs-out-of-memory", "more memory than 1024 MB"),
    ("does-not-know-what-it-is", "was not told how to serve"),
  ])
  func `faulty children`(name: String, words: String) throws {
    // Longer than what a socket holds, so that it cannot all be sent to who does not read.
    let text = "graph { \(String(repeating: "a -- b;", count: 500_000)) }"
    try ChildRenderers.faulty(name) { renderer in
      let began = ContinuousClock.now
      let error = #expect(throws: DiagramError.self) {
        try renderer.answer(.layout(.text(Array(text.utf8)), engine: "neato"))
      }
      let description = error?.description ?? ""
      #expect(description.contains(words), "\(description)")
      #expect(!description.contains("\n"))
      #expect(began.duration(to: .now) < .seconds(4))
    }
  }

  @Test func `says which program cannot be started`() throws {
    let renderer = DiagramRenderer.childProcess(executable: URL(filePath: "/nonexistent/program"))
    renderer.prepare()
    let error = #expect(throws: DiagramError.self) {
      try SampleDiagrams.small().render(.dot, options: RenderingOptions(renderer: renderer))
    }
    #expect(error?.description.contains("/nonexistent/program cannot be started") == true)
    // SVG needs no renderer.
    _ = try SampleDiagrams.small().render(.svg, options: RenderingOptions(renderer: renderer))
    #expect(throws: DiagramError.self) {
      // Nor does another layout help then.
      try SampleDiagrams.diagram("network").page(renderer: renderer)
    }
  }

  /// One that was started for layouts alone draws too, should it come to that.
  @Test(arguments: [false, true]) func `a prepared child does everything`(forLayouts: Bool) throws {
    let renderer = try ChildRenderers.renderer()
    renderer.prepare(forLayouts: forLayouts)
    let diagram = try SampleDiagrams.diagram("network")
    let page = try diagram.page(renderer: renderer)
    let isLaidOutAlike = try page.render(.svg) == diagram.render(.svg)
    #expect(isLaidOutAlike)
    let every = FontCoverage { (_) throws(DiagramError) in [] }
    let there = try page.render(
      .pdf, options: RenderingOptions(coverage: every, renderer: renderer))
    let areTheSame = try there == page.render(.pdf, options: RenderingOptions(coverage: every))
    #expect(areTheSame)
  }

  @Test func `asks a child for fonts`() throws {
    // No font covers the end of a private plane.
    let coverage = try ChildRenderers.renderer().coverage
    #expect(try coverage.missing(in: ["\u{10FFFD}"]) == ["\u{10FFFD}"])
    #expect(
      try coverage.missing(in: ["甲a"]) == FontCoverage.installedFonts.missing(in: ["甲a"]))
  }

  /// Where one child after another is killed or given up, by eight threads at once, no process and no
  /// descriptor stays behind. In a process of its own, which starts nothing else.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd")))
  func `nothing stays behind`() async {
    await #expect(processExitsWith: .success) {
      func descriptors() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      }
      let dot = try SampleDiagrams.small().render(.dot)
      let before = try descriptors()
      let failures = Mutex(0)
      do {
        let renderer = try ChildRenderers.renderer(timeLimit: .milliseconds(150))
        DispatchQueue.concurrentPerform(iterations: 40) { index in
          let crash = Array("digraph { a [style=\"radial,wedged\" fillcolor=\"a:b;c\"] }".utf8)
          let hang = Array("digraph { a [peripheries=1000000] }".utf8)
          let drawing =
            switch index % 4 {
            case 0: try? renderer.answer(.picture(.text(crash), engine: "dot", format: .svg))
            case 1: try? renderer.answer(.picture(.text(hang), engine: "dot", format: .svg))
            default:
              try? SampleDiagrams.small().render(
                .dot, options: RenderingOptions(renderer: renderer)) == dot
                ? RenderingAnswer.picture(dot) : nil
            }
          if drawing == nil { failures.withLock { $0 += 1 } }
        }
      }
      // Twenty that cannot be drawn, and where the machine is busy one that took too long.
      guard failures.withLock({ $0 }) >= 10 else { exit(2) }
      guard try descriptors() == before else { exit(3) }
      // A child that was not waited for would still be known.
      guard waitpid(-1, nil, WNOHANG) == -1, errno == ECHILD else { exit(4) }
      exit(EXIT_SUCCESS)
    }
  }

  @Test func `many at once draw the same`() throws {
    let renderer = try ChildRenderers.renderer()
    let options = RenderingOptions(renderer: renderer)
    let diagram = try SampleDiagrams.diagram("ego")
    let expected = try diagram.render(.dot)
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 60) { _ in
      let isRight = (try? diagram.render(.dot, options: options)) == expected
      if !isRight { wrong.withLock { $0 += 1 } }
    }
    #expect(wrong.withLock { $0 } == 0)
  }
}
