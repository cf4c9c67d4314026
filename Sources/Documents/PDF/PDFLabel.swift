/// Numbers and signs with which items of lists begin.
enum PDFLabel {
  private static let digits = "0-9０-９一二三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾"

  /// Whether a text is the number or sign of an item and nothing else.
  static func isLabel(_ text: String) -> Bool {
    text.wholeMatch(
      of:
        /[（(\[]?(?:[0-9０-９一二三四五六七八九十百零〇]{1,4}|[a-zA-Z]|[ivxIVX]{1,5})(?:[.．][0-9]{1,3})*[)）\].．、]|[•●○■□◆◇▪➢\-–—·*o]|[①-⑳㉑-㉟]|[0-9]{1,2}(?:\.[0-9]{1,3})+/
    ) != nil
  }

  /// Whether a text begins with the number or sign of an item.
  static func begins(_ text: String) -> Bool {
    text.prefixMatch(
      of:
        /[（(][0-9０-９一二三四五六七八九十百a-zA-Zivx]{1,4}[)）]|[0-9]{1,3}(?:[.．][0-9]{1,3})*[.．、)）]\s?(?=[^0-9\s])|[一二三四五六七八九十百]{1,4}、|第[一二三四五六七八九十百零〇0-9]{1,5}[条章节篇部编款]|[•●○■□◆◇▪➢]|[①-⑳㉑-㉟]|[a-zA-Z][)）.]\s|[ivxIVX]{1,5}[.)]\s|[0-9]{1,2}(?:\.[0-9]{1,3})+\s/
    ) != nil
  }

  /// Whether a text is a number in a column of numbers.
  static func isNumber(_ text: String) -> Bool {
    text.wholeMatch(
      of: /[（(]?(?:[A-Z]{0,3}[0-9０-９]{1,7}(?:[.\-][0-9]{1,4})*|[一二三四五六七八九十百]{1,4}|[①-⑳])[)）.．、]?/
    ) != nil
  }
}
