import MarkupReading

/// Which elements of a page are beside its own matter, found by looking through it once before it is read.
///
/// What says of itself that it is a menu, a path of pages or a box at the edge is left out, but not where it holds
/// half of the page's text or more: then its name misleads. Where one element says that it is the main one and
/// holds much of the text, what stands outside it is left out too.
struct HTMLOutline {
  /// Elements of ``HTMLElementKind/isApart(_:)``, in order: whether each is left out.
  private(set) var isLeftOut: [Bool] = []
  /// Whether the text outside the main element is left out.
  private(set) var hasMain = false

  /// How much text makes a main element worth its name, whatever stands outside it.
  private static let mainLength = 200
  /// How deep elements that are apart are measured one in another; deeper ones are those around them.
  private static let depthLimit = 16

  /// - Complexity: O(length).
  init(_ bytes: [UInt8]) throws(XMLFault) {
    var measure = Measure()
    try HTMLReader.read(bytes) { event throws(XMLFault) in measure.take(event) }
    let total = measure.total
    isLeftOut = measure.lengths.map { $0 == nil || ($0 ?? 0) * 2 < total }
    hasMain =
      measure.mains == 1
      && (measure.mainLength >= Self.mainLength || measure.mainLength * 4 >= total)
  }

  private struct Measure {
    /// Elements that are open, each with how many of its name are open inside it.
    struct Open {
      let name: String
      var depth = 1
      let index: Int
    }

    /// How much text each element holds that is apart; `nil` for menus by name, which are so in any case.
    var lengths: [Int?] = []
    var total = 0
    var mains = 0
    var mainLength = 0
    private var open: [Open] = []
    private var main: Open?
    private var skipped: Open?

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let element): start(element)
      case .end(let name): end(name)
      case .text(let text):
        guard skipped == nil else { return }
        let count = text.utf8.count { $0 > 0x20 }
        total += count
        if main != nil { mainLength += count }
        for one in open { lengths[one.index]? += count }
      }
    }

    private mutating func start(_ element: XMLElement) {
      let name = element.name
      for place in open.indices where open[place].name == name { open[place].depth += 1 }
      if main?.name == name { main?.depth += 1 }
      if skipped?.name == name { skipped?.depth += 1 }
      if HTMLElementKind.isApart(element) {
        lengths.append(name == "nav" ? nil : 0)
        if open.count < HTMLOutline.depthLimit {
          open.append(Open(name: name, index: lengths.count - 1))
        }
      }
      if main == nil, HTMLElementKind.isMain(element) {
        mains += 1
        main = Open(name: name, index: -1)
      }
      if skipped == nil, HTMLElementKind.skipped.contains(name) {
        skipped = Open(name: name, index: -1)
      }
    }

    private mutating func end(_ name: String) {
      for place in open.indices where open[place].name == name { open[place].depth -= 1 }
      open.removeAll { $0.depth == 0 }
      if main?.name == name {
        main?.depth -= 1
        if main?.depth == 0 { main = nil }
      }
      if skipped?.name == name {
        skipped?.depth -= 1
        if skipped?.depth == 0 { skipped = nil }
      }
    }
  }
}
