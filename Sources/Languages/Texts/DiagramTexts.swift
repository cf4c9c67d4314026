extension Catalogue {
  /// What diagrams say.
  static let diagramTexts = #"""
    [diagram.legend]
    zh-Hans "图例"
    zh-Hant "圖例"
    pt "Legenda"
    en "Legend"

    [diagram.color]
    zh-Hans "颜色"
    zh-Hant "顏色"
    pt "Cor"
    en "Colour"

    [diagram.line]
    zh-Hans "连线"
    zh-Hant "連線"
    pt "Linha"
    en "Line"

    [diagram.box]
    zh-Hans "方框"
    zh-Hant "方框"
    pt "Caixa"
    en "Box"

    [diagram.size]
    zh-Hans "字号"
    zh-Hant "字號"
    pt "Tamanho"
    en "Size"

    [diagram.mapRule]
    zh-Hans "左：{left} 个；中：{items} 项工作，按章节和编号排列；右：{right} 个。共 {ties} 条责任关系。"
    zh-Hant "左：{left} 個；中：{items} 項工作，按章節和編號排列；右：{right} 個。共 {ties} 條責任關係。"
    pt "Esquerda: {left} entidades; centro: {items} itens, por capítulo e número; direita: {right} entidades. {ties} responsabilidades no total."
    en "Left: {left} units; middle: {items} items by chapter and number; right: {right} units. {ties} responsibilities in all."

    [diagram.noCounterpart]
    zh-Hans "没有右侧单位的工作"
    zh-Hant "沒有右側單位的工作"
    pt "item sem entidade à direita"
    en "item without a unit on the right"

    [diagram.withCounterpart]
    zh-Hans "两侧都有单位的工作，框色取排第一的左侧单位"
    zh-Hant "兩側都有單位的工作，框色取排第一的左側單位"
    pt "item com entidades dos dois lados, com a cor da primeira à esquerda"
    en "item with units on both sides, coloured as its first unit on the left"

    [diagram.unitSize]
    zh-Hans "括号内的数和字的大小：该单位参与的工作项数"
    zh-Hant "括號內的數和字的大小：該單位參與的工作項數"
    pt "número entre parênteses e tamanho das letras: itens em que a entidade participa"
    en "number in brackets and size of the letters: items that the unit takes part in"

    [diagram.thinned]
    zh-Hans "只画共同工作不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
    zh-Hant "只畫共同工作不少於 {minimum} 項的單位對：{shown} 對，全部 {all} 對。"
    pt "Representados: pares com pelo menos {minimum} itens comuns, {shown} de {all}."
    en "Shown: pairs with at least {minimum} joint items, {shown} of {all}."

    [diagram.unthinned]
    zh-Hans "画出全部 {all} 对有共同工作的单位。"
    zh-Hant "畫出全部 {all} 對有共同工作的單位。"
    pt "Representados: todos os {all} pares com itens comuns."
    en "Shown: all {all} pairs with joint items."

    [diagram.undrawn]
    zh-Hans "未画出的 {count} 个单位（没有达到上述项数的伙伴）：{names}"
    zh-Hant "未畫出的 {count} 個單位（沒有達到上述項數的夥伴）：{names}"
    pt "Não representadas, {count} entidades sem um parceiro nessas condições: {names}"
    en "Not drawn, {count} units without such a partner: {names}"

    [diagram.separator]
    zh-Hans "、"
    zh-Hant "、"
    pt ", "
    en ", "

    [diagram.jointItems]
    zh-Hans "共同工作的项数"
    zh-Hant "共同工作的項數"
    pt "itens comuns"
    en "joint items"

    [diagram.items]
    zh-Hans "{count} 项"
    zh-Hant "{count} 項"
    pt "{count}"
    en "{count}"

    [diagram.egoRule]
    zh-Hans "{name}：{items} 项工作，{partners} 个伙伴。伙伴按共同工作的项数排列，右侧为共同工作的编号。"
    zh-Hant "{name}：{items} 項工作，{partners} 個夥伴。夥伴按共同工作的項數排列，右側為共同工作的編號。"
    pt "{name}: {items} itens, {partners} parceiros. Os parceiros ordenam-se pelo número de itens comuns, junto aos números desses itens."
    en "{name}: {items} items, {partners} partners. Partners stand by the number of joint items, beside the numbers of those items."

    [diagram.ego]
    zh-Hans "本单位"
    zh-Hant "本單位"
    pt "esta entidade"
    en "this unit"

    [diagram.egoItem]
    zh-Hans "本单位的工作；括号内为伙伴数"
    zh-Hant "本單位的工作；括號內為夥伴數"
    pt "itens da entidade; entre parênteses, o número de parceiros"
    en "its items, the number of partners in brackets"

    [diagram.partner]
    zh-Hans "伙伴：{group}"
    zh-Hant "夥伴：{group}"
    pt "parceiro: {group}"
    en "partner: {group}"

    [diagram.matrixRule]
    zh-Hans "格中的数：行、列两个单位共同负责的工作项数；空格表示没有。{rows} 行 × {columns} 列，{cells} 格有接触，共 {all} 格。"
    zh-Hant "格中的數：行、列兩個單位共同負責的工作項數；空格表示沒有。{rows} 行 × {columns} 列，{cells} 格有接觸，共 {all} 格。"
    pt "Cada célula indica o número de itens por que respondem ambas as entidades; vazia, nenhum. {rows} linhas x {columns} colunas, com contacto em {cells} de {all} células."
    en "A cell counts the items that both units answer for; an empty cell has none. {rows} rows x {columns} columns, contact in {cells} of {all} cells."

    [diagram.distinct]
    zh-Hans "工作项数"
    zh-Hant "工作項數"
    pt "Itens"
    en "Items"

    [diagram.distinctMeaning]
    zh-Hans "不重复的项数：一项工作涉及几个单位也只计一次"
    zh-Hant "不重複的項數：一項工作涉及幾個單位也只計一次"
    pt "itens distintos: um item partilhado por várias entidades conta uma só vez"
    en "distinct items: one shared with several units counts once"

    [diagram.layout.replaced]
    zh-Hans "布局说明：{method}（{reason}），改用{used}。"
    zh-Hant "佈局說明：{method}（{reason}），改用{used}。"
    pt "Disposição {used}, e não {method}: {reason}."
    en "Laid out {used}, not {method}: {reason}."

    [diagram.layout.stress]
    zh-Hans "应力优化布局"
    zh-Hant "應力優化佈局"
    pt "por majoração de stress"
    en "by stress majorisation"

    [diagram.layout.forces]
    zh-Hans "多层力导向布局"
    zh-Hant "多層力導向佈局"
    pt "por forças em vários níveis"
    en "by forces on several levels"

    [diagram.layout.rings]
    zh-Hans "环形布局"
    zh-Hant "環形佈局"
    pt "em anéis"
    en "on rings"

    [diagram.layout.tooLarge]
    zh-Hans "图太大"
    zh-Hant "圖太大"
    pt "rede demasiado grande para esse método"
    en "too large for it"

    [diagram.layout.tooSlow]
    zh-Hans "超出时限"
    zh-Hant "超出時限"
    pt "excedido o tempo limite"
    en "it took too long"

    [diagram.layout.failed]
    zh-Hans "未能完成"
    zh-Hant "未能完成"
    pt "cálculo não concluído"
    en "it broke off"

    [diagram.matrix.byTotal]
    zh-Hans "行、列按项数从多到少排列。"
    zh-Hant "行、列按項數從多到少排列。"
    pt "As linhas e as colunas ordenam-se pelo número de itens."
    en "Rows and columns stand by the number of items."

    [diagram.matrix.byBarycentre]
    zh-Hans "行、列按重心法排列，使有共同工作的格靠近对角线。"
    zh-Hant "行、列按重心法排列，使有共同工作的格靠近對角線。"
    pt "As linhas e as colunas ordenam-se por baricentros, o que aproxima os itens comuns da diagonal."
    en "Rows and columns are ordered by barycentres, which brings joint items near the diagonal."

    [diagram.matrix.byClusters]
    zh-Hans "行、列按层次聚类排列（平均联接，杰卡德距离），相近的单位相邻。"
    zh-Hant "行、列按層次聚類排列（平均聯接，傑卡德距離），相近的單位相鄰。"
    pt "As linhas e as colunas ordenam-se por agrupamento hierárquico (ligação média, distância de Jaccard): as entidades semelhantes ficam vizinhas."
    en "Rows and columns are ordered by hierarchical clustering (average linkage, Jaccard distance): units that are alike are neighbours."

    [diagram.matrix.leftOut]
    zh-Hans "因版面所限，未画出项数最少的 {count} 个：{names}"
    zh-Hant "因版面所限，未畫出項數最少的 {count} 個：{names}"
    pt "Omitidas por falta de espaço, as {count} com menos itens: {names}"
    en "Left out for want of room, the {count} with the fewest items: {names}"

    [diagram.matrix.columnNumbers]
    zh-Hans "列号：{names}"
    zh-Hant "列號：{names}"
    pt "Colunas: {names}"
    en "Columns: {names}"

    [diagram.matrix.mark]
    zh-Hans "标记"
    zh-Hant "標記"
    pt "Marca"
    en "Mark"

    [diagram.matrix.markMeaning]
    zh-Hans "● 共同工作多于偶然所致，q ≤ {level}（{test}）；共 {count} 处"
    zh-Hant "● 共同工作多於偶然所致，q ≤ {level}（{test}）；共 {count} 處"
    pt "● mais itens comuns do que os devidos ao acaso, q ≤ {level} ({test}); marcas: {count}"
    en "● more joint items than chance brings about, q ≤ {level} ({test}); marks: {count}"

    [diagram.matrix.pair]
    zh-Hans "{a}–{b}：{count} 项"
    zh-Hant "{a}–{b}：{count} 項"
    pt "{a} – {b}: {count}"
    en "{a} – {b}: {count}"

    [diagram.matrix.itemNumbers]
    zh-Hans "（第 {items} 项）"
    zh-Hant "（第 {items} 項）"
    pt " (itens {items})"
    en " (items {items})"

    [diagram.matrix.squareRule]
    zh-Hans "格中的数：行、列两个单位共同负责的工作项数；空格表示没有。{units} 个单位，{pairs} 对有共同工作，共 {all} 对。"
    zh-Hant "格中的數：行、列兩個單位共同負責的工作項數；空格表示沒有。{units} 個單位，{pairs} 對有共同工作，共 {all} 對。"
    pt "Cada célula indica o número de itens por que respondem ambas as entidades; vazia, nenhum. {units} entidades, com itens comuns em {pairs} de {all} pares."
    en "A cell counts the items that both units answer for; an empty cell has none. {units} units, joint items in {pairs} of {all} pairs."

    [diagram.matrix.partners]
    zh-Hans "伙伴数"
    zh-Hant "夥伴數"
    pt "Parceiros"
    en "Partners"

    [diagram.matrix.partnersMeaning]
    zh-Hans "伙伴数：图中与该单位有共同工作的单位数"
    zh-Hant "夥伴數：圖中與該單位有共同工作的單位數"
    pt "parceiros: entidades desta figura com que tem itens comuns"
    en "partners: units of this picture that it has joint items with"

    [diagram.matrix.diagonal]
    zh-Hans "对角线：该单位本身的工作项数"
    zh-Hant "對角線：該單位本身的工作項數"
    pt "diagonal: itens da própria entidade"
    en "diagonal: the unit's own items"

    [diagram.matrix.overviewRule]
    zh-Hans "格中的数：该单位在该章节负责的工作项数；空格表示没有。{units} 个单位，{themes} 个章节，{items} 项工作；各侧单位按项数从多到少排列。"
    zh-Hant "格中的數：該單位在該章節負責的工作項數；空格表示沒有。{units} 個單位，{themes} 個章節，{items} 項工作；各側單位按項數從多到少排列。"
    pt "Cada célula indica o número de itens do capítulo por que a entidade responde; vazia, nenhum. {units} entidades, {themes} capítulos, {items} itens; as entidades de cada lado ordenam-se pelo número de itens."
    en "A cell counts the items of the chapter that the unit answers for; an empty cell has none. {units} units, {themes} chapters, {items} items; units of a side stand by the number of items."

    [diagram.matrix.units]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidades"
    en "Units"

    [diagram.matrix.themes]
    zh-Hans "章节"
    zh-Hant "章節"
    pt "Capítulos"
    en "Chapters"

    [diagram.matrix.itemsOfUnit]
    zh-Hans "项数"
    zh-Hant "項數"
    pt "Itens"
    en "Items"

    [diagram.matrix.itemsOfTheme]
    zh-Hans "全部工作项数"
    zh-Hant "全部工作項數"
    pt "Todos os itens"
    en "All items"

    [diagram.matrix.leads]
    zh-Hans "粗体加框：其中有由该单位牵头的工作"
    zh-Hant "粗體加框：其中有由該單位牽頭的工作"
    pt "a negrito e com moldura: a entidade lidera alguns deles"
    en "bold and framed: the unit leads some of them"

    [diagram.matrix.leadsCount]
    zh-Hans "，牵头 {count} 项"
    zh-Hant "，牽頭 {count} 項"
    pt ", {count} como entidade líder"
    en ", {count} of them as lead"

    [diagram.matrix.noTheme]
    zh-Hans "（无章节）"
    zh-Hant "（無章節）"
    pt "(sem capítulo)"
    en "(no chapter)"

    [diagram.matrix.setTitle]
    zh-Hans "共同负责的单位组合"
    zh-Hant "共同負責的單位組合"
    pt "Combinações de entidades que respondem em conjunto"
    en "Combinations of units that answer together"

    [diagram.matrix.setTitleOfSide]
    zh-Hans "共同负责的单位组合：{side}"
    zh-Hant "共同負責的單位組合：{side}"
    pt "Combinações de entidades que respondem em conjunto: {side}"
    en "Combinations of units that answer together: {side}"

    [diagram.matrix.itemsOutside]
    zh-Hans "没有这些单位参与的 {count} 项工作：{names}"
    zh-Hant "沒有這些單位參與的 {count} 項工作：{names}"
    pt "Sem nenhuma destas entidades, {count} itens: {names}"
    en "Without any of these units, {count} items: {names}"

    [diagram.matrix.barNumbers]
    zh-Hans "柱中每格一项工作，数为工作编号"
    zh-Hant "柱中每格一項工作，數為工作編號"
    pt "cada célula da barra é um item, com o seu número"
    en "each cell of a bar is one item, with its number"

    [diagram.matrix.setOfUnit]
    zh-Hans "{unit}：{count} 项"
    zh-Hant "{unit}：{count} 項"
    pt "{unit}: {count}"
    en "{unit}: {count}"

    [diagram.matrix.setRule]
    zh-Hans "每一列是一种单位组合：恰由这些单位（不多不少）共同负责的工作。{units} 个单位，{items} 项工作，{combinations} 种组合。"
    zh-Hant "每一列是一種單位組合：恰由這些單位（不多不少）共同負責的工作。{units} 個單位，{items} 項工作，{combinations} 種組合。"
    pt "Cada coluna é uma combinação de entidades: os itens por que respondem essas entidades, nem mais nem menos. {units} entidades, {items} itens, {combinations} combinações."
    en "A column is a combination of units: the items for which these units answer, no more and no fewer. {units} units, {items} items, {combinations} combinations."

    [diagram.matrix.setSide]
    zh-Hans "只看{side}单位。"
    zh-Hant "只看{side}單位。"
    pt "Entidades de um só lado: {side}."
    en "Units of one side only: {side}."

    [diagram.matrix.rareCombinations]
    zh-Hans "未画出不足 {minimum} 项的组合：{combinations} 种，共 {items} 项工作。"
    zh-Hant "未畫出不足 {minimum} 項的組合：{combinations} 種，共 {items} 項工作。"
    pt "Não representadas: {combinations} combinações com menos de {minimum} itens, {items} itens no total."
    en "Not drawn: {combinations} combinations with fewer than {minimum} items, {items} items in all."

    [diagram.matrix.furtherCombinations]
    zh-Hans "因版面所限，另有 {combinations} 种组合未画出，共 {items} 项工作。"
    zh-Hant "因版面所限，另有 {combinations} 種組合未畫出，共 {items} 項工作。"
    pt "Omitidas por falta de espaço: mais {combinations} combinações, {items} itens no total."
    en "Left out for want of room: {combinations} more combinations, {items} items in all."

    [diagram.matrix.unitsOutside]
    zh-Hans "不在所画组合中的 {count} 个单位：{names}"
    zh-Hant "不在所畫組合中的 {count} 個單位：{names}"
    pt "Em nenhuma destas combinações, {count} entidades: {names}"
    en "In none of these combinations, {count} units: {names}"

    [diagram.matrix.bar]
    zh-Hans "柱：恰由该组合负责的工作项数"
    zh-Hant "柱：恰由該組合負責的工作項數"
    pt "barra: itens exatamente desta combinação"
    en "bar: items of exactly this combination"

    [diagram.matrix.setSize]
    zh-Hans "左侧横条：该单位的工作项数"
    zh-Hant "左側橫條：該單位的工作項數"
    pt "barras à esquerda: itens da entidade"
    en "bars on the left: items of the unit"

    [diagram.matrix.dots]
    zh-Hans "以线相连的标记：组合中的单位"
    zh-Hant "以線相連的標記：組合中的單位"
    pt "marcas ligadas por uma linha: entidades da combinação"
    en "marks joined by a line: the units of the combination"

    [diagram.matrix.combination]
    zh-Hans "组合"
    zh-Hant "組合"
    pt "Combinações"
    en "Combinations"

    [diagram.quadrant.rule]
    zh-Hans "每点为一个单位。横轴为广度：共事的不同单位数；纵轴为深度：与每个伙伴平均共同负责的工作项数。虚线为图中 {count} 个单位的中位数（广度 {breadth}，深度 {depth}）：高于中位数的为广、为深，其余为窄、为浅。"
    zh-Hant "每點為一個單位。橫軸為廣度：共事的不同單位數；縱軸為深度：與每個夥伴平均共同負責的工作項數。虛線為圖中 {count} 個單位的中位數（廣度 {breadth}，深度 {depth}）：高於中位數的為廣、為深，其餘為窄、為淺。"
    pt "Cada ponto é uma entidade. Na horizontal: amplitude, o número de parceiros distintos; na vertical: profundidade, o número médio de itens comuns por parceiro. A tracejado: as medianas das {count} entidades representadas (amplitude {breadth}, profundidade {depth}); acima da mediana, a entidade é ampla, ou profunda; nos restantes casos, restrita, ou superficial."
    en "Each mark is a unit. Across: breadth, the number of distinct partners; upwards: depth, the mean number of joint items per partner. Dashed: the medians of the {count} units shown (breadth {breadth}, depth {depth}); above the median is broad, or deep, all else narrow, or shallow."

    [diagram.quadrant.sideOnly]
    zh-Hans "只画{side}的单位；伙伴仍计全部单位。"
    zh-Hant "只畫{side}的單位；夥伴仍計全部單位。"
    pt "Só se representam as entidades de um lado ({side}); contam-se os parceiros de todos os lados."
    en "{side} units only; partners of every side count."

    [diagram.quadrant.logarithmic]
    zh-Hans "{axis}轴为对数刻度：半数单位落在全距的最低四分之一以内，且最大值不小于最小值的 4 倍。"
    zh-Hant "{axis}軸為對數刻度：半數單位落在全距的最低四分之一以內，且最大值不小於最小值的 4 倍。"
    pt "O eixo da {axis} é logarítmico: metade das entidades situa-se no quarto inferior do intervalo e o valor máximo é pelo menos 4 vezes o mínimo."
    en "The axis of {axis} is logarithmic: half of the units lie in the lowest quarter of its range, and the largest value is at least 4 times the smallest."

    [diagram.quadrant.space]
    zh-Hans ""
    zh-Hant ""
    pt " "
    en " "

    [diagram.quadrant.breadth]
    zh-Hans "广度"
    zh-Hant "廣度"
    pt "amplitude"
    en "breadth"

    [diagram.quadrant.depth]
    zh-Hans "深度"
    zh-Hant "深度"
    pt "profundidade"
    en "depth"

    [diagram.quadrant.breadthAxis]
    zh-Hans "广度：共事的不同单位数 →"
    zh-Hant "廣度：共事的不同單位數 →"
    pt "Amplitude: parceiros distintos →"
    en "Breadth: distinct partners →"

    [diagram.quadrant.depthAxis]
    zh-Hans "↑ 深度：每个伙伴的平均共同工作项数"
    zh-Hant "↑ 深度：每個夥伴的平均共同工作項數"
    pt "↑ Profundidade: itens comuns por parceiro"
    en "↑ Depth: joint items per partner"

    [diagram.quadrant.median]
    zh-Hans "中位数 {value}"
    zh-Hant "中位數 {value}"
    pt "mediana {value}"
    en "median {value}"

    [diagram.quadrant.broadDeep]
    zh-Hans "广而深（{count}）"
    zh-Hant "廣而深（{count}）"
    pt "Ampla e profunda ({count})"
    en "Broad and deep ({count})"

    [diagram.quadrant.broadShallow]
    zh-Hans "广而浅（{count}）"
    zh-Hant "廣而淺（{count}）"
    pt "Ampla e superficial ({count})"
    en "Broad and shallow ({count})"

    [diagram.quadrant.narrowDeep]
    zh-Hans "窄而深（{count}）"
    zh-Hant "窄而深（{count}）"
    pt "Restrita e profunda ({count})"
    en "Narrow and deep ({count})"

    [diagram.quadrant.narrowShallow]
    zh-Hans "窄而浅（{count}）"
    zh-Hant "窄而淺（{count}）"
    pt "Restrita e superficial ({count})"
    en "Narrow and shallow ({count})"

    [diagram.quadrant.mark]
    zh-Hans "{side}（{count} 个）"
    zh-Hant "{side}（{count} 個）"
    pt "{side} ({count})"
    en "{side} ({count})"

    [diagram.quadrant.sameGroup]
    zh-Hans "并排的点：广度、深度都相同或几乎相同，名称列在一处"
    zh-Hant "並排的點：廣度、深度都相同或幾乎相同，名稱列在一處"
    pt "pontos lado a lado: amplitude e profundidade iguais, ou quase; os nomes figuram juntos"
    en "marks side by side: the same breadth and depth, or nearly; their names stand together"

    [diagram.quadrant.marks]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "Entidades"
    en "Units"

    [diagram.quadrant.tooltip]
    zh-Hans "{name}：广度 {breadth}，深度 {depth}"
    zh-Hant "{name}：廣度 {breadth}，深度 {depth}"
    pt "{name}: amplitude {breadth}, profundidade {depth}"
    en "{name}: breadth {breadth}, depth {depth}"

    [diagram.quadrant.alone]
    zh-Hans "没有伙伴、因而不在图中的 {count} 个单位：{names}"
    zh-Hant "沒有夥伴、因而不在圖中的 {count} 個單位：{names}"
    pt "Não representadas, {count} entidades sem parceiros: {names}"
    en "Not drawn, {count} units without a partner: {names}"

    [diagram.quadrant.unnamed]
    zh-Hans "图中放不下名称的 {count} 个单位：{names}"
    zh-Hant "圖中放不下名稱的 {count} 個單位：{names}"
    pt "Representadas sem espaço para o nome, {count} entidades: {names}"
    en "Drawn without room for a name, {count} units: {names}"

    [diagram.hotspot.itemsTitle]
    zh-Hans "协调热点图：工作"
    zh-Hant "協調熱點圖：工作"
    pt "Pontos críticos de coordenação: itens"
    en "Coordination hotspots: items"

    [diagram.hotspot.partiesTitle]
    zh-Hans "协调热点图：单位"
    zh-Hant "協調熱點圖：單位"
    pt "Pontos críticos de coordenação: entidades"
    en "Coordination hotspots: units"

    [diagram.hotspot.itemsRule]
    zh-Hans "每个圆为一项工作，面积与协调得分成正比，颜色越深得分越高；各章节内由高到低排列。{count} 项，得分合计 {total}。"
    zh-Hant "每個圓為一項工作，面積與協調得分成正比，顏色越深得分越高；各章節內由高到低排列。{count} 項，得分合計 {total}。"
    pt "Cada círculo é um item; a área é proporcional à pontuação de coordenação e a cor é tanto mais escura quanto maior a pontuação. Em cada capítulo, primeiro as mais altas. {count} itens, {total} pontos no total."
    en "Each circle is an item; its area is proportional to its coordination score, and the darker it is the higher the score. Within a chapter the highest stand first. {count} items, scores of {total} in all."

    [diagram.hotspot.partiesRule]
    zh-Hans "每个圆为一个单位，面积与协调得分成正比，颜色越深得分越高；各侧由高到低排列。{count} 个单位，得分合计 {total}。"
    zh-Hant "每個圓為一個單位，面積與協調得分成正比，顏色越深得分越高；各側由高到低排列。{count} 個單位，得分合計 {total}。"
    pt "Cada círculo é uma entidade; a área é proporcional à pontuação de coordenação e a cor é tanto mais escura quanto maior a pontuação. Em cada lado, primeiro as mais altas. {count} entidades, {total} pontos no total."
    en "Each circle is a unit; its area is proportional to its coordination score, and the darker it is the higher the score. Within a side the highest stand first. {count} units, scores of {total} in all."

    [diagram.hotspot.score]
    zh-Hans "得分：两个单位须就同一事项达成一致，计 1 分；跨两方、共同牵头、别无其他共同事项、为唯一通道的，各再计 1 分。"
    zh-Hant "得分：兩個單位須就同一事項達成一致，計 1 分；跨兩方、共同牽頭、別無其他共同事項、為唯一通道的，各再計 1 分。"
    pt "Pontuação: 1 por cada duas entidades que têm de se entender sobre um item; mais 1 se forem de lados diferentes, se ambas liderarem, se não partilharem outro item, se uma for o único canal da outra."
    en "Score: 1 for each two units that have to agree on an item; 1 more if they are on different sides, if both lead, if they share no other item, if one is the other's sole channel."

    [diagram.hotspot.band]
    zh-Hans "{count} 个，共 {total} 分"
    zh-Hant "{count} 個，共 {total} 分"
    pt "{count}, {total} pontos"
    en "{count}, score {total}"

    [diagram.hotspot.highest]
    zh-Hans "得分最高的 {count} 个"
    zh-Hant "得分最高的 {count} 個"
    pt "As {count} pontuações mais altas"
    en "The {count} highest scores"

    [diagram.hotspot.equals]
    zh-Hans "另有 {count} 个同为 {score} 分"
    zh-Hant "另有 {count} 個同為 {score} 分"
    pt "mais {count} com {score} pontos"
    en "{count} more with a score of {score}"

    [diagram.hotspot.scores]
    zh-Hans "得分"
    zh-Hant "得分"
    pt "Pontuação"
    en "Score"

    [diagram.hotspot.sizes]
    zh-Hans "圆的面积：得分"
    zh-Hant "圓的面積：得分"
    pt "Área do círculo: pontuação"
    en "Area of a circle: score"

    [diagram.hotspot.badge]
    zh-Hans "旁有说明的最高者"
    zh-Hant "旁有說明的最高者"
    pt "uma das mais altas, explicada ao lado"
    en "one of the highest, explained beside the map"

    [diagram.hotspot.tooltip]
    zh-Hans "{name}：{score} 分"
    zh-Hant "{name}：{score} 分"
    pt "{name}: {score}"
    en "{name}: {score}"

    [diagram.hotspot.leftOut]
    zh-Hans "因版面所限，未画出得分最低的 {count} 个：{names}"
    zh-Hant "因版面所限，未畫出得分最低的 {count} 個：{names}"
    pt "Omitidos por falta de espaço, {count} com as pontuações mais baixas: {names}"
    en "Left out for want of room, the {count} with the lowest scores: {names}"

    [diagram.hotspot.unscored]
    zh-Hans "没有关系需要协调、因而不在图中的 {count} 个：{names}"
    zh-Hant "沒有關係需要協調、因而不在圖中的 {count} 個：{names}"
    pt "Sem nada a coordenar e por isso não representados, {count}: {names}"
    en "Nothing to coordinate and therefore not shown, {count}: {names}"

    [diagram.hotspot.noGroup]
    zh-Hans "（未归组）"
    zh-Hant "（未歸組）"
    pt "(nenhum)"
    en "(none)"

    [diagram.alluvial.rule]
    zh-Hans "一项工作的每个单位计一条责任，块与带的高度即责任条数。左半：{left}单位对各章节的 {leftTies} 条；右半：{right}单位的 {rightTies} 条，颜色取该项工作排第一的左侧单位。"
    zh-Hant "一項工作的每個單位計一條責任，塊與帶的高度即責任條數。左半：{left}單位對各章節的 {leftTies} 條；右半：{right}單位的 {rightTies} 條，顏色取該項工作排第一的左側單位。"
    pt "Cada entidade de um item conta como uma responsabilidade; a altura dos blocos e das faixas é o número de responsabilidades. Metade esquerda: {leftTies} ({left}) com os capítulos; metade direita: {rightTies} ({right}), com a cor da primeira entidade do item à esquerda."
    en "Each unit of an item is one responsibility; blocks and ribbons are as high as their responsibilities are many. Left half: {leftTies} of {left} units to the chapters; right half: {rightTies} of {right} units, coloured as the item's first unit on the left."

    [diagram.alluvial.merging]
    zh-Hans "{side}单位责任不足 {minimum} 条的并为“其他”。"
    zh-Hant "{side}單位責任不足 {minimum} 條的併為“其他”。"
    pt "{side}: agrupam-se as entidades com menos de {minimum}."
    en "{side} units with fewer than {minimum} are merged."

    [diagram.alluvial.space]
    zh-Hans ""
    zh-Hant ""
    pt " "
    en " "

    [diagram.alluvial.themes]
    zh-Hans "章节"
    zh-Hant "章節"
    pt "Capítulos"
    en "Chapters"

    [diagram.alluvial.themeCounts]
    zh-Hans "{left} | {right}"
    zh-Hant "{left} | {right}"
    pt "{left} | {right}"
    en "{left} | {right}"

    [diagram.alluvial.themeCountsMeaning]
    zh-Hans "章节框中的数：左侧责任条数 | 右侧责任条数"
    zh-Hant "章節框中的數：左側責任條數 | 右側責任條數"
    pt "números num capítulo: responsabilidades à esquerda | à direita"
    en "numbers in a chapter: responsibilities on the left | on the right"

    [diagram.alluvial.unitCount]
    zh-Hans "括号内的数：责任条数"
    zh-Hant "括號內的數：責任條數"
    pt "número entre parênteses: responsabilidades"
    en "number in brackets: responsibilities"

    [diagram.alluvial.others]
    zh-Hans "其他（{count} 个单位）"
    zh-Hant "其他（{count} 個單位）"
    pt "outras ({count} entidades)"
    en "others ({count} units)"

    [diagram.alluvial.noColor]
    zh-Hans "并入“其他”的左侧单位，或没有左侧单位的工作"
    zh-Hant "併入“其他”的左側單位，或沒有左側單位的工作"
    pt "entidades agrupadas à esquerda, ou itens sem entidade desse lado"
    en "merged units on the left, or items without a unit there"

    [diagram.alluvial.flow]
    zh-Hans "{from} → {to}：{count} 条"
    zh-Hant "{from} → {to}：{count} 條"
    pt "{from} → {to}: {count}"
    en "{from} → {to}: {count}"

    [diagram.alluvial.merged]
    zh-Hans "并入“其他”的{side}单位（责任不足 {minimum} 条）：{names}"
    zh-Hant "併入“其他”的{side}單位（責任不足 {minimum} 條）：{names}"
    pt "{side}: entidades agrupadas (menos de {minimum} responsabilidades): {names}"
    en "Merged {side} units (fewer than {minimum} responsibilities): {names}"

    [diagram.alluvial.idle]
    zh-Hans "没有任何工作、因而不在图中的 {count} 个单位：{names}"
    zh-Hant "沒有任何工作、因而不在圖中的 {count} 個單位：{names}"
    pt "Não representadas, {count} entidades sem itens: {names}"
    en "Not drawn, {count} units without an item: {names}"
    """#
}
