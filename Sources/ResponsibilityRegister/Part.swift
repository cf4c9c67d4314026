import DelimitedText

/// How exactly a party takes part, in the terms of responsibility charts, beyond who leads.
///
/// A part says nothing of the lead: in a RACI chart the accountable answer for the result and the responsible do
/// the work, and whether either leads is not its word.
public enum Part: String, Hashable, Sendable, Codable, CaseIterable {
  /// Answers for the result.
  case accountable
  /// Does the work.
  case responsible
  /// Is asked before.
  case consulted
  /// Is told after.
  case informed
  /// Helps those who do the work.
  case support
  /// Checks the result.
  case verify
  /// Approves it.
  case approve
  /// Gives guidance to those who do the work.
  case guide
  /// Carries the work out under guidance.
  case implement

  /// The part that a word or a letter of a table stands for, in the usual words of four languages; `nil` for
  /// any other.
  public init?(writtenAs word: String) {
    guard let part = Self.words[DelimitedText.trimmed(word).lowercased()] else { return nil }
    self = part
  }

  private static let words: [String: Part] = Dictionary(
    [
      (Part.accountable, "a,accountable,accountability,问责,問責,总负责,總負責,prestação de contas"),
      (Part.responsible, "r,responsible,执行,執行,承担,承擔,executante"),
      (
        Part.consulted,
        "c,consulted,consult,consults,咨询,諮詢,谘询,征求意见,徵求意見,consultado,consultada"
      ),
      (Part.informed, "i,informed,inform,informs,知会,知會,告知,通报,通報,informado,informada"),
      (Part.support, "s,supportive"),
      (Part.verify, "v,verifier,verifies,verify,核查,核實,核实,verificador"),
      (Part.approve, "approver,approves,approve,signatory,批准,审批,審批,签核,簽核,aprovador"),
      (Part.guide, "guide,guides,guidance,指导,指導,orientação"),
      (Part.implement, "implement,implements,implementing,落实,落實,实施,實施,implementação"),
    ].flatMap { part, list in list.split(separator: ",").map { (String($0), part) } },
    uniquingKeysWith: { first, _ in first })
}
