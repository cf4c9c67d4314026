/// A paragraph of Word while it is read.
struct WordParagraph {
  /// What stands in it.
  enum Piece {
    case text(String)
    case lineBreak
  }

  var style: String?
  var outline: Int?
  var list: String?
  var level: Int?
  /// Whether a tracked change deletes its end, so that the next paragraph goes on with it.
  var isEndDeleted = false
  var isHidden = false
  var pieces: [Piece] = []

  var text: String {
    pieces.map { piece in if case .text(let text) = piece { text } else { " " } }.joined()
  }
}
