extension Catalogue {
  /// What findings say.
  static let findingTexts = #"""
    [finding.side.macau]
    zh-Hans "澳门"
    zh-Hant "澳門"
    pt "Macau"
    en "Macau"

    [finding.side.mainland]
    zh-Hans "内地"
    zh-Hant "內地"
    pt "Interior da China"
    en "mainland"

    [finding.role.lead]
    zh-Hans "牵头"
    zh-Hant "牽頭"
    pt "entidade líder"
    en "lead"

    [finding.role.participant]
    zh-Hans "参与"
    zh-Hant "參與"
    pt "participante"
    en "participant"

    [finding.component.pairs]
    zh-Hans "待协调关系"
    zh-Hant "待協調關係"
    pt "relações"
    en "relations"

    [finding.component.acrossSides]
    zh-Hans "跨两方"
    zh-Hant "跨兩方"
    pt "entre lados"
    en "across sides"

    [finding.component.jointLeads]
    zh-Hans "共同牵头"
    zh-Hant "共同牽頭"
    pt "lideranças conjuntas"
    en "joint leads"

    [finding.component.onlyMeetings]
    zh-Hans "仅此一项相遇"
    zh-Hant "僅此一項相遇"
    pt "encontros únicos"
    en "only meetings"

    [finding.component.soleChannels]
    zh-Hans "唯一通道"
    zh-Hant "唯一通道"
    pt "canais únicos"
    en "sole channels"

    [finding.count.itemOne]
    zh-Hans "{count}项工作"
    zh-Hant "{count}項工作"
    pt "{count} item"
    en "{count} item"

    [finding.count.itemMany]
    zh-Hans "{count}项工作"
    zh-Hant "{count}項工作"
    pt "{count} itens"
    en "{count} items"

    [finding.count.themeOne]
    zh-Hans "{count}个章节"
    zh-Hant "{count}個章節"
    pt "{count} capítulo"
    en "{count} chapter"

    [finding.count.themeMany]
    zh-Hans "{count}个章节"
    zh-Hant "{count}個章節"
    pt "{count} capítulos"
    en "{count} chapters"

    [finding.count.unitOne]
    zh-Hans "{count}个单位"
    zh-Hant "{count}個單位"
    pt "{count} entidade"
    en "{count} unit"

    [finding.count.unitMany]
    zh-Hans "{count}个单位"
    zh-Hant "{count}個單位"
    pt "{count} entidades"
    en "{count} units"

    [finding.count.responsibilityOne]
    zh-Hans "{count}条责任关系"
    zh-Hant "{count}條責任關係"
    pt "{count} responsabilidade"
    en "{count} responsibility"

    [finding.count.responsibilityMany]
    zh-Hans "{count}条责任关系"
    zh-Hant "{count}條責任關係"
    pt "{count} responsabilidades"
    en "{count} responsibilities"

    [finding.count.relationOne]
    zh-Hans "{count}对关系"
    zh-Hant "{count}對關係"
    pt "{count} relação"
    en "{count} relation"

    [finding.count.relationMany]
    zh-Hans "{count}对关系"
    zh-Hant "{count}對關係"
    pt "{count} relações"
    en "{count} relations"

    [finding.count.pieceOne]
    zh-Hans "{count}块"
    zh-Hant "{count}塊"
    pt "{count} parte"
    en "{count} piece"

    [finding.count.pieceMany]
    zh-Hans "{count}块"
    zh-Hant "{count}塊"
    pt "{count} partes"
    en "{count} pieces"

    [finding.count.listedOne]
    zh-Hans "第{items}项"
    zh-Hant "第{items}項"
    pt "item {items}"
    en "item {items}"

    [finding.count.listedMany]
    zh-Hans "第{items}项"
    zh-Hant "第{items}項"
    pt "itens {items}"
    en "items {items}"

    [finding.listSeparator]
    zh-Hans "、"
    zh-Hant "、"
    pt ", "
    en ", "

    [finding.clauseSeparator]
    zh-Hans "，"
    zh-Hant "，"
    pt ", "
    en ", "

    [finding.overview]
    zh-Hans "清单共{items}{themes}，由{units}{sides}负责，合计{responsibilities}。"
    zh-Hant "清單共{items}{themes}，由{units}{sides}負責，合計{responsibilities}。"
    pt "A lista tem {items}{themes}, a cargo de {units}{sides}, num total de {responsibilities}."
    en "The list has {items}{themes}; {units}{sides} answer for them, in {responsibilities}."

    [finding.overviewThemes]
    zh-Hans "，分属{themes}"
    zh-Hant "，分屬{themes}"
    pt " em {themes}"
    en " in {themes}"

    [finding.overviewSides]
    zh-Hans "（{sides}）"
    zh-Hant "（{sides}）"
    pt " ({sides})"
    en " ({sides})"

    [finding.overviewSide]
    zh-Hans "{side}{count}个"
    zh-Hant "{side}{count}個"
    pt "{side}: {count}"
    en "{count} {side}"

    [finding.workload]
    zh-Hans "{party}负责{total}项中的{count}项{leading}{company}。"
    zh-Hant "{party}負責{total}項中的{count}項{leading}{company}。"
    pt "{party} responde por {count} de {total} itens{leading}{company}."
    en "{party} answers for {count} of {total} items{leading}{company}."

    [finding.workloadLeading]
    zh-Hans "（牵头{count}项）"
    zh-Hant "（牽頭{count}項）"
    pt " (lidera {count})"
    en " (leading {count})"

    [finding.workloadCompany]
    zh-Hans "，与{units}共事，平均与每个单位共同负责{depth}项"
    zh-Hant "，與{units}共事，平均與每個單位共同負責{depth}項"
    pt ", em conjunto com {units} (em média, {depth} itens comuns com cada uma)"
    en ", together with {units}: {depth} joint items with each on average"

    [finding.workloadAlone]
    zh-Hans "，没有共同负责的单位"
    zh-Hant "，沒有共同負責的單位"
    pt ", sem outra entidade"
    en ", with no other unit"

    [finding.hotspotItem]
    zh-Hans "第{item}项{title}有{relations}需要协调{details}；得分{score}。"
    zh-Hant "第{item}項{title}有{relations}需要協調{details}；得分{score}。"
    pt "O item {item}{title} exige a coordenação de {relations}{details}; pontuação {score}."
    en "Item {item}{title} asks for {relations} to be coordinated{details}; score {score}."

    [finding.hotspotItemTitle]
    zh-Hans "（{title}）"
    zh-Hant "（{title}）"
    pt " ({title})"
    en " ({title})"

    [finding.hotspotParty]
    zh-Hans "{party}在{items}上有{relations}需要协调{details}；得分{score}。"
    zh-Hant "{party}在{items}上有{relations}需要協調{details}；得分{score}。"
    pt "{party} tem {relations} a coordenar ({items}){details}; pontuação {score}."
    en "{party} has {relations} to coordinate ({items}){details}; score {score}."

    [finding.hotspotChannel]
    zh-Hans "{first}与{second}在{count}项工作上相遇（{items}）{details}；得分{score}。"
    zh-Hant "{first}與{second}在{count}項工作上相遇（{items}）{details}；得分{score}。"
    pt "{first} e {second} têm {relations} a coordenar ({items}){details}; pontuação {score}."
    en "{first} and {second} have {relations} to coordinate ({items}){details}; score {score}."

    [finding.hotspotDetails]
    zh-Hans "，其中{details}"
    zh-Hant "，其中{details}"
    pt ": {details}"
    en ": {details}"

    [finding.detailAcrossSides]
    zh-Hans "{count}对跨两方"
    zh-Hant "{count}對跨兩方"
    pt "{count} entre lados"
    en "{count} across sides"

    [finding.detailJointLeads]
    zh-Hans "{count}对为共同牵头"
    zh-Hant "{count}對為共同牽頭"
    pt "{count} entre duas entidades líderes"
    en "{count} between joint leads"

    [finding.detailOnlyMeetings]
    zh-Hans "{count}对别无其他共同事项"
    zh-Hant "{count}對別無其他共同事項"
    pt "{count} entre entidades sem outro item comum"
    en "{count} between units that share no other item"

    [finding.detailSoleChannels]
    zh-Hans "{count}对是一方通往对方的唯一通道"
    zh-Hant "{count}對是一方通往對方的唯一通道"
    pt "{count} pelo canal único de uma entidade para o outro lado"
    en "{count} through a unit's sole channel to the other side"

    [finding.soleChannelsOne]
    zh-Hans "{units}只经{party}与对方往来：{names}。"
    zh-Hant "{units}只經{party}與對方往來：{names}。"
    pt "{units} só chega ao outro lado através de {party}: {names}."
    en "{units} meets the other side through {party} alone: {names}."

    [finding.soleChannelsMany]
    zh-Hans "{units}只经{party}与对方往来：{names}。"
    zh-Hant "{units}只經{party}與對方往來：{names}。"
    pt "{units} só chegam ao outro lado através de {party}: {names}."
    en "{units} meet the other side through {party} alone: {names}."

    [finding.soleChannelName]
    zh-Hans "{party}（{items}）"
    zh-Hant "{party}（{items}）"
    pt "{party} ({items})"
    en "{party} ({items})"

    [finding.fragmentation]
    zh-Hans "没有{party}，网络将断为{pieces}，与其余部分脱离的有：{lost}。"
    zh-Hant "沒有{party}，網絡將斷為{pieces}，與其餘部分脫離的有：{lost}。"
    pt "Sem {party}, a rede divide-se em {pieces}; ficam separados do resto: {lost}."
    en "Without {party} the network falls into {pieces}; cut off from the rest: {lost}."

    [finding.crowded]
    zh-Hans "每项单位数的中位数为{median}；达到其两倍的有{items}。"
    zh-Hant "每項單位數的中位數為{median}；達到其兩倍的有{items}。"
    pt "A mediana é de {median} entidades por item; com pelo menos o dobro: {items}."
    en "The median item has {median} units; with at least twice as many: {items}."

    [finding.crowdedItem]
    zh-Hans "第{item}项（{units}）"
    zh-Hant "第{item}項（{units}）"
    pt "item {item} ({units})"
    en "item {item} ({units})"

    [finding.withoutCounterpart]
    zh-Hans "{total}项中有{count}项只有一方负责：{items}。"
    zh-Hant "{total}項中有{count}項只有一方負責：{items}。"
    pt "Itens com entidades de um só lado: {count} de {total} ({items})."
    en "{count} of {total} items have units of one side only: {items}."
    """#
}
