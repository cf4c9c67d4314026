/// Whether a diagram is drawn for a light page or a dark one.
public enum DiagramAppearance: String, CaseIterable, Hashable, Sendable {
  /// Dark words on white.
  case light
  /// Light words on near black. Grounds turn dark, and hues stay where they contrast with the page by 3
  /// to 1, and are lightened where they do not; the steps of a scale run from dim to bright. Words
  /// contrast with what they stand on by 4.5 to 1.
  ///
  /// W3C (2018). Web Content Accessibility Guidelines 2.1, 1.4.3 and 1.4.11.
  case dark
}

extension DiagramPage {
  /// The page in the colours of an appearance.
  ///
  /// - Complexity: O(nodes x bands) for a dark one.
  func appearing(_ appearance: DiagramAppearance) -> DiagramPage {
    guard appearance == .dark else { return self }
    var page = self
    page.ground = DarkColors.fill(ground)
    for index in bands.indices {
      page.bands[index].fill = DarkColors.fill(bands[index].fill)
      page.bands[index].stroke = bands[index].stroke.map(DarkColors.line)
    }
    for index in ribbons.indices { page.ribbons[index].fill = DarkColors.line(ribbons[index].fill) }
    for index in edges.indices { page.edges[index].color = DarkColors.line(edges[index].color) }
    for index in nodes.indices { page.nodes[index] = dark(nodes[index]) }
    return page
  }

  private func dark(_ node: DiagramNode) -> DiagramNode {
    var result = node
    let behind: DiagramColor
    switch node.look {
    case .plain: behind = node.frame.map(ground(under:)) ?? ground
    case .box(let fill, let stroke, let dashed):
      behind = fill
      result.look = .box(
        fill: DarkColors.fill(fill), stroke: DarkColors.line(stroke), dashed: dashed)
    case .mark(let mark, let fill, let stroke):
      behind = fill
      result.look = .mark(mark, fill: DarkColors.fill(fill), stroke: DarkColors.line(stroke))
    }
    switch node.content {
    case .text(let lines, let size, let color, let alignment):
      result.content = .text(
        lines: lines, size: size, color: DarkColors.text(color, on: behind), alignment: alignment)
    case .table(var table):
      table.recolor { cell in
        cell.color = DarkColors.text(cell.color, on: cell.fill ?? behind)
        cell.fill = cell.fill.map(DarkColors.fill)
      }
      result.content = .table(table)
    }
    return result
  }
}

/// The colours of a dark page for those of a light one.
enum DarkColors {
  static let ground = DiagramColor(0x141A20)
  static let ink = DiagramColor(0xE8ECF0)
  static let faintInk = DiagramColor(0xAAB5C0)

  /// The least opacity of what is there to be seen: fainter lines are there to be pointed at.
  static let leastSeen: UInt8 = 64

  // The roles of grounds have none: they become as much darker as they are darker than white.
  private static let exchanged: [DiagramColor.Role: DiagramColor] = {
    var colors: [DiagramColor.Role: DiagramColor] = [
      .ink: ink, .faintInk: faintInk, .border: DiagramColor(0x6F7C89),
      .frame: DiagramColor(0x3B4652),
    ]
    let steps =
      Array(zip(DiagramPalette.steps, DiagramPalette.darkSteps))
      + Array(zip(DiagramPalette.lineSteps, DiagramPalette.darkLineSteps))
    for (light, dark) in steps { light.role.map { colors[$0] = dark } }
    return colors
  }()

  private static func known(_ color: DiagramColor) -> DiagramColor? {
    color.role.flatMap { exchanged[$0] }?.opacity(color.alpha)
  }

  /// The colour of a ground, a box or a cell.
  static func fill(_ color: DiagramColor) -> DiagramColor {
    if let known = known(color) { return known }
    return color.luminance > 0.6 ? deep(color) : visible(color, 3)
  }

  /// The colour of a line, or of a shape between others.
  static func line(_ color: DiagramColor) -> DiagramColor { fill(color) }

  /// The colour of words that stand on a ground, given as it is on a light page.
  static func text(_ color: DiagramColor, on light: DiagramColor) -> DiagramColor {
    let dark = fill(light)
    let usual = known(color) ?? color
    let choices = [dark == light ? color : usual, usual, ink, .ink, DiagramColor(0x0B0F14), .white]
    let legible = choices.first { $0.contrast(with: dark) >= 4.5 }
    return legible ?? choices.max { $0.contrast(with: dark) < $1.contrast(with: dark) } ?? color
  }

  // A pale colour: as far above the dark ground as it was below white, or a little less, and of the same
  // hue.
  private static func deep(_ color: DiagramColor) -> DiagramColor {
    let channels = [color.red, color.green, color.blue].map(Double.init)
    let mean = channels.reduce(0, +) / 3
    let base = [ground.red, ground.green, ground.blue].map(Double.init)
    let mixed = zip(base, channels).map { $0 + (255 - mean) * 0.8 + ($1 - mean) * 1.2 }
    return DiagramColor(channels: mixed).opacity(color.alpha)
  }

  /// The colour itself, or mixed with white until it contrasts enough with the page, which shows through
  /// one that is not solid.
  private static func visible(_ color: DiagramColor, _ contrast: Double) -> DiagramColor {
    guard color.alpha >= leastSeen else { return color }
    for share in stride(from: 1.0, through: 0, by: -0.05) {
      let lighter = color.tint(share)
      if lighter.over(ground).contrast(with: ground) >= contrast { return lighter }
    }
    return .white.opacity(color.alpha)
  }
}

extension DiagramColor {
  /// What is seen of the colour on a solid ground.
  func over(_ ground: DiagramColor) -> DiagramColor {
    let share = Double(alpha) / 255
    return DiagramColor(
      channels: zip([red, green, blue], [ground.red, ground.green, ground.blue]).map {
        Double($0) * share + Double($1) * (1 - share)
      })
  }

  /// A solid colour of red, green and blue, brought into their range.
  fileprivate init(channels: [Double]) {
    self.init(
      channels.prefix(3).reduce(0) { $0 << 8 | UInt32(min(max($1.rounded(), 0), 255)) })
  }
}
