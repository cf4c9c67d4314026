extension Catalogue {
  /// What the measures that the report shows are called and mean; English is the definitions' own.
  static let measureTexts = #"""
    [measure.degree.title]
    zh-Hans "度"
    zh-Hant "度"
    pt "Grau"

    [measure.degree.meaning]
    zh-Hans "某节点与另一模多少个节点相连：d。"
    zh-Hant "某節點與另一模多少個節點相連：d。"
    pt "A quantos nós do outro modo um nó está ligado: d."

    [measure.degree.range]
    zh-Hans "0（孤立点）至另一模的节点数。"
    zh-Hant "0（孤立點）至另一模的節點數。"
    pt "De 0 (isolado) ao tamanho do outro modo."

    [measure.degree.undefined]
    zh-Hans "总有定义。"
    zh-Hant "總有定義。"
    pt "Nunca."

    [measure.normalized-degree.title]
    zh-Hans "标准化度"
    zh-Hant "標準化度"
    pt "Grau normalizado"

    [measure.normalized-degree.meaning]
    zh-Hans "所连节点占另一模全部节点的比例：d / n2，n2 为另一模的节点数。"
    zh-Hant "所連節點佔另一模全部節點的比例：d / n2，n2 為另一模的節點數。"
    pt "A parte dos nós do outro modo a que um nó está ligado: d / n2, sendo n2 o tamanho do outro modo."

    [measure.normalized-degree.range]
    zh-Hans "0（孤立点）至 1（与全部相连）。"
    zh-Hant "0（孤立點）至 1（與全部相連）。"
    pt "De 0 (isolado) a 1 (ligado a todos)."

    [measure.normalized-degree.undefined]
    zh-Hans "另一模没有节点时。"
    zh-Hant "另一模沒有節點時。"
    pt "Quando o outro modo está vazio."

    [measure.closeness.title]
    zh-Hans "接近中心性"
    zh-Hant "接近中心性"
    pt "Proximidade"

    [measure.closeness.meaning]
    zh-Hans "二模网络所允许的最小距离之和与实际距离之和的比：(b + 2(a − 1)) / 距离之和，a、b 为所在连通块中本模与另一模的节点数；再乘以可达节点的比例 (a + b − 1) / (n1 + n2 − 1)。"
    zh-Hant "二模網絡所允許的最小距離之和與實際距離之和的比：(b + 2(a − 1)) / 距離之和，a、b 為所在連通塊中本模與另一模的節點數；再乘以可達節點的比例 (a + b − 1) / (n1 + n2 − 1)。"
    pt "A menor soma de distâncias que dois modos permitem, dividida pela soma real: (b + 2(a - 1)) / soma das distâncias, sendo a e b os tamanhos do próprio modo e do outro na sua componente; vezes a parte dos outros nós que alcança, (a + b - 1) / (n1 + n2 - 1)."

    [measure.closeness.range]
    zh-Hans "大于 0 至 1（与另一模全部直接相连，距本模全部两步，且全部可达）。"
    zh-Hant "大於 0 至 1（與另一模全部直接相連，距本模全部兩步，且全部可達）。"
    pt "Acima de 0 até 1 (ligado diretamente a todo o outro modo, a dois passos de todo o seu próprio modo, com todos os nós alcançados)."

    [measure.closeness.undefined]
    zh-Hans "孤立点：与任何节点都没有距离。"
    zh-Hant "孤立點：與任何節點都沒有距離。"
    pt "Para nós isolados: não têm distância a nenhum outro."

    [measure.betweenness.title]
    zh-Hans "中介中心性"
    zh-Hant "中介中心性"
    pt "Intermediação"

    [measure.betweenness.meaning]
    zh-Hans "其他各对节点（不分模）的最短路径中经过某节点的份额之和，除以两模规模所允许的最大值。"
    zh-Hant "其他各對節點（不分模）的最短路徑中經過某節點的份額之和，除以兩模規模所允許的最大值。"
    pt "Os pares de outros nós, de qualquer modo, cujos caminhos mais curtos passam por um nó, contando cada par pela parte desses caminhos; a soma divide-se pelo máximo que os tamanhos dos dois modos permitem."

    [measure.betweenness.range]
    zh-Hans "0（不在任何两点之间）至 1（两模规模所允许的最大值）。"
    zh-Hant "0（不在任何兩點之間）至 1（兩模規模所允許的最大值）。"
    pt "De 0 (não está entre nenhum par) a 1 (tudo o que os dois tamanhos permitem)."

    [measure.betweenness.undefined]
    zh-Hans "最大值为 0 时：另一模少于两个节点。"
    zh-Hant "最大值為 0 時：另一模少於兩個節點。"
    pt "Quando o máximo é 0: o outro modo tem menos de dois nós."

    [measure.eigenvector.title]
    zh-Hans "特征向量中心性"
    zh-Hant "特徵向量中心性"
    pt "Centralidade de vetor próprio"

    [measure.eigenvector.meaning]
    zh-Hans "节点的得分与所连节点得分之和成正比，反之亦然：关联矩阵的首个奇异向量，B B' x = s² x，每模得分的平方和为 1。"
    zh-Hant "節點的得分與所連節點得分之和成正比，反之亦然：關聯矩陣的首個奇異向量，B B' x = s² x，每模得分的平方和為 1。"
    pt "A pontuação de um nó é proporcional à soma das pontuações dos nós a que está ligado, e vice-versa: o primeiro vetor singular da matriz de incidência, B B' x = s² x, em que os quadrados das pontuações de cada modo somam 1."

    [measure.eigenvector.range]
    zh-Hans "0（不在 s 最大的连通块中）至 1（该块中本模唯一的节点）。"
    zh-Hant "0（不在 s 最大的連通塊中）至 1（該塊中本模唯一的節點）。"
    pt "De 0 (fora da componente de maior s) a 1 (o único nó do seu modo aí)."

    [measure.eigenvector.undefined]
    zh-Hans "没有连线时，以及两个连通块的最大 s 相同时。"
    zh-Hant "沒有連線時，以及兩個連通塊的最大 s 相同時。"
    pt "Sem ligações, e quando duas componentes têm o mesmo maior s."

    [measure.redundancy.title]
    zh-Hans "冗余系数"
    zh-Hant "冗餘係數"
    pt "Redundância"

    [measure.redundancy.meaning]
    zh-Hans "某节点的邻居中，即使没有该节点仍有其他共同邻居的对所占的比例。"
    zh-Hant "某節點的鄰居中，即使沒有該節點仍有其他共同鄰居的對所佔的比例。"
    pt "A parte dos pares de vizinhos de um nó que têm ainda outro vizinho comum sem ele."

    [measure.redundancy.range]
    zh-Hans "0（任何一对都离不开它）至 1（每一对另有共同邻居）。"
    zh-Hant "0（任何一對都離不開它）至 1（每一對另有共同鄰居）。"
    pt "De 0 (nenhum par o dispensa) a 1 (todos os pares têm outro vizinho comum)."

    [measure.redundancy.undefined]
    zh-Hans "少于两个邻居的节点。"
    zh-Hant "少於兩個鄰居的節點。"
    pt "Para nós com menos de dois vizinhos."

    [measure.cutpoint.title]
    zh-Hans "割点"
    zh-Hant "割點"
    pt "Ponto de corte"

    [measure.cutpoint.meaning]
    zh-Hans "去掉该节点后，其所在连通块断成的块数减一；大于 0 者为割点。"
    zh-Hant "去掉該節點後，其所在連通塊斷成的塊數減一；大於 0 者為割點。"
    pt "Em quantas partes, além de uma, se divide a componente de um nó quando este é retirado; acima de 0, é ponto de corte."

    [measure.cutpoint.range]
    zh-Hans "0（不是割点）至 d − 1（d 个邻居各自分离）。"
    zh-Hant "0（不是割點）至 d − 1（d 個鄰居各自分離）。"
    pt "De 0 (não é ponto de corte) a d - 1 (cada um dos d vizinhos fica separado)."

    [measure.cutpoint.undefined]
    zh-Hans "总有定义。"
    zh-Hant "總有定義。"
    pt "Nunca."

    [measure.community.title]
    zh-Hans "社群"
    zh-Hant "社群"
    pt "Comunidade"

    [measure.community.meaning]
    zh-Hans "使 Barber 的二模模块度最大的划分中，节点所属的社群编号，1 为最大的社群。"
    zh-Hant "使 Barber 的二模模組度最大的劃分中，節點所屬的社群編號，1 為最大的社群。"
    pt "O número da comunidade de um nó na partição que maximiza a modularidade de dois modos de Barber; 1 é a maior."

    [measure.community.range]
    zh-Hans "1 起的整数。"
    zh-Hant "1 起的整數。"
    pt "Inteiros a partir de 1."

    [measure.community.undefined]
    zh-Hans "孤立点。"
    zh-Hant "孤立點。"
    pt "Para nós isolados."

    [measure.density.title]
    zh-Hans "密度"
    zh-Hant "密度"
    pt "Densidade"

    [measure.density.meaning]
    zh-Hans "实有连线占可能连线的比例：m / (n1 n2)。"
    zh-Hant "實有連線佔可能連線的比例：m / (n1 n2)。"
    pt "A parte das ligações possíveis que existem: m / (n1 n2)."

    [measure.density.range]
    zh-Hans "0 至 1。"
    zh-Hant "0 至 1。"
    pt "De 0 a 1."

    [measure.density.undefined]
    zh-Hans "某一模没有节点时。"
    zh-Hant "某一模沒有節點時。"
    pt "Quando um modo está vazio."

    [measure.modularity.title]
    zh-Hans "模块度"
    zh-Hant "模組度"
    pt "Modularidade"

    [measure.modularity.meaning]
    zh-Hans "社群内实有连线的比例，减去度数不变、随机连线时的期望比例（Barber）。"
    zh-Hant "社群內實有連線的比例，減去度數不變、隨機連線時的期望比例（Barber）。"
    pt "A parte das ligações dentro das comunidades, menos a esperada ao acaso com os mesmos graus (Barber)."

    [measure.modularity.range]
    zh-Hans "小于 1；0 表示不多于偶然。"
    zh-Hant "小於 1；0 表示不多於偶然。"
    pt "Abaixo de 1; 0 não excede o acaso."

    [measure.modularity.undefined]
    zh-Hans "没有连线时。"
    zh-Hant "沒有連線時。"
    pt "Sem ligações."
    """#
}
