extension Catalogue {
  /// What the workbook says; columns by the names that they have in the CSV files.
  static let workbookTexts = #"""
    [workbook.cover]
    zh-Hans "说明"
    zh-Hant "說明"
    pt "Sobre"
    en "About"

    [workbook.source]
    zh-Hans "资料来源"
    zh-Hant "資料來源"
    pt "Fonte"
    en "Source"

    [workbook.sheet]
    zh-Hans "工作表"
    zh-Hant "工作表"
    pt "Folha"
    en "Sheet"

    [workbook.rows]
    zh-Hans "行数"
    zh-Hant "行數"
    pt "Linhas"
    en "Rows"

    [workbook.items]
    zh-Hans "事项"
    zh-Hant "事項"
    pt "Itens"
    en "Items"

    [workbook.parties]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidades"
    en "Units"

    [workbook.measures]
    zh-Hans "指标"
    zh-Hant "指標"
    pt "Medidas"
    en "Measures"

    [workbook.pairs]
    zh-Hans "共事关系"
    zh-Hant "共事關係"
    pt "Pares"
    en "Pairs"

    [workbook.hotspotItems]
    zh-Hans "事项热点"
    zh-Hant "事項熱點"
    pt "Pontos críticos, itens"
    en "Hotspots, items"

    [workbook.hotspotParties]
    zh-Hans "单位热点"
    zh-Hant "單位熱點"
    pt "Pontos críticos, entidades"
    en "Hotspots, units"

    [workbook.hotspotChannels]
    zh-Hans "往来热点"
    zh-Hant "往來熱點"
    pt "Pontos críticos, canais"
    en "Hotspots, channels"

    [workbook.contacts]
    zh-Hans "往来矩阵"
    zh-Hant "往來矩陣"
    pt "Matriz de contactos"
    en "Contact matrix"

    [workbook.doubts]
    zh-Hans "缺口与存疑"
    zh-Hant "缺口與存疑"
    pt "Lacunas e dúvidas"
    en "Gaps and doubts"

    [workbook.register]
    zh-Hans "责任登记表"
    zh-Hant "責任登記表"
    pt "Registo"
    en "Register"

    [workbook.column.item]
    zh-Hans "事项"
    zh-Hant "事項"
    pt "Item"
    en "Item"

    [workbook.column.number]
    zh-Hans "编号"
    zh-Hant "編號"
    pt "Número"
    en "Number"

    [workbook.column.theme]
    zh-Hans "章节"
    zh-Hant "章節"
    pt "Capítulo"
    en "Chapter"

    [workbook.column.title]
    zh-Hans "标题"
    zh-Hant "標題"
    pt "Título"
    en "Title"

    [workbook.column.parties]
    zh-Hans "单位数"
    zh-Hant "單位數"
    pt "Entidades (número)"
    en "Units (count)"

    [workbook.column.units]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidades"
    en "Units"

    [workbook.column.line]
    zh-Hans "行"
    zh-Hant "行"
    pt "Linha"
    en "Line"

    [workbook.column.party]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidade"
    en "Unit"

    [workbook.column.side]
    zh-Hans "所属"
    zh-Hant "所屬"
    pt "Lado"
    en "Side"

    [workbook.column.items]
    zh-Hans "事项数"
    zh-Hant "事項數"
    pt "Itens (número)"
    en "Items (count)"

    [workbook.column.lead]
    zh-Hans "牵头"
    zh-Hant "牽頭"
    pt "Lidera"
    en "Leads"

    [workbook.column.participant]
    zh-Hans "参与"
    zh-Hant "參與"
    pt "Participa"
    en "Takes part"

    [workbook.column.breadth]
    zh-Hans "广度（共事单位数）"
    zh-Hant "廣度（共事單位數）"
    pt "Amplitude (parceiros)"
    en "Breadth (partners)"

    [workbook.column.depth]
    zh-Hans "深度（平均共同事项数）"
    zh-Hant "深度（平均共同事項數）"
    pt "Profundidade (itens comuns por parceiro)"
    en "Depth (joint items per partner)"

    [workbook.column.item list]
    zh-Hans "事项列表"
    zh-Hant "事項列表"
    pt "Itens"
    en "Items"

    [workbook.column.a]
    zh-Hans "单位甲"
    zh-Hant "單位甲"
    pt "Entidade A"
    en "Unit A"

    [workbook.column.b]
    zh-Hans "单位乙"
    zh-Hant "單位乙"
    pt "Entidade B"
    en "Unit B"

    [workbook.column.weight]
    zh-Hans "权重"
    zh-Hant "權重"
    pt "Peso"
    en "Weight"

    [workbook.column.shared]
    zh-Hans "共同事项数"
    zh-Hant "共同事項數"
    pt "Itens comuns (número)"
    en "Joint items (count)"

    [workbook.column.shared items]
    zh-Hans "共同事项"
    zh-Hant "共同事項"
    pt "Itens comuns"
    en "Joint items"

    [workbook.column.rank]
    zh-Hans "名次"
    zh-Hant "名次"
    pt "Posição"
    en "Rank"

    [workbook.column.node]
    zh-Hans "对象"
    zh-Hant "對象"
    pt "Objeto"
    en "Subject"

    [workbook.column.score]
    zh-Hans "得分"
    zh-Hant "得分"
    pt "Pontuação"
    en "Score"

    [workbook.column.hotspot items]
    zh-Hans "相关事项"
    zh-Hant "相關事項"
    pt "Itens"
    en "Items"

    [workbook.column.severity]
    zh-Hans "类别"
    zh-Hant "類別"
    pt "Tipo"
    en "Kind"

    [workbook.column.code]
    zh-Hans "代码"
    zh-Hant "代碼"
    pt "Código"
    en "Code"

    [workbook.column.message]
    zh-Hans "内容"
    zh-Hant "內容"
    pt "Conteúdo"
    en "Finding"

    [workbook.column.kind]
    zh-Hans "类型"
    zh-Hant "類型"
    pt "Espécie"
    en "Type"

    [workbook.column.role]
    zh-Hans "角色"
    zh-Hant "角色"
    pt "Papel"
    en "Role"

    [workbook.column.last_line]
    zh-Hans "末行"
    zh-Hant "末行"
    pt "Última linha"
    en "Last line"

    [workbook.column.evidence]
    zh-Hans "依据原文"
    zh-Hant "依據原文"
    pt "Prova documental"
    en "Evidence"

    [workbook.column.text]
    zh-Hans "事项原文"
    zh-Hant "事項原文"
    pt "Texto do item"
    en "Text of the item"

    [workbook.column.item_line]
    zh-Hans "事项所在行"
    zh-Hant "事項所在行"
    pt "Linha do item"
    en "Line of the item"

    [workbook.column.title_zh-Hans]
    zh-Hans "标题（简体中文）"
    zh-Hant "標題（簡體中文）"
    pt "Título (chinês simplificado)"
    en "Title (simplified Chinese)"

    [workbook.column.title_zh-Hant]
    zh-Hans "标题（繁体中文）"
    zh-Hant "標題（繁體中文）"
    pt "Título (chinês tradicional)"
    en "Title (traditional Chinese)"

    [workbook.column.title_pt]
    zh-Hans "标题（葡文）"
    zh-Hant "標題（葡文）"
    pt "Título (português)"
    en "Title (Portuguese)"

    [workbook.column.title_en]
    zh-Hans "标题（英文）"
    zh-Hant "標題（英文）"
    pt "Título (inglês)"
    en "Title (English)"

    [workbook.column.name]
    zh-Hans "名称"
    zh-Hant "名稱"
    pt "Nome"
    en "Name"

    [workbook.column.name_zh-Hans]
    zh-Hans "名称（简体中文）"
    zh-Hant "名稱（簡體中文）"
    pt "Nome (chinês simplificado)"
    en "Name (simplified Chinese)"

    [workbook.column.name_zh-Hant]
    zh-Hans "名称（繁体中文）"
    zh-Hant "名稱（繁體中文）"
    pt "Nome (chinês tradicional)"
    en "Name (traditional Chinese)"

    [workbook.column.name_pt]
    zh-Hans "名称（葡文）"
    zh-Hant "名稱（葡文）"
    pt "Nome (português)"
    en "Name (Portuguese)"

    [workbook.column.name_en]
    zh-Hans "名称（英文）"
    zh-Hant "名稱（英文）"
    pt "Nome (inglês)"
    en "Name (English)"

    [workbook.column.written_forms]
    zh-Hans "原文写法"
    zh-Hant "原文寫法"
    pt "Formas escritas"
    en "Written forms"

    [workbook.column.document]
    zh-Hans "文件"
    zh-Hant "檔案"
    pt "Documento"
    en "Document"

    [workbook.column.subjects]
    zh-Hans "所涉词语"
    zh-Hant "所涉詞語"
    pt "Palavras em causa"
    en "Words concerned"

    [workbook.cutNote]
    zh-Hans "……（过长，余文从略；全文见随附 CSV 表格）"
    zh-Hant "……（過長，余文從略；全文見隨附 CSV 表格）"
    pt "… (demasiado longo; o texto completo está nas tabelas CSV)"
    en "… (too long; the whole text stands in the CSV tables)"
    """#
}
