/// A sheet that Graphviz draws a page on: which file it becomes, how large it is, where the page lies.
struct DiagramCanvas: Hashable, Sendable {
  /// PNG or PDF.
  let format: DiagramFormat
  let sheet: DiagramSheet
  /// Dots a point, of PNG.
  let dots: Double
  /// The colour beside the page, as 0xRRGGBB.
  let ground: UInt32
}

extension DiagramPage {
  func canvas(_ format: DiagramFormat, options: RenderingOptions) -> DiagramCanvas {
    DiagramCanvas(
      format: format, sheet: options.paper.sheet(for: size),
      dots: resolution(wanted: options.resolution) / 72, ground: ground.rgb)
  }
}

extension DiagramColor {
  /// The colour as `0xRRGGBB`, its opacity left out.
  var rgb: UInt32 { UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue) }
}
