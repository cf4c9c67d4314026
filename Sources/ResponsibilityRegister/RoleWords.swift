import DelimitedText

extension Role {
  /// The role that a word of a table stands for, in the usual words of four languages; `nil` for any other.
  public init?(writtenAs word: String) {
    guard let role = Self.words[DelimitedText.trimmed(word).lowercased()] else { return nil }
    self = role
  }

  private static let words: [String: Role] = Dictionary(
    [
      (
        Role.lead,
        """
        lead,leader,leading,lead agency,lead unit,lead body,coordinator,牵头,牽頭,牵头单位,牽頭單位,主办,主辦,主办单位,
        主辦單位,主责,主責,负责,負責,líder,coordenador,coordenação,responsável
        """
      ),
      (
        Role.participant,
        """
        participant,participating,participates,partner,support,supporting,member,参与,參與,参与单位,參與單位,配合,
        配合单位,配合單位,协办,協辦,协办单位,協辦單位,协助,協助,participante,parceiro,colaborador,apoio
        """
      ),
    ].flatMap { role, list in list.split { $0 == "," || $0.isNewline }.map { (String($0), role) } },
    uniquingKeysWith: { first, _ in first })
}
