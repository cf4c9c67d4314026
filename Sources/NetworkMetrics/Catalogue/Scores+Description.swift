import RealModule

extension Scores: CustomStringConvertible {
  /// How many nodes are shown; of more, how many more there are.
  private static var shown: Int { 10 }

  /// The name of the measure and the nodes with their scores, highest first; nodes without a score come
  /// last. Of more than ten nodes the first ten are shown, and how many more there are.
  ///
  ///     degree
  ///     3  b
  ///     2  a
  ///
  /// Scores have six significant digits. They stand before the nodes, so that columns are straight
  /// whatever script the nodes are written in.
  public var description: String {
    let undefined = zip(nodes, values).filter { $0.1 == nil }.prefix(Self.shown)
    let rows =
      ranked().prefix(Self.shown).map { (score: significant($0.score), node: "\($0.node)") }
      + undefined.map { (score: "undefined", node: "\($0.0)") }
    let lines = rows.prefix(Self.shown)
    let cells = pointsBelowEachOther(lines.map(\.score))
    let rest = nodes.count - lines.count
    return
      ([definition.name] + zip(cells, lines).map { "\($0)  \($1.node)" }
      + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
  }
}

/// A number of six significant digits, without a point where it is whole.
private func significant(_ number: Double) -> String {
  func short(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
  let digits = 5 - Double.log10(number.magnitude).rounded(.down)
  // Powers of ten are exact up to the 22nd; numbers beyond are shown as they are.
  guard digits.magnitude <= 22 else { return short(number) }
  let power = (0..<Int(digits.magnitude)).reduce(1.0) { power, _ in power * 10 }
  return short(
    digits < 0 ? (number / power).rounded() * power : (number * power).rounded() / power)
}

/// Texts of numbers, filled with spaces so that their points stand below each other and all end alike.
private func pointsBelowEachOther(_ numbers: [String]) -> [String] {
  let parts = numbers.map { text in
    let point = text.firstIndex(of: ".") ?? text.endIndex
    return (whole: text[..<point], rest: text[point...])
  }
  let before = parts.map(\.whole.count).max() ?? 0
  let after = parts.map(\.rest.count).max() ?? 0
  return parts.map { part in
    String(repeating: " ", count: before - part.whole.count) + part.whole + part.rest
      + String(repeating: " ", count: after - part.rest.count)
  }
}
