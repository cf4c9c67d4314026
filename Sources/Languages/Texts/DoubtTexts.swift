extension Catalogue {
  /// What a person should look at, by the code of the diagnostic and what it is about, in order.
  static let doubtTexts = #"""
    [doubt.no-annotation]
    zh-Hans "第{0}项没有责任标注；请补上，或更正其标签。"
    zh-Hant "第{0}項沒有責任標註；請補上，或更正其標籤。"
    pt "O item {0} não tem anotação de responsabilidade; acrescente-a ou corrija a respetiva etiqueta."
    en "Item {0} has no annotation of responsibility; add one, or correct its label."

    [doubt.unread-annotation]
    zh-Hans "第{0}项的“{1}”像是责任标注，但未能读取；请更正其标签，或在语法中加入这种格式。"
    zh-Hant "第{0}項的“{1}”像是責任標註，但未能讀取；請更正其標籤，或在語法中加入這種格式。"
    pt "No item {0}, «{1}» parece uma anotação de responsabilidade, mas não foi lida; corrija a etiqueta ou acrescente esta forma à gramática."
    en "Item {0}: “{1}” looks like an annotation of responsibility but was not read; correct its label, or add this form to the grammar."

    [doubt.stray-annotation]
    zh-Hans "责任标注“{0}”不在任何事项之中；请为其所属事项编号。"
    zh-Hant "責任標註“{0}”不在任何事項之中；請為其所屬事項編號。"
    pt "A anotação «{0}» não está em nenhum item; numere o item a que pertence."
    en "The annotation “{0}” stands in no item; number the item that it belongs to."

    [doubt.unclosed-bracket]
    zh-Hans "第{0}项从“{1}”开始的括号没有闭合；请补上。"
    zh-Hant "第{0}項從“{1}”開始的括號沒有閉合；請補上。"
    pt "No item {0}, o parêntese que começa em «{1}» não fecha; feche-o."
    en "Item {0}: the bracket that opens at “{1}” is never closed; close it."

    [doubt.empty-name]
    zh-Hans "第{0}项的“{1}”少了一个名称；请删去多余的分隔号，或补上名称。"
    zh-Hant "第{0}項的“{1}”少了一個名稱；請刪去多餘的分隔號，或補上名稱。"
    pt "No item {0}, falta um nome em «{1}»; retire o separador a mais ou acrescente o nome."
    en "Item {0}: a name is missing in “{1}”; take out the separator, or add the name."

    [doubt.duplicate-party]
    zh-Hans "第{0}项两次列出{1}；只计一次，请删去其一。"
    zh-Hant "第{0}項兩次列出{1}；只計一次，請刪去其一。"
    pt "O item {0} indica {1} duas vezes; conta-se uma só: retire a outra."
    en "Item {0} names {1} twice; counted once, take out one of them."

    [doubt.both-sides]
    zh-Hans "{0}时而列于{2}一方，时而列于{1}一方；现归{1}。"
    zh-Hant "{0}時而列於{2}一方，時而列於{1}一方；現歸{1}。"
    pt "{0} figura ora num lado ({2}), ora noutro ({1}); adota-se o segundo ({1})."
    en "{0} stands now on the side {2}, now on the side {1}; it is taken to be on the side {1}."

    [doubt.numbering-gap]
    zh-Hans "第{0}项之前缺少编号{1}；请查看是否有事项遗漏。"
    zh-Hant "第{0}項之前缺少編號{1}；請查看是否有事項遺漏。"
    pt "Antes do item {0} falta o número {1}; verifique se falta um item."
    en "Before item {0} the number {1} is missing; see whether an item was lost."

    [doubt.repeated-number]
    zh-Hans "编号{0}重复，或排在更大的编号之后；此项暂记为{1}，请更正编号。"
    zh-Hant "編號{0}重複，或排在更大的編號之後；此項暫記為{1}，請更正編號。"
    pt "O número {0} repete-se ou vem depois de um maior; o item fica designado por {1}: corrija a numeração."
    en "The number {0} stands twice, or after a greater one; the item goes by {1}, correct the number."

    [doubt.number-in-text]
    zh-Hans "该行以编号{0}开头，但不接续前后编号，按正文读取。"
    zh-Hant "該行以編號{0}開頭，但不接續前後編號，按正文讀取。"
    pt "A linha começa pelo número {0}, que não continua a numeração; foi lida como texto."
    en "The line begins with the number {0}, which does not continue the numbering; it is read as text."

    [doubt.page-number]
    zh-Hans "以下各行只有页码，未计入正文：第{0}行。"
    zh-Hant "以下各行只有頁碼，未計入正文：第{0}行。"
    pt "Estas linhas só têm números de página e não contam como texto: {0}."
    en "Left out, because only a page number stands on them: line {0}."

    [doubt.written-form]
    zh-Hans "“{0}”按名录所列的其他写法，即{1}。"
    zh-Hant "“{0}”按名錄所列的其他寫法，即{1}。"
    pt "«{0}» é, segundo o registo, outra forma de {1}."
    en "“{0}” is {1} by its written forms in the registry."

    [doubt.similar-name-between]
    zh-Hans "“{0}”写作“{1}”，而{3}写作“{2}”；请判断其确切名称。"
    zh-Hant "“{0}”寫作“{1}”，而{3}寫作“{2}”；請判斷其確切名稱。"
    pt "«{0}» tem «{1}» onde {3} tem «{2}»; decida qual é o nome certo."
    en "“{0}” has “{1}” where {3} has “{2}”; decide which name is right."

    [doubt.similar-name]
    zh-Hans "“{0}”与{1}相近；若为同一单位，请列入名录中该单位的其他写法。"
    zh-Hant "“{0}”與{1}相近；若為同一單位，請列入名錄中該單位的其他寫法。"
    pt "«{0}» parece-se com {1}; se for a mesma entidade, acrescente-o às outras formas do nome desta no registo."
    en "“{0}” looks like {1}; if they are one unit, list it among that unit's written forms."

    [doubt.unknown-party]
    zh-Hans "名录中没有“{0}”；请补入，或列为已知单位的其他写法。"
    zh-Hant "名錄中沒有“{0}”；請補入，或列為已知單位的其他寫法。"
    pt "«{0}» não consta do registo; acrescente-o, ou indique-o como outra forma do nome de uma entidade conhecida."
    en "“{0}” is not in the registry; add it, or list it among a known unit's written forms."

    [doubt.no-party]
    zh-Hans "第{0}项（{1}）没有负责单位。"
    zh-Hant "第{0}項（{1}）沒有負責單位。"
    pt "O item {0} ({1}) não tem entidade responsável."
    en "Item {0} ({1}) has no unit."

    [doubt.no-lead]
    zh-Hans "第{0}项（{1}）没有牵头单位。"
    zh-Hant "第{0}項（{1}）沒有牽頭單位。"
    pt "O item {0} ({1}) não tem entidade líder."
    en "Item {0} ({1}) has no lead."

    [doubt.no-counterpart]
    zh-Hans "第{0}项（{1}）只有{2}一方的单位。"
    zh-Hant "第{0}項（{1}）只有{2}一方的單位。"
    pt "O item {0} ({1}) só tem entidades de um lado ({2})."
    en "Item {0} ({1}) has units of the side {2} alone."

    [doubt.no-item]
    zh-Hans "{0}没有负责任何事项。"
    zh-Hant "{0}沒有負責任何事項。"
    pt "{0} não responde por nenhum item."
    en "{0} answers for no item."

    [doubt.repeated-tie]
    zh-Hans "{0}与{1}的关系在第{2}行已经列出；只计一次。"
    zh-Hant "{0}與{1}的關係在第{2}行已經列出；只計一次。"
    pt "A ligação entre {0} e {1} já consta da linha {2}; conta-se uma só vez."
    en "{0} and {1} are tied on line {2} already; counted once."

    [doubt.weights-unused]
    zh-Hans "第三列为权重；责任关系只分有无，故未载入，仅用于加权指标。"
    zh-Hant "第三列為權重；責任關係只分有無，故未載入，僅用於加權指標。"
    pt "A terceira coluna contém pesos; uma responsabilidade existe ou não existe, pelo que os pesos só servem para as medidas ponderadas."
    en "The third column holds weights; a responsibility is there or is not, so they serve weighted measures alone."

    [doubt.numbered-modes]
    zh-Hans "两列均为整数；两列中相同的数字视为不同的节点。"
    zh-Hant "兩列均為整數；兩列中相同的數字視為不同的節點。"
    pt "As duas colunas contêm números inteiros; números iguais nas duas são tratados como nós diferentes."
    en "Both columns hold whole numbers; equal numbers in the two columns are taken as different nodes."
    """#
}
