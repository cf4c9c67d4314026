/// The words of the workbook: names of its sheets, headings of its columns.
struct SheetWords: Sendable {
  let cover: String
  let source: String
  let sheet: String
  let rows: String

  let items: String
  let parties: String
  let measures: String
  let pairs: String
  let hotspotItems: String
  let hotspotParties: String
  let hotspotChannels: String
  let contacts: String
  let doubts: String
  let register: String

  /// The headings of columns by the name that the column has in the CSV files; one that is not here
  /// keeps that name.
  let columns: [String: String]
  /// What stands at the end of text that is too long for a cell.
  let cutNote: String
}

extension SheetWords {
  /// Chinese in simplified characters.
  static let simplifiedChinese = SheetWords(
    cover: "说明",
    source: "资料来源",
    sheet: "工作表",
    rows: "行数",
    items: "事项",
    parties: "单位",
    measures: "指标",
    pairs: "共事关系",
    hotspotItems: "事项热点",
    hotspotParties: "单位热点",
    hotspotChannels: "往来热点",
    contacts: "往来矩阵",
    doubts: "缺口与存疑",
    register: "责任登记表",
    columns: [
      "item": "事项", "number": "编号", "theme": "章节", "title": "标题", "parties": "单位数",
      "units": "单位", "line": "行", "party": "单位", "side": "所属", "items": "事项数", "lead": "牵头",
      "participant": "参与", "breadth": "广度（共事单位数）", "depth": "深度（平均共同事项数）",
      "item list": "事项列表", "a": "单位甲", "b": "单位乙", "weight": "权重", "shared": "共同事项数",
      "shared items": "共同事项", "rank": "名次", "node": "对象", "score": "得分", "hotspot items": "相关事项",
      "severity": "类别", "code": "代码", "message": "内容", "kind": "类型", "role": "角色",
      "last_line": "末行", "evidence": "依据原文", "text": "事项原文", "item_line": "事项所在行",
      "title_zh-Hans": "标题（简体中文）", "title_zh-Hant": "标题（繁体中文）", "title_pt": "标题（葡文）",
      "title_en": "标题（英文）", "name": "名称", "name_zh-Hans": "名称（简体中文）",
      "name_zh-Hant": "名称（繁体中文）", "name_pt": "名称（葡文）", "name_en": "名称（英文）",
      "written_forms": "原文写法", "document": "文件", "subjects": "所涉词语",
    ],
    cutNote: "……（过长，余文从略；全文见随附 CSV 表格）")

  /// English.
  static let english = SheetWords(
    cover: "About",
    source: "Source",
    sheet: "Sheet",
    rows: "Rows",
    items: "Items",
    parties: "Units",
    measures: "Measures",
    pairs: "Pairs",
    hotspotItems: "Hotspots, items",
    hotspotParties: "Hotspots, units",
    hotspotChannels: "Hotspots, channels",
    contacts: "Contact matrix",
    doubts: "Gaps and doubts",
    register: "Register",
    columns: [
      "item": "Item", "number": "Number", "theme": "Chapter", "title": "Title",
      "parties": "Units (count)", "units": "Units", "line": "Line", "party": "Unit", "side": "Side",
      "items": "Items (count)", "lead": "Leads", "participant": "Takes part",
      "breadth": "Breadth (partners)", "depth": "Depth (joint items per partner)",
      "item list": "Items", "a": "Unit A", "b": "Unit B", "weight": "Weight",
      "shared": "Joint items (count)", "shared items": "Joint items", "rank": "Rank",
      "node": "Subject", "score": "Score", "hotspot items": "Items", "severity": "Kind",
      "code": "Code", "message": "Finding", "kind": "Type", "role": "Role",
      "last_line": "Last line", "evidence": "Evidence", "text": "Text of the item",
      "item_line": "Line of the item", "title_zh-Hans": "Title (simplified Chinese)",
      "title_zh-Hant": "Title (traditional Chinese)", "title_pt": "Title (Portuguese)",
      "title_en": "Title (English)", "name": "Name", "name_zh-Hans": "Name (simplified Chinese)",
      "name_zh-Hant": "Name (traditional Chinese)", "name_pt": "Name (Portuguese)",
      "name_en": "Name (English)", "written_forms": "Written forms", "document": "Document",
      "subjects": "Words concerned",
    ],
    cutNote: "… (too long; the whole text stands in the CSV tables)")
}
