import NetworkFormats
import ResponsibilityRegister

extension Register {
  /// A register of a plain two-mode edge list: its actors are the parties, its events the items.
  ///
  /// An edge list knows no sides, roles or themes, so these are `nil`. A tie that stands on several
  /// lines is one responsibility with the first line as evidence, and the repeats are reported in
  /// ``diagnostics``; where the list has weights, they add up, and a tie without one weighs 1.
  ///
  /// - Throws: ``RegisterError`` never for a list that ``EdgeList`` accepted.
  /// - Complexity: O(ties).
  public init(_ list: EdgeList) throws(RegisterError) {
    struct Pair: Hashable {
      let actor: String
      let event: String
    }
    let hasWeights = list.ties.contains { $0.weight != nil }
    var places: [Pair: Int] = [:]
    var firsts: [EdgeList.Tie] = []
    var weights: [Double] = []
    var parties: [Party] = []
    var items: [Item] = []
    var known: (actors: Set<String>, events: Set<String>) = ([], [])
    var diagnostics: [Diagnostic] = []
    for tie in list.ties {
      if known.actors.insert(tie.actor).inserted { parties.append(Party(name: tie.actor)) }
      if known.events.insert(tie.event).inserted {
        items.append(Item(id: tie.event, title: tie.event, line: tie.line))
      }
      let pair = Pair(actor: tie.actor, event: tie.event)
      if let place = places[pair] {
        weights[place] += tie.weight ?? 1
        let line = firsts[place].line
        diagnostics.append(
          Diagnostic(
            severity: .warning, code: hasWeights ? .addedWeights : .repeatedTie, line: tie.line,
            subjects: [tie.actor, tie.event, "\(line)"],
            message: "\(tie.actor) and \(tie.event) are tied on line \(line) already; "
              + (hasWeights ? "the weights add up" : "the tie counts once")))
        continue
      }
      places[pair] = firsts.count
      firsts.append(tie)
      weights.append(tie.weight ?? 1)
    }
    if list.numbersBothModes {
      diagnostics.append(
        Diagnostic(
          severity: .note, code: .numberedModes, line: list.ties.first?.line,
          message: "both columns hold integers; equal numbers in the two columns are taken as "
            + "different nodes"))
    }
    try self.init(
      parties: parties, items: items,
      responsibilities: zip(firsts, weights).map { tie, weight in
        Responsibility(
          party: tie.actor, item: tie.event, weight: hasWeights ? weight : nil,
          evidence: Evidence(
            firstLine: tie.line, lastLine: tie.line, text: "\(tie.actor), \(tie.event)"))
      }, diagnostics: diagnostics)
  }
}
