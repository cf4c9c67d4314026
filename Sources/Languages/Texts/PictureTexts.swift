extension Catalogue {
  /// What pictures of a network say, whatever its nodes are.
  static let pictureTexts = #"""
    [picture.legend]
    zh-Hans "图例"
    zh-Hant "圖例"
    pt "Legenda"
    en "Legend"

    [picture.shape]
    zh-Hans "形状"
    zh-Hant "形狀"
    pt "Forma"
    en "Shape"

    [picture.color]
    zh-Hans "颜色"
    zh-Hant "顏色"
    pt "Cor"
    en "Colour"

    [picture.size]
    zh-Hans "字号"
    zh-Hant "字號"
    pt "Tamanho"
    en "Size"

    [picture.line]
    zh-Hans "连线"
    zh-Hant "連線"
    pt "Linha"
    en "Line"

    [picture.actors]
    zh-Hans "行动者"
    zh-Hant "行動者"
    pt "atores"
    en "actors"

    [picture.events]
    zh-Hans "事件"
    zh-Hant "事件"
    pt "eventos"
    en "events"

    [picture.degree]
    zh-Hans "连接数，含未画出的"
    zh-Hant "連接數，含未畫出的"
    pt "número de ligações, incluindo as não representadas"
    en "number of ties, those not drawn included"

    [picture.tie]
    zh-Hans "一条连接"
    zh-Hant "一條連接"
    pt "uma ligação"
    en "a tie"

    [picture.weight]
    zh-Hans "权重"
    zh-Hant "權重"
    pt "peso"
    en "weight"

    [picture.weightBy]
    zh-Hans "权重（{name}）"
    zh-Hant "權重（{name}）"
    pt "peso ({name})"
    en "weight ({name})"

    [picture.sharedCount]
    zh-Hans "共同的{shared}数"
    zh-Hant "共同的{shared}數"
    pt "número de {shared} em comum"
    en "number of shared {shared}"

    [picture.unusable]
    zh-Hans "权重不是正数，或没有定义"
    zh-Hant "權重不是正數，或沒有定義"
    pt "peso não positivo ou indefinido"
    en "weight not positive, or undefined"

    [picture.noGroup]
    zh-Hans "不属于任何组"
    zh-Hant "不屬於任何組"
    pt "sem grupo"
    en "in no group"

    [picture.otherGroups]
    zh-Hans "其余 {count} 组"
    zh-Hant "其餘 {count} 組"
    pt "outros {count} grupos"
    en "{count} other groups"

    [picture.twoMode]
    zh-Hans "{actors} {actorCount} 个，{events} {eventCount} 个，连接 {ties} 条。"
    zh-Hant "{actors} {actorCount} 個，{events} {eventCount} 個，連接 {ties} 條。"
    pt "{actorCount} {actors}, {eventCount} {events}, ligações: {ties}."
    en "{actorCount} {actors}, {eventCount} {events}, ties: {ties}."

    [picture.oneMode]
    zh-Hans "{nodes} {count} 个；有共同{shared}的两个相连，共 {ties} 对。"
    zh-Hant "{nodes} {count} 個；有共同{shared}的兩個相連，共 {ties} 對。"
    pt "{count} {nodes}; ligam-se os pares com {shared} em comum: {ties}."
    en "{count} {nodes}; two are tied where they share {shared}, pairs: {ties}."

    [picture.thinned]
    zh-Hans "只画权重不小于 {minimum} 的连线：{shown} 条，全部 {all} 条。"
    zh-Hant "只畫權重不小於 {minimum} 的連線：{shown} 條，全部 {all} 條。"
    pt "Representadas: linhas de peso {minimum} ou mais, {shown} de {all}."
    en "Shown: lines of weight {minimum} or more, {shown} of {all}."

    [picture.directed]
    zh-Hans "权重有方向；每对只画一条线，取两个权重中较大的。"
    zh-Hant "權重有方向；每對只畫一條線，取兩個權重中較大的。"
    pt "Os pesos têm direção; cada par tem uma só linha, a do maior dos dois."
    en "Weights are directed; each pair has one line, of the larger of its two."

    [picture.isolates]
    zh-Hans "未画出、没有任何连接的{nodes} {count} 个：{names}"
    zh-Hant "未畫出、沒有任何連接的{nodes} {count} 個：{names}"
    pt "Não representados, {nodes} sem qualquer ligação: {count} ({names})"
    en "Not drawn, {nodes} without any tie: {count} ({names})"

    [picture.undrawn]
    zh-Hans "未画出、连接都低于上述权重的{nodes} {count} 个：{names}"
    zh-Hant "未畫出、連接都低於上述權重的{nodes} {count} 個：{names}"
    pt "Não representados, {nodes} sem ligações desse peso: {count} ({names})"
    en "Not drawn, {nodes} without a tie of that weight: {count} ({names})"

    [picture.unusableRemark]
    zh-Hans "权重不是正数或没有定义的连线 {count} 条，以虚线画出。"
    zh-Hant "權重不是正數或沒有定義的連線 {count} 條，以虛線畫出。"
    pt "Linhas de peso não positivo ou indefinido, a tracejado: {count}."
    en "Lines whose weight is not positive or undefined, dashed: {count}."

    [picture.unusableUndrawn]
    zh-Hans "权重不是正数或没有定义的连线 {count} 条，未画出。"
    zh-Hant "權重不是正數或沒有定義的連線 {count} 條，未畫出。"
    pt "Linhas de peso não positivo ou indefinido, não representadas: {count}."
    en "Lines whose weight is not positive or undefined, not drawn: {count}."

    [picture.unsized]
    zh-Hans "字号的数值未知或为负的{nodes} {count} 个，以最小字号画出。"
    zh-Hant "字號的數值未知或為負的{nodes} {count} 個，以最小字號畫出。"
    pt "{nodes} de tamanho desconhecido ou negativo, com as letras mais pequenas: {count}."
    en "{nodes} whose size is unknown or negative, in the smallest letters: {count}."

    [picture.separator]
    zh-Hans "、"
    zh-Hant "、"
    pt ", "
    en ", "

    [picture.space]
    zh-Hans ""
    zh-Hant ""
    pt " "
    en " "

    [registerNetwork.bothTitle]
    zh-Hans "单位与工作的网络"
    zh-Hant "單位與工作的網絡"
    pt "Rede de entidades e itens"
    en "The network of units and items"

    [registerNetwork.partiesTitle]
    zh-Hans "单位的网络"
    zh-Hant "單位的網絡"
    pt "Rede de entidades"
    en "The network of units"

    [registerNetwork.itemsTitle]
    zh-Hans "工作的网络"
    zh-Hant "工作的網絡"
    pt "Rede de itens"
    en "The network of items"

    [registerNetwork.units]
    zh-Hans "单位"
    zh-Hant "單位"
    pt "entidades"
    en "units"

    [registerNetwork.items]
    zh-Hans "工作"
    zh-Hant "工作"
    pt "itens"
    en "items"
    """#
}
