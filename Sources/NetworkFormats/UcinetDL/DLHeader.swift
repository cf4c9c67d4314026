/// What the header of a DL file says before the data: in any order, in capitals or not, parted by blanks, commas
/// or ends of lines.
struct DLHeader {
  /// How the data are laid out.
  enum Layout: String, CaseIterable {
    case fullMatrix = "fullmatrix"
    case edgeList1 = "edgelist1"
    case edgeList2 = "edgelist2"
    case nodeList1 = "nodelist1"
    case nodeList2 = "nodelist2"
    case lowerHalf = "lowerhalf"
    case upperHalf = "upperhalf"
  }

  /// Names of nodes that stand before the data.
  struct Names {
    var texts: [String] = []
    var lines: [Int] = []
    /// Whether the data have names in the place of numbers.
    var areEmbedded = false
    /// The lines on which they stand, as whole texts; empty where one is in quotes.
    var wholeLines: [(text: String, number: Int)] = []

    /// The same with one name a line, where there are more names than nodes and as many lines: names with blanks
    /// that lack their quotes.
    func reread(for count: Int?) -> Names? {
      guard let count, texts.count > count, wholeLines.count == count else { return nil }
      var names = Names()
      names.texts = wholeLines.map(\.text)
      names.lines = wholeLines.map(\.number)
      names.areEmbedded = areEmbedded
      return names
    }

    var isEmpty: Bool { texts.isEmpty }
  }

  var layout = Layout.fullMatrix
  var count: Int?
  var rowCount: Int?
  var columnCount: Int?
  var matrices = 1
  var isDiagonalAbsent = false
  var both = Names()
  var rows = Names()
  var columns = Names()
  var matrixNames = Names()
  var title: String?
  /// Where the data begin.
  fileprivate(set) var dataPosition = 0
  fileprivate(set) var dataLine = 1

  /// - Throws: ``NetworkFormatError`` where a word is not known or there are no data.
  init(_ bytes: [UInt8]) throws(NetworkFormatError) {
    var scanner = DLHeaderScanner(bytes)
    try scanner.read(into: &self)
    dataPosition = scanner.position
    dataLine = scanner.line
  }
}
