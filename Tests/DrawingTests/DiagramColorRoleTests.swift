import Testing

@testable import Drawing

@Suite struct DiagramColorRoleTests {
  private let grey = DiagramColor(0x455463)

  /// A hue that happens to be a colour of the page stays what it is.
  @Test func `what is exchanged is told by the role alone`() {
    let line = DiagramPalette.lineSteps[3]
    #expect(grey.hexadecimal == line.hexadecimal && grey != line)
    #expect(line.neutral == .line4 && grey.neutral == nil)
    #expect(DarkColors.fill(line) == DiagramPalette.darkLineSteps[3])
    #expect(DarkColors.fill(grey) != DarkColors.fill(line))
  }

  @Test func `opacity keeps the role and tints do not`() {
    #expect(DiagramColor.ink.opacity(9).role == .ink)
    #expect(DiagramColor.ink.opacity(9).neutral == nil)
    #expect(DiagramColor.ink.tint(0.5).role == nil)
    #expect(DiagramPalette.steps[0].neutral == nil, "steps of counts are data")
  }

  @Test func `every role has one colour`() {
    let colors: [DiagramColor] =
      [.white, .band, .shade, .head, .box, .frame, .border, .faintInk, .ink]
      + DiagramPalette.lineSteps + DiagramPalette.steps
    let roles = colors.compactMap(\.role)
    #expect(roles == DiagramColor.Role.allCases)
  }
}
