/// A colour with its opacity, and what it is for where that is not to show data.
public struct DiagramColor: Hashable, Sendable {
  /// Red, 0 to 255.
  public let red: UInt8
  /// Green, 0 to 255.
  public let green: UInt8
  /// Blue, 0 to 255.
  public let blue: UInt8
  /// Opacity, 0 (clear) to 255 (solid).
  public let alpha: UInt8
  /// What the colour is for on a page; `nil` for one that shows something.
  public let role: Role?

  /// A colour from `0xRRGGBB`, solid.
  public init(_ rgb: UInt32, role: Role? = nil) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
    alpha = 255
    self.role = role
  }

  private init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8, role: Role?) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
    self.role = role
  }

  /// The same hue, for the same, with another opacity.
  public func opacity(_ alpha: UInt8) -> DiagramColor {
    DiagramColor(red: red, green: green, blue: blue, alpha: alpha, role: role)
  }

  /// The colour mixed with white; what comes has no role.
  ///
  /// - Parameter share: How much of the colour stays, 0 to 1.
  public func tint(_ share: Double) -> DiagramColor {
    let kept = min(max(share, 0), 1)
    func mixed(_ channel: UInt8) -> UInt8 {
      UInt8((Double(channel) * kept + 255 * (1 - kept)).rounded())
    }
    return DiagramColor(
      red: mixed(red), green: mixed(green), blue: mixed(blue), alpha: alpha, role: nil)
  }

  /// Relative luminance, 0 (black) to 1 (white), of the solid colour.
  ///
  /// W3C (2018). Web Content Accessibility Guidelines 2.1, relative luminance. A cubic stands for its
  /// piecewise power curve: to choose between black and white text needs no more precision.
  public var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value * value * (0.8 + 0.2 * value)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// White or near black, whichever contrasts more with the colour; white where the two are close.
  public var textColor: DiagramColor {
    contrast(with: .white) * 1.1 > contrast(with: .ink) ? .white : .ink
  }

  /// The contrast with another colour, 1 (none) to 21 (black on white), as WCAG 2.1 defines it.
  public func contrast(with other: DiagramColor) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// `#rrggbb`, or `#rrggbbaa` where the colour is not solid.
  public var hexadecimal: String {
    let channels = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
    return "#"
      + channels.map { channel in
        let digits = String(channel, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }

  /// White.
  public static let white = DiagramColor(0xFFFFFF, role: .page)
  /// The near black of text.
  public static let ink = DiagramColor(0x1F2933, role: .ink)
  /// The grey of text that stands back.
  public static let faintInk = DiagramColor(0x5A6672, role: .faintInk)
  /// The grey of borders.
  public static let border = DiagramColor(0x8A96A3, role: .border)
  /// The grey of a band behind nodes.
  public static let band = DiagramColor(0xF3F5F7, role: .band)
  /// The faint grey of a cell with nothing in it.
  public static let shade = DiagramColor(0xF8F9FA, role: .shade)
  /// The grey of a heading's cell.
  public static let head = DiagramColor(0xEDF0F3, role: .head)
  /// The blue grey of a box that stands for itself.
  public static let box = DiagramColor(0xE6EEF5, role: .box)
  /// The grey of a legend's frame.
  public static let frame = DiagramColor(0xC9D1D9, role: .frame)
}
