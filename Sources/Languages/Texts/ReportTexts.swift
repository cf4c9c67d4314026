extension Catalogue {
  /// What the report says.
  static let reportTexts = #"""
    [report.reportTitle]
    zh-Hans "责任分工与协同分析报告"
    zh-Hant "責任分工與協同分析報告"
    pt "Responsabilidades e coordenação"
    en "Responsibilities and coordination"

    [report.contents]
    zh-Hans "目录"
    zh-Hant "目錄"
    pt "Índice"
    en "Contents"

    [report.skipToContent]
    zh-Hans "跳到正文"
    zh-Hant "跳到正文"
    pt "Saltar para o conteúdo"
    en "Skip to content"

    [report.language]
    zh-Hans "语言"
    zh-Hant "語言"
    pt "Língua"
    en "Language"

    [report.search]
    zh-Hans "查找单位或事项"
    zh-Hant "搜尋單位或事項"
    pt "Pesquisar entidade ou item"
    en "Find a unit or an item"

    [report.searchResults]
    zh-Hans "查找结果"
    zh-Hant "搜尋結果"
    pt "Resultados da pesquisa"
    en "Search results"

    [report.noResults]
    zh-Hans "没有找到"
    zh-Hant "沒有找到"
    pt "Nada encontrado"
    en "Nothing found"

    [report.focus]
    zh-Hans "聚焦"
    zh-Hant "聚焦"
    pt "Em foco"
    en "In focus"

    [report.clearFocus]
    zh-Hans "取消聚焦"
    zh-Hant "取消聚焦"
    pt "Retirar o foco"
    en "Clear the focus"

    [report.openCard]
    zh-Hans "查看卡片"
    zh-Hant "查看卡片"
    pt "Ver a ficha"
    en "See the card"

    [report.neighbours]
    zh-Hans "相连：{count}"
    zh-Hant "相連：{count}"
    pt "Ligações: {count}"
    en "Neighbours: {count}"

    [report.zoomIn]
    zh-Hans "放大"
    zh-Hant "放大"
    pt "Ampliar"
    en "Zoom in"

    [report.zoomOut]
    zh-Hans "缩小"
    zh-Hant "縮小"
    pt "Reduzir"
    en "Zoom out"

    [report.zoomReset]
    zh-Hans "复原"
    zh-Hant "復原"
    pt "Repor"
    en "Reset"

    [report.figureHelp]
    zh-Hans "滚轮加 Ctrl 或按钮缩放，拖动平移；点选一个单位或事项，全页聚焦。"
    zh-Hant "滾輪加 Ctrl 或按鈕縮放，拖動平移；點選一個單位或事項，全頁聚焦。"
    pt "Ctrl e roda do rato, ou os botões, para ampliar e reduzir; arrastar para mover; um clique numa entidade ou num item põe esse elemento em foco em toda a página."
    en "Ctrl and wheel or the buttons zoom, dragging moves; a click on a unit or an item brings it into focus everywhere on the page."

    [report.filter]
    zh-Hans "筛选"
    zh-Hant "篩選"
    pt "Filtrar"
    en "Filter"

    [report.copy]
    zh-Hans "复制表格"
    zh-Hant "複製表格"
    pt "Copiar a tabela"
    en "Copy the table"

    [report.copied]
    zh-Hans "已复制"
    zh-Hant "已複製"
    pt "Copiada"
    en "Copied"

    [report.showAll]
    zh-Hans "显示全部 {count} 行"
    zh-Hant "顯示全部 {count} 行"
    pt "Mostrar as {count} linhas"
    en "Show all {count} rows"

    [report.showFewer]
    zh-Hans "收起"
    zh-Hant "收起"
    pt "Mostrar menos"
    en "Show fewer"

    [report.rowsShown]
    zh-Hans "显示 {shown} 行，共 {count} 行"
    zh-Hant "顯示 {shown} 行，共 {count} 行"
    pt "{shown} de {count} linhas"
    en "{shown} of {count} rows"

    [report.sortedUp]
    zh-Hans "升序"
    zh-Hant "升序"
    pt "por ordem crescente"
    en "ascending"

    [report.sortedDown]
    zh-Hans "降序"
    zh-Hant "降序"
    pt "por ordem decrescente"
    en "descending"

    [report.keyFindings]
    zh-Hans "主要发现"
    zh-Hant "主要發現"
    pt "Principais conclusões"
    en "Findings"

    [report.overview]
    zh-Hans "清单概况"
    zh-Hant "清單概況"
    pt "A lista"
    en "The list"

    [report.theme]
    zh-Hans "章节"
    zh-Hant "章節"
    pt "Capítulo"
    en "Chapter"

    [report.side]
    zh-Hans "所属"
    zh-Hant "所屬"
    pt "Lado"
    en "Side"

    [report.units]
    zh-Hans "单位数"
    zh-Hant "單位數"
    pt "Entidades"
    en "Units"

    [report.unit]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidade"
    en "Unit"

    [report.items]
    zh-Hans "事项数"
    zh-Hant "事項數"
    pt "Itens"
    en "Items"

    [report.item]
    zh-Hans "事项"
    zh-Hant "事項"
    pt "Item"
    en "Item"

    [report.responsibilities]
    zh-Hans "责任条数"
    zh-Hant "責任條數"
    pt "Responsabilidades"
    en "Responsibilities"

    [report.noTheme]
    zh-Hans "（未分章节）"
    zh-Hant "（未分章節）"
    pt "(sem capítulo)"
    en "(no chapter)"

    [report.inNumbers]
    zh-Hans "网络的整体数字"
    zh-Hant "網絡的整體數字"
    pt "A rede em números"
    en "The network in numbers"

    [report.measure]
    zh-Hans "指标"
    zh-Hant "指標"
    pt "Medida"
    en "Measure"

    [report.value]
    zh-Hans "数值"
    zh-Hant "數值"
    pt "Valor"
    en "Value"

    [report.map]
    zh-Hans "责任分工图"
    zh-Hant "責任分工圖"
    pt "Mapa de responsabilidades"
    en "Responsibility map"

    [report.mapLead]
    zh-Hans "左列为牵头一方，中列为各章节的工作事项，右列为对方单位；线色随牵头单位。"
    zh-Hant "左列為牽頭一方，中列為各章節的工作事項，右列為對方單位；線色隨牽頭單位。"
    pt "À esquerda, o lado que lidera; ao centro, os itens por capítulo; à direita, o outro lado. As linhas têm a cor da entidade líder."
    en "Lead side on the left, items by chapter in the middle, the other side on the right; lines take the colour of the lead unit."

    [report.notDrawn]
    zh-Hans "网络过大，无法绘成可读的图；数据见随附表格，各单位的图可用命令 liaison diagram 另绘。"
    zh-Hant "網絡過大，無法繪成可讀的圖；數據見隨附表格，各單位的圖可用指令 liaison diagram 另繪。"
    pt "A rede é demasiado grande para uma imagem legível; os dados constam das tabelas, e o comando liaison diagram desenha entidades individuais."
    en "The network is too large for a picture that can be read; the tables hold all of it, and liaison diagram draws single units."

    [report.hotspots]
    zh-Hans "协调热点"
    zh-Hant "協調熱點"
    pt "Pontos críticos de coordenação"
    en "Coordination hotspots"

    [report.hotspotsLead]
    zh-Hans "两个单位须就同一事项达成一致，计为一对待协调关系；凡跨两方、共同牵头、别无其他共同事项、或为一方通往对方的唯一通道，各再加一分。各分项相加即为得分，权重相等。"
    zh-Hant "兩個單位須就同一事項達成一致，計為一對待協調關係；凡跨兩方、共同牽頭、別無其他共同事項、或為一方通往對方的唯一通道，各再加一分。各分項相加即為得分，權重相等。"
    pt "Duas entidades que têm de chegar a acordo sobre um item formam uma relação. Uma relação conta uma vez, e mais uma por cada uma destas circunstâncias: é entre lados; ambas lideram; não têm outro item comum; é o canal único de uma delas para o outro lado. A pontuação é a soma das componentes, que têm o mesmo peso."
    en "Two units that have to agree on one item are one relation. A relation counts once, and once more if it crosses sides, if both units lead, if the two share no other item, and if it is one unit's sole channel to the other side. The components add up to the score and weigh the same."

    [report.hotspotItems]
    zh-Hans "事项热点"
    zh-Hant "事項熱點"
    pt "Itens"
    en "Items"

    [report.hotspotParties]
    zh-Hans "单位热点"
    zh-Hant "單位熱點"
    pt "Entidades"
    en "Units"

    [report.hotspotChannels]
    zh-Hans "往来热点"
    zh-Hant "往來熱點"
    pt "Canais"
    en "Channels"

    [report.hotspotTable]
    zh-Hans "得分与分项"
    zh-Hant "得分與分項"
    pt "Pontuações e componentes"
    en "Scores and components"

    [report.rank]
    zh-Hans "位次"
    zh-Hant "位次"
    pt "Posição"
    en "Rank"

    [report.score]
    zh-Hans "得分"
    zh-Hant "得分"
    pt "Pontuação"
    en "Score"

    [report.partners]
    zh-Hans "谁与谁共事"
    zh-Hant "誰與誰共事"
    pt "Quem trabalha com quem"
    en "Who works with whom"

    [report.partnersLead]
    zh-Hans "两个单位共同负责的事项越多，连线越粗。q 为经校正的显著性：在每项工作两方单位数不变的前提下，偶然出现这么多共同事项的概率；只检验跨两方的单位对。"
    zh-Hant "兩個單位共同負責的事項越多，連線越粗。q 為經校正的顯著性：在每項工作兩方單位數不變的前提下，偶然出現這麼多共同事項的概率；只檢驗跨兩方的單位對。"
    pt "Quanto mais itens comuns têm duas entidades, mais larga é a linha entre elas. q é a significância corrigida: a probabilidade de tantos itens comuns surgirem por acaso, mantendo-se o número de entidades de cada lado em cada item; só se testam pares entre lados."
    en "The more items two units share, the wider the line between them. q is the corrected significance: the chance of so many joint items where each item keeps its number of units on either side; only pairs across sides are tested."

    [report.acrossSides]
    zh-Hans "跨两方的往来"
    zh-Hant "跨兩方的往來"
    pt "Entre lados"
    en "Across sides"

    [report.withinSides]
    zh-Hans "同一方之内的往来"
    zh-Hant "同一方之內的往來"
    pt "Dentro de um lado"
    en "Within a side"

    [report.jointItems]
    zh-Hans "共同事项"
    zh-Hant "共同事項"
    pt "Itens comuns"
    en "Joint items"

    [report.contacts]
    zh-Hans "往来矩阵"
    zh-Hant "往來矩陣"
    pt "Matriz de contactos"
    en "Contact matrix"

    [report.contactsLead]
    zh-Hans "每格为该行、该列两个单位共同负责的事项数；颜色越深，事项越多；圆点表示多于偶然所致。"
    zh-Hant "每格為該行、該列兩個單位共同負責的事項數；顏色越深，事項越多；圓點表示多於偶然所致。"
    pt "Cada célula indica o número de itens por que respondem ambas as entidades; quanto mais escura, mais itens; um ponto marca o que excede o acaso."
    en "Each cell counts the items that its row and its column both answer for; the darker, the more; a dot marks more than chance brings about."

    [report.contactsAsTable]
    zh-Hans "各格的事项"
    zh-Hant "各格的事項"
    pt "Os itens de cada célula"
    en "The items of each cell"

    [report.themes]
    zh-Hans "各章节有谁"
    zh-Hant "各章節有誰"
    pt "Quem atua em que capítulo"
    en "Who is active in which chapter"

    [report.themesLead]
    zh-Hans "各单位在各章节的工作项数，以及从一方经章节到另一方的流向。"
    zh-Hant "各單位在各章節的工作項數，以及從一方經章節到另一方的流向。"
    pt "Quantos itens tem cada entidade em cada capítulo, e os fluxos de um lado para o outro através dos capítulos."
    en "How many items each unit has in each chapter, and the flows from one side through the chapters to the other."

    [report.themesAsTable]
    zh-Hans "各单位在各章节的事项"
    zh-Hant "各單位在各章節的事項"
    pt "Os itens de cada entidade por capítulo"
    en "The items of each unit by chapter"

    [report.flows]
    zh-Hans "从一方经章节到另一方"
    zh-Hant "從一方經章節到另一方"
    pt "De um lado ao outro através dos capítulos"
    en "From one side through the chapters to the other"

    [report.profiles]
    zh-Hans "广度与深度"
    zh-Hant "廣度與深度"
    pt "Amplitude e profundidade"
    en "Breadth and depth"

    [report.profilesLead]
    zh-Hans "广度为共事的不同单位数，深度为与每个共事单位平均共同负责的事项数；以中位数分为四格。"
    zh-Hant "廣度為共事的不同單位數，深度為與每個共事單位平均共同負責的事項數；以中位數分為四格。"
    pt "A amplitude é o número de parceiros distintos; a profundidade, o número médio de itens comuns com cada um; as medianas separam os quadrantes."
    en "Breadth is the number of distinct partners, depth the mean number of joint items with each; the medians part the quadrants."

    [report.allUnits]
    zh-Hans "全部单位与指标"
    zh-Hant "全部單位與指標"
    pt "Todas as entidades e as suas medidas"
    en "All units and their measures"

    [report.leads]
    zh-Hans "牵头"
    zh-Hant "牽頭"
    pt "Lidera"
    en "Leads"

    [report.community]
    zh-Hans "社群"
    zh-Hant "社群"
    pt "Comunidade"
    en "Community"

    [report.sets]
    zh-Hans "单位组合"
    zh-Hant "單位組合"
    pt "Combinações de entidades"
    en "Combinations of units"

    [report.setsLead]
    zh-Hans "哪些单位恰好一起负责同样的事项，出现几次。"
    zh-Hant "哪些單位恰好一起負責同樣的事項，出現幾次。"
    pt "Que entidades, exatamente essas, respondem em conjunto pelos mesmos itens, e quantas vezes."
    en "Which units answer for the same items, exactly together, and how often."

    [report.setsAsTable]
    zh-Hans "全部组合"
    zh-Hant "全部組合"
    pt "Todas as combinações"
    en "All combinations"

    [report.combination]
    zh-Hans "组合"
    zh-Hant "組合"
    pt "Combinação"
    en "Combination"

    [report.matrix]
    zh-Hans "共同责任矩阵"
    zh-Hant "共同責任矩陣"
    pt "Matriz de corresponsabilidade"
    en "Co-responsibility matrix"

    [report.matrixLead]
    zh-Hans "每两个单位共同负责的事项数；相近的单位相邻。"
    zh-Hant "每兩個單位共同負責的事項數；相近的單位相鄰。"
    pt "Os itens comuns de cada par de entidades; as semelhantes ficam lado a lado."
    en "The joint items of every two units; units that are alike are neighbours."

    [report.communities]
    zh-Hans "共同责任网络，按社群着色"
    zh-Hant "共同責任網絡，按社群著色"
    pt "Rede de corresponsabilidade, colorida por comunidade"
    en "Co-responsibility network, coloured by community"

    [report.brokers]
    zh-Hans "中介单位与唯一通道"
    zh-Hant "中介單位與唯一通道"
    pt "Intermediários e canais únicos"
    en "Brokers and sole channels"

    [report.brokersLead]
    zh-Hans "中介中心性高的单位，位于其他单位之间的最短路径上；各项指标的定义与出处见文末。"
    zh-Hant "中介中心性高的單位，位於其他單位之間的最短路徑上；各項指標的定義與出處見文末。"
    pt "Uma entidade com intermediação elevada situa-se nos caminhos mais curtos entre outras. As definições e as fontes estão no fim."
    en "A unit with a high betweenness lies on the shortest paths between others. Definitions and sources stand at the end."

    [report.soleChannels]
    zh-Hans "唯一通道"
    zh-Hant "唯一通道"
    pt "Canais únicos"
    en "Sole channels"

    [report.soleChannelTable]
    zh-Hans "只经一个单位与对方往来的单位"
    zh-Hant "只經一個單位與對方往來的單位"
    pt "Entidades que só chegam ao outro lado através de uma única entidade"
    en "Units that meet the other side through one unit alone"

    [report.through]
    zh-Hans "经由"
    zh-Hant "經由"
    pt "Através de"
    en "Through"

    [report.noSoleChannels]
    zh-Hans "没有只经一个单位与对方往来的情形。"
    zh-Hant "沒有只經一個單位與對方往來的情形。"
    pt "Nenhuma entidade depende de uma única entidade para chegar ao outro lado."
    en "No unit meets the other side through one unit alone."

    [report.cutpoints]
    zh-Hans "割点：缺了谁，网络就断开"
    zh-Hant "割點：缺了誰，網絡就斷開"
    pt "Pontos de corte: entidades sem as quais a rede se divide"
    en "Cutpoints: what falls apart without whom"

    [report.pieces]
    zh-Hans "断为几块"
    zh-Hant "斷為幾塊"
    pt "Partes"
    en "Pieces"

    [report.cutOff]
    zh-Hans "脱离的单位"
    zh-Hant "脫離的單位"
    pt "Entidades separadas"
    en "Units cut off"

    [report.itemsCutOff]
    zh-Hans "脱离的事项"
    zh-Hant "脫離的事項"
    pt "Itens separados"
    en "Items cut off"

    [report.noCutpoints]
    zh-Hans "没有割点：缺少任何一个单位，其余部分仍然相连。"
    zh-Hant "沒有割點：缺少任何一個單位，其餘部分仍然相連。"
    pt "Não há pontos de corte: retirada qualquer uma das entidades, o resto continua ligado."
    en "There is no cutpoint: without any one unit the rest stays connected."

    [report.doubts]
    zh-Hans "缺口与存疑"
    zh-Hant "缺口與存疑"
    pt "Lacunas e dúvidas"
    en "Gaps and doubts"

    [report.doubtsLead]
    zh-Hans "以下各点需由人判断；系统从不凭相似而合并名称。"
    zh-Hant "以下各點需由人判斷；系統從不憑相似而合併名稱。"
    pt "Pontos a decidir por uma pessoa. Os nomes nunca são unidos apenas por serem semelhantes."
    en "For a person to decide. Names are never merged because they look alike."

    [report.noDoubts]
    zh-Hans "未发现需要判断之处。"
    zh-Hant "未發現需要判斷之處。"
    pt "Nada foi encontrado que exija uma decisão."
    en "Nothing was found that needs a decision."

    [report.severity]
    zh-Hans "类别"
    zh-Hant "類別"
    pt "Tipo"
    en "Kind"

    [report.severityError]
    zh-Hans "错误"
    zh-Hant "錯誤"
    pt "erro"
    en "error"

    [report.severityWarning]
    zh-Hans "存疑"
    zh-Hant "存疑"
    pt "dúvida"
    en "doubt"

    [report.severityNote]
    zh-Hans "备注"
    zh-Hant "備註"
    pt "nota"
    en "note"

    [report.line]
    zh-Hans "行"
    zh-Hant "行"
    pt "Linha"
    en "Line"

    [report.finding]
    zh-Hans "内容"
    zh-Hant "內容"
    pt "Conteúdo"
    en "Finding"

    [report.cards]
    zh-Hans "各单位一览"
    zh-Hant "各單位一覽"
    pt "As entidades"
    en "The units"

    [report.cardsLead]
    zh-Hans "每个单位一张卡片：负责的事项、共事的单位及共同事项。"
    zh-Hant "每個單位一張卡片：負責的事項、共事的單位及共同事項。"
    pt "Uma ficha por entidade: os seus itens e as entidades com que os partilha."
    en "A card for each unit: its items, and the units it works with on them."

    [report.breadth]
    zh-Hans "广度"
    zh-Hant "廣度"
    pt "Amplitude"
    en "Breadth"

    [report.depth]
    zh-Hans "深度"
    zh-Hant "深度"
    pt "Profundidade"
    en "Depth"

    [report.partner]
    zh-Hans "共事单位"
    zh-Hant "共事單位"
    pt "Entidade parceira"
    en "Partner"

    [report.noPartners]
    zh-Hans "没有共同负责的单位。"
    zh-Hant "沒有共同負責的單位。"
    pt "Não responde por nenhum item em conjunto com outra entidade."
    en "Answers for nothing together with another unit."

    [report.diagram]
    zh-Hans "关系图"
    zh-Hant "關係圖"
    pt "Diagrama"
    en "Diagram"

    [report.otherNames]
    zh-Hans "其他语言的名称"
    zh-Hant "其他語言的名稱"
    pt "Nomes noutras línguas"
    en "Names in other languages"

    [report.writtenForms]
    zh-Hans "其他写法"
    zh-Hant "其他寫法"
    pt "Outras formas escritas"
    en "Other written forms"

    [report.itemTable]
    zh-Hans "全部事项"
    zh-Hant "全部事項"
    pt "Todos os itens"
    en "All items"

    [report.evidence]
    zh-Hans "事项与依据"
    zh-Hant "事項與依據"
    pt "Itens e prova documental"
    en "Items and evidence"

    [report.evidenceLead]
    zh-Hans "每项责任的依据：原文所在行与责任标注的文字。"
    zh-Hant "每項責任的依據：原文所在行與責任標註的文字。"
    pt "Onde o documento indica quem responde: as linhas e as palavras da anotação."
    en "Where the document says who answers: the lines and the words of the annotation."

    [report.linesOne]
    zh-Hans "第{lines}行"
    zh-Hant "第{lines}行"
    pt "linha {lines}"
    en "line {lines}"

    [report.linesMany]
    zh-Hans "第{lines}行"
    zh-Hant "第{lines}行"
    pt "linhas {lines}"
    en "lines {lines}"

    [report.noEvidence]
    zh-Hans "无责任标注"
    zh-Hant "無責任標註"
    pt "sem anotação"
    en "no annotation"

    [report.related]
    zh-Hans "相关事项"
    zh-Hant "相關事項"
    pt "Itens relacionados"
    en "Related items"

    [report.relatedUnits]
    zh-Hans "（同有{count}个单位）"
    zh-Hant "（同有{count}個單位）"
    pt " (entidades comuns: {count})"
    en " ({count} units in common)"

    [report.methods]
    zh-Hans "方法"
    zh-Hant "方法"
    pt "Métodos"
    en "Methods"

    [report.methodsLead]
    zh-Hans "可直接引用于论文的方法说明。"
    zh-Hant "可直接引用於論文的方法說明。"
    pt "Um parágrafo que pode ser usado num artigo."
    en "A paragraph that can go into a paper."

    [report.methodsText]
    zh-Hans "责任关系取自“{title}”（{items}个事项，{parties}个单位，{ties}条责任关系），每条均附原文所在行与标注文字；名称只按名录合并。由此构成单位与事项的二模网络，密度为{density}。共同责任网络以共同事项数为权重投影（Breiger 1974）。中心性按二模网络的理论最大值标准化（Borgatti & Everett 1997）；社群由莱顿算法对 Barber 的二模模块度求得（种子 {seed}，模块度 {modularity}，{communities} 个社群）。跨两方的单位对，以每项工作两方单位数不变为零模型（固定列）计算上侧概率，并按 Benjamini 与 Hochberg（1995）校正。计算以 liaison {version} 完成，输入文件的 SHA-256 为 {digest}。"
    zh-Hant "責任關係取自“{title}”（{items}個事項，{parties}個單位，{ties}條責任關係），每條均附原文所在行與標註文字；名稱只按名錄合併。由此構成單位與事項的二模網絡，密度為{density}。共同責任網絡以共同事項數為權重投影（Breiger 1974）。中心性按二模網絡的理論最大值標準化（Borgatti & Everett 1997）；社群由萊頓演算法對 Barber 的二模模組度求得（種子 {seed}，模組度 {modularity}，{communities} 個社群）。跨兩方的單位對，以每項工作兩方單位數不變為零模型（固定列）計算上側概率，並按 Benjamini 與 Hochberg（1995）校正。計算以 liaison {version} 完成，輸入檔案的 SHA-256 為 {digest}。"
    pt "As responsabilidades provêm de «{title}» ({items} itens, {parties} entidades, {ties} responsabilidades), cada uma com as linhas e as palavras da anotação; os nomes só se unem segundo um registo. Formam uma rede de dois modos, de entidades e itens, de densidade {density}. A rede de corresponsabilidade é a sua projeção, ponderada pelo número de itens comuns (Breiger 1974). As centralidades estão normalizadas pelos máximos teóricos de redes de dois modos (Borgatti & Everett 1997); as comunidades maximizam a modularidade de dois modos de Barber pelo algoritmo de Leiden (semente {seed}, modularidade {modularity}, {communities} comunidades). Para pares entre lados, as probabilidades da cauda superior seguem o modelo nulo que mantém, em cada item, o número de entidades de cada lado (colunas fixas), corrigidas segundo Benjamini e Hochberg (1995). Cálculo com liaison {version}; SHA-256 do ficheiro de entrada: {digest}."
    en "Responsibilities were taken from “{title}” ({items} items, {parties} units, {ties} responsibilities), each with the lines and words of its annotation; names were merged by a registry only. They form a two-mode network of units and items of density {density}. The co-responsibility network is its projection weighted by the number of joint items (Breiger 1974). Centralities are normalised by the theoretical maxima of two-mode networks (Borgatti & Everett 1997); communities maximise Barber's two-mode modularity by the Leiden algorithm (seed {seed}, modularity {modularity}, {communities} communities). For pairs across sides, upper-tail probabilities follow the null that holds each item's number of units on either side (fixed column), corrected after Benjamini and Hochberg (1995). Computed with liaison {version}; SHA-256 of the input file: {digest}."

    [report.methodsTextPlain]
    zh-Hans "责任关系取自“{title}”（{items}个事项，{parties}个单位，{ties}条责任关系）；名称只按名录合并。由此构成单位与事项的二模网络，密度为{density}。共同责任网络以共同事项数为权重投影（Breiger 1974）。中心性按二模网络的理论最大值标准化（Borgatti & Everett 1997）；社群由莱顿算法对 Barber 的二模模块度求得（种子 {seed}，模块度 {modularity}，{communities} 个社群）。计算以 liaison {version} 完成，输入文件的 SHA-256 为 {digest}。"
    zh-Hant "責任關係取自“{title}”（{items}個事項，{parties}個單位，{ties}條責任關係）；名稱只按名錄合併。由此構成單位與事項的二模網絡，密度為{density}。共同責任網絡以共同事項數為權重投影（Breiger 1974）。中心性按二模網絡的理論最大值標準化（Borgatti & Everett 1997）；社群由萊頓演算法對 Barber 的二模模組度求得（種子 {seed}，模組度 {modularity}，{communities} 個社群）。計算以 liaison {version} 完成，輸入檔案的 SHA-256 為 {digest}。"
    pt "As responsabilidades provêm de «{title}» ({items} itens, {parties} entidades, {ties} responsabilidades); os nomes só se unem segundo um registo. Formam uma rede de dois modos, de entidades e itens, de densidade {density}. A rede de corresponsabilidade é a sua projeção, ponderada pelo número de itens comuns (Breiger 1974). As centralidades estão normalizadas pelos máximos teóricos de redes de dois modos (Borgatti & Everett 1997); as comunidades maximizam a modularidade de dois modos de Barber pelo algoritmo de Leiden (semente {seed}, modularidade {modularity}, {communities} comunidades). Cálculo com liaison {version}; SHA-256 do ficheiro de entrada: {digest}."
    en "Responsibilities were taken from “{title}” ({items} items, {parties} units, {ties} responsibilities); names were merged by a registry only. They form a two-mode network of units and items of density {density}. The co-responsibility network is its projection weighted by the number of joint items (Breiger 1974). Centralities are normalised by the theoretical maxima of two-mode networks (Borgatti & Everett 1997); communities maximise Barber's two-mode modularity by the Leiden algorithm (seed {seed}, modularity {modularity}, {communities} communities). Computed with liaison {version}; SHA-256 of the input file: {digest}."

    [report.definitions]
    zh-Hans "定义与出处"
    zh-Hant "定義與出處"
    pt "Definições e fontes"
    en "Definitions and sources"

    [report.definitionsLead]
    zh-Hans "名称后的代码即命令 liaison measure 所用的指标名。"
    zh-Hant "名稱後的代碼即指令 liaison measure 所用的指標名。"
    pt "O código depois do nome é o da medida no comando liaison measure."
    en "The code after a name is the measure's name for the command liaison measure."

    [report.reference]
    zh-Hans "出处"
    zh-Hant "出處"
    pt "Fonte"
    en "Source"

    [report.range]
    zh-Hans "取值范围"
    zh-Hant "取值範圍"
    pt "Intervalo de valores"
    en "Range"

    [report.undefined]
    zh-Hans "无定义的情形"
    zh-Hant "無定義的情形"
    pt "Indefinida"
    en "Undefined"

    [report.definitionPairs]
    zh-Hans "同一事项上的每一对单位计一分：n 个单位有 n(n−1)/2 对。"
    zh-Hant "同一事項上的每一對單位計一分：n 個單位有 n(n−1)/2 對。"
    pt "Um ponto por cada par de entidades num item: n entidades formam n(n-1)/2 pares."
    en "One for each pair of units on one item: n units have n(n-1)/2."

    [report.definitionAcrossSides]
    zh-Hans "两个单位分属两方，没有共同的上级可以裁定。"
    zh-Hant "兩個單位分屬兩方，沒有共同的上級可以裁定。"
    pt "As duas estão em lados diferentes, sem superior comum."
    en "The two are on different sides, with no superior in common."

    [report.definitionJointLeads]
    zh-Hans "两个单位都是牵头单位，文件没有写明由谁决定。"
    zh-Hant "兩個單位都是牽頭單位，文件沒有寫明由誰決定。"
    pt "Ambas lideram; o documento deixa em aberto qual decide."
    en "Both lead, so that the document leaves open which of them decides."

    [report.definitionOnlyMeetings]
    zh-Hans "两个单位别无其他共同事项，没有既有的工作惯例可依。"
    zh-Hant "兩個單位別無其他共同事項，沒有既有的工作慣例可依。"
    pt "As duas não têm outro item comum; não há rotina em que se apoiar."
    en "The two share no other item, so that there is no routine to build on."

    [report.definitionSoleChannels]
    zh-Hans "跨两方的一对中，有一个单位在对方没有其他对口单位，无人可以替补。"
    zh-Hant "跨兩方的一對中，有一個單位在對方沒有其他對口單位，無人可以替補。"
    pt "Entre lados, uma das duas não tem outra contraparte; ninguém a pode substituir."
    en "Across sides, one of the two has no other counterpart there; nobody can stand in."

    [report.definitionBreadth]
    zh-Hans "与某单位至少共同负责一项的其他单位数。"
    zh-Hant "與某單位至少共同負責一項的其他單位數。"
    pt "O número de entidades que partilham pelo menos um item com uma entidade."
    en "The number of units that share at least one item with a unit."

    [report.definitionDepth]
    zh-Hans "与每个共事单位平均共同负责的事项数；没有共事单位则无定义。"
    zh-Hant "與每個共事單位平均共同負責的事項數；沒有共事單位則無定義。"
    pt "O número médio de itens comuns por parceiro; indefinida sem parceiros."
    en "The mean number of joint items per partner; undefined without partners."

    [report.soleChannel]
    zh-Hans "唯一通道"
    zh-Hant "唯一通道"
    pt "Canal único"
    en "Sole channel"

    [report.definitionSoleChannel]
    zh-Hans "某单位与另一方的往来只经其中一个单位。"
    zh-Hant "某單位與另一方的往來只經其中一個單位。"
    pt "Uma entidade só chega ao outro lado através de uma única entidade desse lado."
    en "A unit meets the other side through one unit of it alone."

    [report.crowdedItem]
    zh-Hans "单位最多的事项"
    zh-Hant "單位最多的事項"
    pt "Item com muitas entidades"
    en "Crowded item"

    [report.definitionCrowdedItem]
    zh-Hans "单位数不少于3个，且不少于中位数的两倍。"
    zh-Hant "單位數不少於3個，且不少於中位數的兩倍。"
    pt "Pelo menos três entidades, e pelo menos o dobro da mediana."
    en "At least three units, and at least twice the median number."

    [report.significance]
    zh-Hans "显著性 q"
    zh-Hant "顯著性 q"
    pt "Significância q"
    en "Significance q"

    [report.definitionSignificance]
    zh-Hans "经校正的上侧概率：在零模型下，共同事项至少有这么多的概率（错误发现率，Benjamini 与 Hochberg 1995）。"
    zh-Hant "經校正的上側概率：在零模型下，共同事項至少有這麼多的概率（錯誤發現率，Benjamini 與 Hochberg 1995）。"
    pt "Probabilidade corrigida da cauda superior: a de haver pelo menos tantos itens comuns no modelo nulo (taxa de falsas descobertas, Benjamini e Hochberg 1995)."
    en "The corrected upper-tail probability of at least so many joint items under the null (false discovery rate, Benjamini and Hochberg 1995)."

    [report.manifest]
    zh-Hans "数据与版本"
    zh-Hant "數據與版本"
    pt "Dados e versão"
    en "Data and version"

    [report.manifestLead]
    zh-Hans "凭以下信息可以重做并核对本报告；输入相同，输出逐字节相同。"
    zh-Hant "憑以下資訊可以重做並核對本報告；輸入相同，輸出逐位元組相同。"
    pt "O necessário para voltar a produzir este relatório. A mesma entrada dá um resultado idêntico, byte a byte."
    en "What it takes to make this report again. The same input gives the same bytes."

    [report.input]
    zh-Hans "输入文件"
    zh-Hant "輸入檔案"
    pt "Ficheiro de entrada"
    en "Input"

    [report.companion]
    zh-Hans "一并读取"
    zh-Hant "一併讀取"
    pt "Lido em conjunto"
    en "Read with it"

    [report.digest]
    zh-Hans "SHA-256"
    zh-Hant "SHA-256"
    pt "SHA-256"
    en "SHA-256"

    [report.version]
    zh-Hans "版本"
    zh-Hant "版本"
    pt "Versão"
    en "Version"

    [report.parameters]
    zh-Hans "参数"
    zh-Hant "參數"
    pt "Parâmetros"
    en "Parameters"

    [report.seed]
    zh-Hans "随机种子"
    zh-Hant "隨機種子"
    pt "Semente"
    en "Seed"

    [report.files]
    zh-Hans "随附文件"
    zh-Hant "隨附檔案"
    pt "Ficheiros anexos"
    en "Files beside this one"

    [report.more]
    zh-Hans "其余{count}条见 {file}。"
    zh-Hant "其餘{count}條見 {file}。"
    pt "Mais {count} em {file}."
    en "{count} more stand in {file}."

    [report.asTable]
    zh-Hans "数据见表："
    zh-Hant "數據見表："
    pt "Em tabela: "
    en "As a table: "
    """#
}
