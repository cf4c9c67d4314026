extension Catalogue {
  /// What the comparison of two networks says.
  static let comparisonTexts = #"""
    [diagram.comparison.title]
    zh-Hans "两版共同责任网络对照"
    zh-Hant "兩版共同責任網絡對照"
    pt "Comparação de duas redes de corresponsabilidade"
    en "Two co-responsibility networks compared"

    [diagram.comparison.before]
    zh-Hans "前一版"
    zh-Hant "前一版"
    pt "a lista anterior"
    en "the earlier list"

    [diagram.comparison.after]
    zh-Hans "后一版"
    zh-Hant "後一版"
    pt "a lista posterior"
    en "the later list"

    [diagram.comparison.rule]
    zh-Hans "从“{before}”到“{after}”。按两版合并后的网络排布，每个单位只有一个位置。"
    zh-Hant "從「{before}」到「{after}」。按兩版合併後的網絡排布，每個單位只有一個位置。"
    pt "De {before} para {after}. Disposição das duas redes como uma só: cada entidade tem um único lugar."
    en "From {before} to {after}. Laid out as one network of both, so each unit has one place."

    [diagram.comparison.thinnedChanges]
    zh-Hans "有变化的只画变化不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
    zh-Hant "有變化的只畫變化不少於 {minimum} 項的單位對：{shown} 對，全部 {all} 對。"
    pt "Dos pares com alterações, representam-se os que mudaram pelo menos {minimum} itens: {shown} de {all}."
    en "Of the pairs with a change, those by at least {minimum} items are shown: {shown} of {all}."

    [diagram.comparison.thinnedSame]
    zh-Hans "不变的只画共同工作不少于 {minimum} 项的单位对：{shown} 对，全部 {all} 对。"
    zh-Hant "不變的只畫共同工作不少於 {minimum} 項的單位對：{shown} 對，全部 {all} 對。"
    pt "Dos pares sem alterações, representam-se os que têm pelo menos {minimum} itens comuns: {shown} de {all}."
    en "Of the pairs without a change, those with at least {minimum} joint items are shown: {shown} of {all}."

    [diagram.comparison.noSame]
    zh-Hans "不变的 {all} 对未画。"
    zh-Hant "不變的 {all} 對未畫。"
    pt "Os {all} pares sem alterações não se representam."
    en "The {all} pairs without a change are not shown."

    [diagram.comparison.space]
    zh-Hans ""
    zh-Hant ""
    pt " "
    en " "

    [diagram.comparison.new]
    zh-Hans "新增：{count} 对"
    zh-Hant "新增：{count} 對"
    pt "novos: {count}"
    en "new: {count}"

    [diagram.comparison.gone]
    zh-Hans "消失：{count} 对"
    zh-Hant "消失：{count} 對"
    pt "desaparecidos: {count}"
    en "gone: {count}"

    [diagram.comparison.grown]
    zh-Hans "增多：{count} 对"
    zh-Hant "增多：{count} 對"
    pt "mais itens comuns: {count}"
    en "more joint items: {count}"

    [diagram.comparison.shrunk]
    zh-Hans "减少：{count} 对"
    zh-Hant "減少：{count} 對"
    pt "menos itens comuns: {count}"
    en "fewer joint items: {count}"

    [diagram.comparison.same]
    zh-Hans "不变：{count} 对"
    zh-Hant "不變：{count} 對"
    pt "sem alteração: {count}"
    en "no change: {count}"

    [diagram.comparison.lineNumbers]
    zh-Hans "线上的数：共同工作项数，前→后；线越粗，变化越大"
    zh-Hant "線上的數：共同工作項數，前→後；線越粗，變化越大"
    pt "na linha: itens comuns antes→depois; quanto mais grossa, maior a alteração"
    en "on the line: joint items before→after; the wider, the larger the change"

    [diagram.comparison.newUnit]
    zh-Hans "〔新〕{name}"
    zh-Hant "〔新〕{name}"
    pt "[nova] {name}"
    en "[new] {name}"

    [diagram.comparison.goneUnit]
    zh-Hans "〔去〕{name}"
    zh-Hant "〔去〕{name}"
    pt "[saiu] {name}"
    en "[gone] {name}"

    [diagram.comparison.newUnits]
    zh-Hans "〔新〕只在后一版：{count} 个单位"
    zh-Hant "〔新〕只在後一版：{count} 個單位"
    pt "[nova] só na lista posterior: {count}"
    en "[new] only in the later list: {count}"

    [diagram.comparison.goneUnits]
    zh-Hans "〔去〕只在前一版：{count} 个单位"
    zh-Hant "〔去〕只在前一版：{count} 個單位"
    pt "[saiu] só na lista anterior: {count}"
    en "[gone] only in the earlier list: {count}"

    [diagram.comparison.unitItems]
    zh-Hans "括号内的数：工作项数，前→后；字的大小取两数中较大的"
    zh-Hant "括號內的數：工作項數，前→後；字的大小取兩數中較大的"
    pt "entre parênteses: itens antes→depois; tamanho das letras: o maior dos dois"
    en "in brackets: items before→after; size of the letters: the larger of the two"

    [diagram.comparison.change]
    zh-Hans "{before}→{after}"
    zh-Hant "{before}→{after}"
    pt "{before}→{after}"
    en "{before}→{after}"

    [diagram.comparison.pair]
    zh-Hans "{a} – {b}：{change}"
    zh-Hant "{a} – {b}：{change}"
    pt "{a} – {b}: {change}"
    en "{a} – {b}: {change}"

    [diagram.comparison.strongest]
    zh-Hans "变化最大的 {shown} 对（有变化的共 {all} 对）：{list}。"
    zh-Hant "變化最大的 {shown} 對（有變化的共 {all} 對）：{list}。"
    pt "As {shown} maiores alterações, de {all} pares que mudaram: {list}."
    en "The {shown} strongest changes, of {all} pairs that changed: {list}."

    [diagram.comparison.listSeparator]
    zh-Hans "；"
    zh-Hant "；"
    pt "; "
    en "; "

    [diagram.comparison.noChange]
    zh-Hans "没有一对单位的共同工作项数有变化。"
    zh-Hant "沒有一對單位的共同工作項數有變化。"
    pt "Nenhum par mudou no número de itens comuns."
    en "No pair has changed in its number of joint items."

    [diagram.comparison.undrawn]
    zh-Hans "没有画出的连线、因而不在图中的 {count} 个单位：{names}"
    zh-Hant "沒有畫出的連線、因而不在圖中的 {count} 個單位：{names}"
    pt "Não representadas por não terem linha no diagrama, {count}: {names}"
    en "Not drawn, because no tie of theirs is, {count}: {names}"
    """#
}
