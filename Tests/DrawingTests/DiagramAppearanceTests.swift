import TestDiagrams
import Testing

@testable import Drawing

@Suite struct DiagramAppearanceTests {
  @Test func `grounds turn and hues stay`() {
    #expect(DarkColors.fill(.white) == DarkColors.ground)
    // A tint stays of its hue: blue the most, red the least.
    let tint = DarkColors.fill(DiagramColor(0x0072B2).tint(0.16))
    #expect(tint.luminance < 0.06 && tint.blue > tint.green && tint.green > tint.red)
    for hue in DiagramPalette.hues where hue.contrast(with: DarkColors.ground) >= 3 {
      #expect(DarkColors.fill(hue) == hue)
    }
    #expect(DarkColors.line(DiagramColor(0x0000FF)) != DiagramColor(0x0000FF))
    // Bands of growing darkness on white are of growing brightness on black.
    let grounds = [DiagramColor.white, .band, DiagramColor.head, DiagramColor(0xD5DBE1)]
    let brightness = grounds.map { DarkColors.fill($0).luminance }
    #expect(brightness == brightness.sorted() && Set(brightness).count == 4)
  }

  @Test(arguments: [DiagramPalette.darkSteps, DiagramPalette.darkLineSteps])
  func `scales run from dim to bright`(steps: [DiagramColor]) {
    let brightness = steps.map(\.luminance)
    #expect(brightness == brightness.sorted() && Set(brightness).count == 5)
  }

  @Test(arguments: SampleDiagrams.kinds) func `words and lines are seen`(kind: String) throws {
    let light = try SampleDiagrams.diagram(kind).page()
    let page = light.appearing(.dark)
    #expect(page.ground == DarkColors.ground)
    #expect(light.appearing(.light) == light)
    for node in page.nodes {
      var behind = node.frame.map(page.ground(under:)) ?? page.ground
      switch node.look {
      case .box(let fill, _, _), .mark(_, let fill, _): behind = fill
      case .plain: break
      }
      switch node.content {
      case .text(let lines, _, let color, _):
        if lines.contains(where: { !$0.isEmpty }) {
          #expect(color.contrast(with: behind) >= 4.5, "\(lines)")
        }
      case .table(let table):
        for cell in table.rows.joined() where cell.lines.contains(where: { !$0.isEmpty }) {
          #expect(cell.color.contrast(with: cell.fill ?? behind) >= 4.5, "\(cell.lines)")
        }
      }
    }
    for edge in page.edges where edge.color.alpha >= DarkColors.leastSeen {
      #expect(edge.color.over(page.ground).contrast(with: page.ground) >= 3)
    }
    // The words and places are those of the light page.
    #expect(page.nodes.map(\.texts) == light.nodes.map(\.texts))
    #expect(page.nodes.map(\.frame) == light.nodes.map(\.frame))
  }

  @Test(arguments: DiagramFormat.allCases) func `every format is dark`(format: DiagramFormat) throws
  {
    let every = FontCoverage { (_) throws(DiagramError) in [] }
    let page = try SampleDiagrams.small().page()
    let dark = try page.render(
      format, options: RenderingOptions(resolution: 36, coverage: every, appearance: .dark))
    let light = try page.render(format, options: RenderingOptions(resolution: 36, coverage: every))
    let differ = dark != light
    #expect(differ)
    if format == .svg || format == .dot {
      #expect(String(decoding: dark, as: UTF8.self).contains("#141a20"))
    }
  }
}
