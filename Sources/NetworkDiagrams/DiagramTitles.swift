/// Titles of diagrams, the line that names their source, and what tests are called, in one language.
///
/// Where a sentence holds numbers or names, they stand in braces, as in ``DiagramWords``.
public struct DiagramTitles: Hashable, Sendable {
  /// The source and when it is from; `{title}`, `{date}`.
  public var source = "资料来源：{title} · {date}"
  /// The source, where it is not known when it is from; `{title}`.
  public var undatedSource = "资料来源：{title}"
  /// When the source is from, where it has no title; `{date}`.
  public var untitledSource = "资料来源：{date}"
  /// A part of something that has a title; `{title}`, `{part}`.
  public var part = "{title}：{part}"
  /// The co-responsibility matrix.
  public var matrix = "共同责任矩阵"
  /// The overview of units and themes.
  public var overview = "各单位在各章节的工作"
  /// The quadrants of breadth and depth.
  public var quadrants = "各单位协作的广度与深度"
  /// The alluvial diagram.
  public var alluvial = "责任流向：单位、章节、单位"
  /// An item; `{number}`, `{title}`.
  public var item = "第 {number} 项：{title}"
  /// A test and its correction; `{test}`, `{correction}`.
  public var corrected = "{test}，{correction} 校正"
  /// Leiden communities of the two-mode network; `{runs}`, `{seed}`.
  public var leiden = "单位—工作二模网络的莱顿算法，取 {runs} 次中最优，种子 {seed}"
  /// The test of pairs across sides that holds how many units of either side each item has.
  public var crossFixedColumn = "固定列零模型，按侧分开"
  /// The names of tests of pairs by what a command calls them; others keep that name.
  public var tests = [
    "sdsm": "期望度数零模型 SDSM", "fdsm": "固定度数零模型 FDSM", "fixed-column": "固定列零模型",
    "fixed-row": "固定行零模型", "fixed-fill": "固定总数零模型", "disparity": "差异过滤",
    "noise-corrected": "噪声校正骨干",
  ]
  /// The names of corrections by what a command calls them; others keep that name.
  public var corrections = [
    "benjamini-hochberg": "Benjamini–Hochberg", "benjamini-yekutieli": "Benjamini–Yekutieli",
    "holm": "Holm", "bonferroni": "Bonferroni",
  ]

  /// The words in Simplified Chinese.
  public init() {}

  /// Simplified Chinese.
  public static let simplifiedChinese = DiagramTitles()

  /// English.
  public static let english: DiagramTitles = {
    var words = DiagramTitles()
    words.source = "Source: {title} · {date}"
    words.undatedSource = "Source: {title}"
    words.untitledSource = "Source: {date}"
    words.part = "{title}: {part}"
    words.matrix = "Co-responsibility matrix"
    words.overview = "Who is active where"
    words.quadrants = "Breadth and depth of co-operation"
    words.alluvial = "Responsibilities from units through chapters to units"
    words.item = "Item {number}: {title}"
    words.corrected = "{test}, {correction}"
    words.leiden =
      "Leiden method on the network of units and items, the best of {runs} runs, seed {seed}"
    words.crossFixedColumn = "fixed-column null, side by side"
    words.tests = [
      "sdsm": "expected-degrees null, SDSM", "fdsm": "fixed-degrees null, FDSM",
      "fixed-column": "fixed-column null", "fixed-row": "fixed-row null",
      "fixed-fill": "fixed-fill null", "disparity": "disparity filter",
      "noise-corrected": "noise-corrected backbone",
    ]
    words.corrections = [
      "benjamini-hochberg": "Benjamini-Hochberg", "benjamini-yekutieli": "Benjamini-Yekutieli",
      "holm": "Holm", "bonferroni": "Bonferroni",
    ]
    return words
  }()

  /// The line that names the source and when it is from; empty where neither is known.
  public func source(title: String?, date: String?) -> String {
    switch (title, date) {
    case (let title?, let date?): DiagramWords.fill(source, ["title": title, "date": date])
    case (let title?, nil): DiagramWords.fill(undatedSource, ["title": title])
    case (nil, let date?): DiagramWords.fill(untitledSource, ["date": date])
    case (nil, nil): ""
    }
  }

  /// The title of a part.
  public func part(_ part: String, of title: String) -> String {
    DiagramWords.fill(self.part, ["title": title, "part": part])
  }

  /// The title of an item's diagram.
  public func item(number: String, title: String) -> String {
    title.isEmpty || title == number
      ? number : DiagramWords.fill(item, ["number": number, "title": title])
  }

  /// A test and its correction by what a command calls them; `nil` for a test without correction.
  public func test(_ test: String, correction: String?) -> String {
    let name = tests[test] ?? test
    guard let correction else { return name }
    return DiagramWords.fill(
      corrected, ["test": name, "correction": corrections[correction] ?? correction])
  }

  /// How communities were found.
  public func leiden(runs: Int, seed: UInt64) -> String {
    DiagramWords.fill(leiden, ["runs": "\(runs)", "seed": "\(seed)"])
  }
}
