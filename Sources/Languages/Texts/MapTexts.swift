extension Catalogue {
  /// What maps, networks and ego diagrams of items say, and the titles of diagrams.
  static let mapTexts = #"""
    [diagram.map.lead]
    zh-Hans "粗线：牵头负责该项工作"
    zh-Hant "粗線：牽頭負責該項工作"
    pt "grossa: lidera o item"
    en "thick: leads the item"

    [diagram.map.participant]
    zh-Hans "细线：参与该项工作"
    zh-Hant "細線：參與該項工作"
    pt "fina: participa no item"
    en "thin: takes part in the item"

    [diagram.map.unknownRole]
    zh-Hans "连线：负责该项工作，未分主次"
    zh-Hant "連線：負責該項工作，未分主次"
    pt "responde pelo item, sem distinção de papéis"
    en "answers for the item, as lead or otherwise"

    [diagram.map.lineColor]
    zh-Hans "线色：左侧单位的颜色；右侧的线取该项工作排第一的左侧单位"
    zh-Hant "線色：左側單位的顏色；右側的線取該項工作排第一的左側單位"
    pt "cor da entidade à esquerda; à direita, a da primeira entidade do item à esquerda"
    en "coloured as the unit on the left; on the right, as the item's first unit on the left"

    [diagram.map.themePart]
    zh-Hans "只画“{theme}”一章：全部 {all} 项工作中的 {items} 项。"
    zh-Hant "只畫“{theme}”一章：全部 {all} 項工作中的 {items} 項。"
    pt "Só um capítulo, {theme}: {items} de {all} itens."
    en "One chapter only, {theme}: {items} of {all} items."

    [diagram.map.partyPart]
    zh-Hans "只画{name}的工作：全部 {all} 项中的 {items} 项，以及这些工作的所有单位。"
    zh-Hant "只畫{name}的工作：全部 {all} 項中的 {items} 項，以及這些工作的所有單位。"
    pt "Só uma entidade, {name}: {items} de {all} itens, com todas as entidades desses itens."
    en "One unit only, {name}: {items} of {all} items, with all units of these items."

    [diagram.map.focus]
    zh-Hans "黑框：{name}"
    zh-Hant "黑框：{name}"
    pt "moldura preta: {name}"
    en "black frame: {name}"

    [diagram.map.named]
    zh-Hans "{name}（{role}）"
    zh-Hant "{name}（{role}）"
    pt "{name} ({role})"
    en "{name} ({role})"

    [diagram.map.leadRole]
    zh-Hans "牵头"
    zh-Hant "牽頭"
    pt "lidera"
    en "lead"

    [diagram.map.participantRole]
    zh-Hans "参与"
    zh-Hant "參與"
    pt "participa"
    en "participant"

    [diagram.network.backbone]
    zh-Hans "只画共同工作多于偶然所致的单位对（{test}，{value} ≤ {level}）：{shown} 对，全部 {all} 对。"
    zh-Hant "只畫共同工作多於偶然所致的單位對（{test}，{value} ≤ {level}）：{shown} 對，全部 {all} 對。"
    pt "Representam-se os pares com mais itens comuns do que o acaso produz ({test}, {value} ≤ {level}): {shown} de {all}."
    en "Shown: pairs with more joint items than chance brings about ({test}, {value} ≤ {level}), {shown} of {all}."

    [diagram.network.noBackbone]
    zh-Hans "没有一对单位的共同工作多于偶然所致（{test}，{value} ≤ {level}），故改按项数取舍。"
    zh-Hant "沒有一對單位的共同工作多於偶然所致（{test}，{value} ≤ {level}），故改按項數取捨。"
    pt "Nenhum par tem mais itens comuns do que o acaso produz ({test}, {value} ≤ {level}); decide o número de itens."
    en "No pair has more joint items than chance brings about ({test}, {value} ≤ {level}); shown by the number of items instead."

    [diagram.network.undrawn]
    zh-Hans "未画出的 {count} 个单位（没有达到上述显著水平的伙伴）：{names}"
    zh-Hant "未畫出的 {count} 個單位（沒有達到上述顯著水平的夥伴）：{names}"
    pt "Não representadas, {count} entidades sem parceiro a esse nível: {names}"
    en "Not drawn, {count} units without a partner at that level: {names}"

    [diagram.network.communities]
    zh-Hans "社群"
    zh-Hant "社群"
    pt "Comunidades"
    en "Communities"

    [diagram.network.community]
    zh-Hans "{name}：{count} 个单位，工作最多的是{leader}"
    zh-Hant "{name}：{count} 個單位，工作最多的是{leader}"
    pt "{name}: {count} entidades, mais itens: {leader}"
    en "{name}: {count} units, most items: {leader}"

    [diagram.network.communityRule]
    zh-Hans "颜色为社群：{method}，模块度 {modularity}。"
    zh-Hant "顏色為社群：{method}，模塊度 {modularity}。"
    pt "A cor é a da comunidade: {method}, modularidade {modularity}."
    en "Coloured by community: {method}, modularity {modularity}."

    [diagram.network.communityRuleAlone]
    zh-Hans "颜色为社群：{method}。"
    zh-Hant "顏色為社群：{method}。"
    pt "A cor é a da comunidade: {method}."
    en "Coloured by community: {method}."

    [diagram.network.grey]
    zh-Hans "其余 {count} 个社群，共 {units} 个单位"
    zh-Hant "其餘 {count} 個社群，共 {units} 個單位"
    pt "mais {count} comunidades, {units} entidades"
    en "{count} further communities, {units} units"

    [diagram.network.greyRemark]
    zh-Hans "能分辨的颜色只有 {hues} 种，较小的社群都画成灰色：{names}"
    zh-Hant "能分辨的顏色只有 {hues} 種，較小的社群都畫成灰色：{names}"
    pt "Só {hues} cores se distinguem; as comunidades menores estão a cinzento: {names}"
    en "Only {hues} hues can be told apart, so the smaller communities are grey: {names}"

    [diagram.network.noCommunity]
    zh-Hans "不在任何社群"
    zh-Hant "不在任何社群"
    pt "em nenhuma comunidade"
    en "in no community"

    [diagram.network.memberOf]
    zh-Hans "；社群 {name}"
    zh-Hant "；社群 {name}"
    pt "; comunidade {name}"
    en "; community {name}"

    [diagram.itemEgo.rule]
    zh-Hans "左：第 {number} 项工作的 {units} 个单位。右：与它有共同单位的其他 {others} 项工作，按共同单位数排列；字母为共同的单位。"
    zh-Hant "左：第 {number} 項工作的 {units} 個單位。右：與它有共同單位的其他 {others} 項工作，按共同單位數排列；字母為共同的單位。"
    pt "À esquerda, as {units} entidades do item {number}; à direita, os outros {others} itens que partilham entidades com ele, por número de entidades comuns, indicadas pelas letras."
    en "Left: the {units} units of item {number}. Right: the {others} other items that share units with it, by the number of shared units; letters name the units."

    [diagram.itemEgo.item]
    zh-Hans "本项工作"
    zh-Hant "本項工作"
    pt "este item"
    en "this item"

    [diagram.itemEgo.unit]
    zh-Hans "本项工作的单位：{group}"
    zh-Hant "本項工作的單位：{group}"
    pt "entidade do item: {group}"
    en "unit of the item: {group}"

    [diagram.itemEgo.other]
    zh-Hans "其他工作"
    zh-Hant "其他工作"
    pt "outro item"
    en "other item"

    [diagram.itemEgo.shared]
    zh-Hans "共同单位 {count} 个"
    zh-Hant "共同單位 {count} 個"
    pt "Entidades comuns: {count}"
    en "Shared units: {count}"

    [diagram.itemEgo.sharedUnits]
    zh-Hans "共同单位数"
    zh-Hant "共同單位數"
    pt "Entidades comuns"
    en "Shared units"

    [diagram.itemEgo.units]
    zh-Hans "{count} 个"
    zh-Hant "{count} 個"
    pt "{count}"
    en "{count}"

    [diagram.itemEgo.leftOut]
    zh-Hans "因版面所限，未画出另外 {count} 项（共同单位不多于 {most} 个）：{numbers}"
    zh-Hant "因版面所限，未畫出另外 {count} 項（共同單位不多於 {most} 個）：{numbers}"
    pt "Por falta de espaço, não se representam mais {count} itens com {most} entidades comuns no máximo: {numbers}"
    en "Left out for want of room, {count} more items with at most {most} shared units: {numbers}"

    [diagram.titles.source]
    zh-Hans "资料来源：{title} · {date}"
    zh-Hant "資料來源：{title} · {date}"
    pt "Fonte: {title} · {date}"
    en "Source: {title} · {date}"

    [diagram.titles.undatedSource]
    zh-Hans "资料来源：{title}"
    zh-Hant "資料來源：{title}"
    pt "Fonte: {title}"
    en "Source: {title}"

    [diagram.titles.untitledSource]
    zh-Hans "资料来源：{date}"
    zh-Hant "資料來源：{date}"
    pt "Fonte: {date}"
    en "Source: {date}"

    [diagram.titles.part]
    zh-Hans "{title}：{part}"
    zh-Hant "{title}：{part}"
    pt "{title}: {part}"
    en "{title}: {part}"

    [diagram.titles.matrix]
    zh-Hans "共同责任矩阵"
    zh-Hant "共同責任矩陣"
    pt "Matriz de corresponsabilidade"
    en "Co-responsibility matrix"

    [diagram.titles.overview]
    zh-Hans "各单位在各章节的工作"
    zh-Hant "各單位在各章節的工作"
    pt "Quem atua onde"
    en "Who is active where"

    [diagram.titles.quadrants]
    zh-Hans "各单位协作的广度与深度"
    zh-Hant "各單位協作的廣度與深度"
    pt "Amplitude e profundidade da cooperação"
    en "Breadth and depth of co-operation"

    [diagram.titles.alluvial]
    zh-Hans "责任流向：单位、章节、单位"
    zh-Hant "責任流向：單位、章節、單位"
    pt "As responsabilidades: das entidades, pelos capítulos, às entidades"
    en "Responsibilities from units through chapters to units"

    [diagram.titles.item]
    zh-Hans "第 {number} 项：{title}"
    zh-Hant "第 {number} 項：{title}"
    pt "Item {number}: {title}"
    en "Item {number}: {title}"

    [diagram.titles.corrected]
    zh-Hans "{test}，{correction} 校正"
    zh-Hant "{test}，{correction} 校正"
    pt "{test}, {correction}"
    en "{test}, {correction}"

    [diagram.titles.leiden]
    zh-Hans "单位—工作二模网络的莱顿算法，取 {runs} 次中最优，种子 {seed}"
    zh-Hant "單位—工作二模網絡的萊頓算法，取 {runs} 次中最優，種子 {seed}"
    pt "método de Leiden na rede de entidades e itens, a melhor de {runs} tentativas, semente {seed}"
    en "Leiden method on the network of units and items, the best of {runs} runs, seed {seed}"

    [diagram.titles.crossFixedColumn]
    zh-Hans "固定列零模型，按侧分开"
    zh-Hant "固定列零模型，按側分開"
    pt "modelo nulo de colunas fixas, lado a lado"
    en "fixed-column null, side by side"

    [diagram.titles.sdsm]
    zh-Hans "期望度数零模型 SDSM"
    zh-Hant "期望度數零模型 SDSM"
    pt "modelo nulo de graus esperados, SDSM"
    en "expected-degrees null, SDSM"

    [diagram.titles.fdsm]
    zh-Hans "固定度数零模型 FDSM"
    zh-Hant "固定度數零模型 FDSM"
    pt "modelo nulo de graus fixos, FDSM"
    en "fixed-degrees null, FDSM"

    [diagram.titles.fixedColumn]
    zh-Hans "固定列零模型"
    zh-Hant "固定列零模型"
    pt "modelo nulo de colunas fixas"
    en "fixed-column null"

    [diagram.titles.fixedRow]
    zh-Hans "固定行零模型"
    zh-Hant "固定行零模型"
    pt "modelo nulo de linhas fixas"
    en "fixed-row null"

    [diagram.titles.fixedFill]
    zh-Hans "固定总数零模型"
    zh-Hant "固定總數零模型"
    pt "modelo nulo de total fixo"
    en "fixed-fill null"

    [diagram.titles.disparity]
    zh-Hans "差异过滤"
    zh-Hant "差異過濾"
    pt "filtro de disparidade"
    en "disparity filter"

    [diagram.titles.noiseCorrected]
    zh-Hans "噪声校正骨干"
    zh-Hant "噪聲校正骨幹"
    pt "estrutura corrigida do ruído"
    en "noise-corrected backbone"

    [diagram.titles.readablePart]
    zh-Hans "清单过大，只画可读的部分：单位最多的 {items} 项工作，及其中工作最多的 {parties} 个单位；图中的数只计所画部分。未画出 {leftOutItems} 项工作、{leftOutParties} 个单位。"
    zh-Hant "清單過大，只畫可讀的部分：單位最多的 {items} 項工作，及其中工作最多的 {parties} 個單位；圖中的數只計所畫部分。未畫出 {leftOutItems} 項工作、{leftOutParties} 個單位。"
    pt "A lista é demasiado grande; desenha-se a parte legível: os {items} itens com mais entidades e as {parties} entidades com mais deles; os números contam só essa parte. Ficam de fora {leftOutItems} itens e {leftOutParties} entidades."
    en "The list is too large; drawn is the part that can be read: the {items} items with the most units and the {parties} units with the most of these; numbers count that part alone. Left out: {leftOutItems} items and {leftOutParties} units."
    """#
}
