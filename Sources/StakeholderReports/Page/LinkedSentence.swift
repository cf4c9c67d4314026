import StakeholderFindings

/// A sentence as the page shows it: names lead to cards, numbers to the rows that they come from.
struct LinkedSentence: Sendable {
  struct Part: Sendable {
    let text: String
    /// `nil` for plain words.
    let anchor: String?
    let isNumber: Bool
  }

  let parts: [Part]

  init(_ sentence: Sentence, _ content: ReportContent) {
    parts = sentence.parts.map { part in
      switch part {
      case .words(let words): Part(text: words, anchor: nil, isNumber: false)
      case .party(let party, let name):
        Part(text: name, anchor: content.anchor(party), isNumber: false)
      case .item(let item): Part(text: item.id, anchor: content.anchor(item), isNumber: false)
      case .number(let number, let basis):
        Part(text: number, anchor: content.anchor(basis), isNumber: true)
      }
    }
  }
}
