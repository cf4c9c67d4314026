/// One numbered piece of work in a work-list.
public struct Item: Hashable, Sendable, Identifiable {
  /// What responsibilities refer to; unique in a register: "1" ... "56", "M1", or "2.1" where
  /// numbering restarts in each chapter.
  public let id: String
  /// The number as printed, such as "1" or "（一）".
  public let number: String
  /// The title of the chapter that the item stands in, or `nil` where there is none.
  public let theme: String?
  /// A short title.
  public let title: String
  /// The title by language, where a translation is known.
  public let titles: LocalizedText
  /// The item's words without its annotation; empty where the source has none.
  public let text: String
  /// When it is due, or what other date the source gives it, as written; `nil` where it gives none.
  public let date: String?
  /// The 1-based line on which the item starts, or `nil` where the source has no lines.
  public let line: Int?

  /// An item; its number is its id unless another is given.
  public init(
    id: String, number: String? = nil, theme: String? = nil, title: String,
    titles: LocalizedText = LocalizedText(), text: String = "", date: String? = nil,
    line: Int? = nil
  ) {
    self.id = id
    self.number = number ?? id
    self.theme = theme
    self.title = title
    self.titles = titles
    self.text = text
    self.date = date
    self.line = line
  }
}
