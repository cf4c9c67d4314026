import ResponsibilityRegister

/// By which words of the document units are read as leads: whether “lead” is its word or Liaison's reading.
public struct LeadReading: Sendable, Hashable {
  /// What the words say.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The document says who leads: 牵头, lead.
    case word
    /// The document says who answers, and names no other lead: 负责, 责任单位. That those lead is a reading.
    case duty
    /// The document names sides: 澳门特别行政区政府. That the units of one lead is a convention of Liaison.
    case side
    /// The file gives the role and no words for it, as a register of one's own does.
    case given
  }

  /// What the words say.
  public let basis: Basis
  /// The words as written, each once, in the order of first mention; none where the file gives none.
  public let words: [String]
  /// How many responsibilities are read as leads by them.
  public let count: Int
}

extension LeadReading {
  /// The readings of a register, those of the document's own word first; none where nobody leads.
  ///
  /// - Complexity: O(responsibilities).
  public static func all(in register: Register) -> [LeadReading] {
    var known: [String: Bool] = [:]
    var words: [Basis: [String]] = [:]
    var counts: [Basis: Int] = [:]
    for responsibility in register.responsibilities where responsibility.role == .lead {
      let basis: Basis
      let word: String?
      if let label = responsibility.label {
        let saysLead = known[label] ?? Lexicon.builtIn.saysLead(label)
        known[label] = saysLead
        (basis, word) = (saysLead ? .word : .duty, label)
      } else if let side = sideLabel(in: responsibility.evidence) {
        (basis, word) = (.side, side)
      } else {
        (basis, word) = (.given, nil)
      }
      counts[basis, default: 0] += 1
      if let word, words[basis]?.contains(word) != true { words[basis, default: []].append(word) }
    }
    return Basis.allCases.compactMap { basis in
      counts[basis].map { LeadReading(basis: basis, words: words[basis] ?? [], count: $0) }
    }
  }

  /// The label of a side by which a grammar reads leads, where an annotation has one.
  private static func sideLabel(in evidence: Evidence?) -> String? {
    guard let text = evidence?.text else { return nil }
    for grammar in AnnotationGrammar.known {
      for section in grammar.sections
      where section.role == .lead && section.side != nil && text.contains(section.label) {
        return section.label
      }
    }
    return nil
  }
}
