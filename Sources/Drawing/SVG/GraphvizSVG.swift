/// SVG as Graphviz writes it, made fit to stand in a page.
///
/// Its instruction, document type and comments go, and the titles that are names of nodes by number; the
/// root is written anew, for the sheet that the page lies on. What is left is Graphviz's, and found
/// well-formed.
struct GraphvizSVG {
  private let bytes: [UInt8]
  private var out: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Complexity: O(n).
  static func fitted(
    _ bytes: [UInt8], to page: DiagramPage, options: RenderingOptions
  ) throws(DiagramError) -> [UInt8] {
    var svg = GraphvizSVG(bytes)
    do throws(SVGCheck.Fault) {
      try svg.fit(page, options)
      try SVGCheck.check(svg.out)
    } catch {
      throw .brokenOutput(format: .svg, problem: error.problem)
    }
    return svg.out
  }

  private mutating func fit(_ page: DiagramPage, _ options: RenderingOptions) throws(SVGCheck.Fault)
  {
    var next = 0
    var hasRoot = false
    while next < bytes.count {
      guard bytes[next] == UInt8(ascii: "<") else {
        // Before the root there is nothing but space.
        let end = bytes[next...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        if hasRoot { out += bytes[next..<end] }
        next = end
        continue
      }
      if starts("<!--", at: next) {
        next = try end(of: "-->", after: next)
      } else if starts("<?", at: next) || starts("<!", at: next) {
        next = try end(of: ">", after: next)
      } else if starts("<title>", at: next) {
        next = try end(of: "</title>", after: next)
      } else if !hasRoot, starts("<svg", at: next) {
        next = try end(of: ">", after: next)
        hasRoot = true
        addRoot(page, options)
      } else {
        let end = try end(of: ">", after: next)
        out += bytes[next..<end]
        next = end
      }
    }
    guard hasRoot else { throw SVGCheck.Fault("it has no root") }
  }

  private mutating func addRoot(_ page: DiagramPage, _ options: RenderingOptions) {
    var writer = SVGWriter(page, options: options)
    writer.addRoot(options.paper.sheet(for: page.size))
    writer.addGround(options.paper.sheet(for: page.size))
    out += writer.out.bytes
  }

  private func starts(_ word: StaticString, at place: Int) -> Bool {
    bytes[place...].starts(with: word.description.utf8)
  }

  // The place after the next occurrence of a word.
  private func end(of word: StaticString, after place: Int) throws(SVGCheck.Fault) -> Int {
    let wanted = Array(word.description.utf8)
    var place = place
    while place + wanted.count <= bytes.count {
      guard let found = bytes[place...].firstIndex(of: wanted[0]) else { break }
      if bytes[found...].starts(with: wanted) { return found + wanted.count }
      place = found + 1
    }
    throw SVGCheck.Fault("it breaks off")
  }
}
