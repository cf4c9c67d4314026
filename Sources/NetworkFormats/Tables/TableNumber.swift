/// Numbers as cells of tables hold them.
enum TableNumber {
  /// Whether a cell is a number: digits, with a sign, a point or comma and an exponent where it has them.
  static func isNumber(_ cell: String) -> Bool { form(of: cell) != nil }

  /// Whether a cell is a whole number, of any length.
  static func isWhole(_ cell: String) -> Bool {
    let digits = cell.utf8.first == UInt8(ascii: "-") ? cell.utf8.dropFirst() : cell.utf8[...]
    return !digits.isEmpty
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether a cell is a number with a comma among its digits.
  static func hasComma(_ cell: String) -> Bool { form(of: cell)?.comma == true }

  /// Whether a cell is a number with a point among its digits.
  static func hasPoint(_ cell: String) -> Bool { form(of: cell)?.point == true }

  /// Whether the comma of a number could part thousands: three digits follow it, and one to three stand
  /// before it.
  static func mayPartThousands(_ cell: String) -> Bool {
    let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 3
      && (1...3).contains(parts[0].drop { $0 == "-" || $0 == "+" }.count)
  }

  /// The number of a cell; `nil` where it is none, or too large for one.
  static func value(of cell: String, decimalComma: Bool) -> Double? {
    guard let form = form(of: cell), !form.comma || decimalComma else { return nil }
    let text = form.comma ? cell.replacing(",", with: ".") : cell
    guard let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func form(of cell: String) -> (comma: Bool, point: Bool)? {
    var form = (comma: false, point: false)
    var digits = 0
    var rest = cell.utf8[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: ",") where !form.comma && !form.point: form.comma = true
      case UInt8(ascii: ".") where !form.comma && !form.point: form.point = true
      case UInt8(ascii: "e") where digits > 0, UInt8(ascii: "E") where digits > 0:
        var exponent = rest.dropFirst()
        if let sign = exponent.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
          exponent = exponent.dropFirst()
        }
        let isWhole =
          !exponent.isEmpty
          && exponent.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isWhole ? form : nil
      default: return nil
      }
      rest = rest.dropFirst()
    }
    return digits > 0 ? form : nil
  }
}
