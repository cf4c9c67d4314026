import NetworkFormats
import ResponsibilityRegister
import StakeholderFindings
import TwoModeNetworks

extension Register {
  /// A register of a plain two-mode edge list: its actors are the parties, its events the items.
  ///
  /// An edge list knows no sides, roles or themes, so these are `nil`. A tie that stands on several
  /// lines is one responsibility with the first line as evidence; the repeats and any weights, which
  /// a responsibility has no place for, are reported in ``diagnostics``.
  ///
  /// - Throws: ``RegisterError`` never for a list that ``EdgeList`` accepted.
  public init(_ list: EdgeList) throws(RegisterError) {
    struct Pair: Hashable {
      let actor: String
      let event: String
    }
    var firstLines: [Pair: Int] = [:]
    var parties: [Party] = []
    var items: [Item] = []
    var known: (actors: Set<String>, events: Set<String>) = ([], [])
    var responsibilities: [Responsibility] = []
    var diagnostics: [Diagnostic] = []
    for tie in list.ties {
      if known.actors.insert(tie.actor).inserted { parties.append(Party(name: tie.actor)) }
      if known.events.insert(tie.event).inserted {
        items.append(Item(id: tie.event, title: tie.event, line: tie.line))
      }
      let pair = Pair(actor: tie.actor, event: tie.event)
      if let line = firstLines[pair] {
        diagnostics.append(
          Diagnostic(
            severity: .warning, code: "repeated-tie", line: tie.line,
            subjects: [tie.actor, tie.event, "\(line)"],
            message: "\(tie.actor) and \(tie.event) are tied on line \(line) already; "
              + "the tie counts once"))
        continue
      }
      firstLines[pair] = tie.line
      responsibilities.append(
        Responsibility(
          party: tie.actor, item: tie.event, role: nil,
          evidence: Evidence(
            firstLine: tie.line, lastLine: tie.line, text: "\(tie.actor), \(tie.event)")))
    }
    if let weighted = list.ties.first(where: { $0.weight != nil }) {
      diagnostics.append(
        Diagnostic(
          severity: .note, code: "weights-unused", line: weighted.line,
          message:
            "the third column holds weights; a responsibility is there or not, so the register "
            + "leaves them out, and only measures of weighted ties use them"))
    }
    if list.numbersBothModes {
      diagnostics.append(
        Diagnostic(
          severity: .note, code: "numbered-modes", line: list.ties.first?.line,
          message: "both columns hold integers; equal numbers in the two columns are taken as "
            + "different nodes"))
    }
    try self.init(
      parties: parties, items: items, responsibilities: responsibilities, diagnostics: diagnostics)
  }
}

extension TwoModeNetwork where Actor == Party, Event == Item {
  /// The network of a register that may stem from an edge list, whose weights its ties then carry.
  ///
  /// The weights of a tie that stands on several lines add up.
  init(_ register: Register, edges: EdgeList?) throws(NetworkError) {
    guard let edges, edges.ties.contains(where: { $0.weight != nil }) else {
      self.init(register)
      return
    }
    let parties = register.partiesByID
    let items = register.itemsByID
    // Both orders are those of the first tie, so the network has the register's order.
    let ties = edges.ties.compactMap { tie in
      parties[tie.actor].flatMap { party in
        items[tie.event].map { (party: party, item: $0, weight: tie.weight ?? 1) }
      }
    }
    try self.init(ties: ties.map { ($0.party, $0.item) }, weights: ties.map(\.weight))
  }
}
