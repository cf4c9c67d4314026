/// The words by which headers of tables name their columns, in the languages of Liaison: the one list of them.
///
/// A word counts however it is capitalised, with blanks, hyphens or underscores between its parts, and with
/// blanks or a colon at its ends. To name a column otherwise, `--columns` takes it by its own name.
public enum ColumnWords {
  /// What a word says of its column.
  public enum Sense: Hashable, Sendable {
    /// It names what the column holds.
    case column(TableColumn)
    /// It names one end of a tie, without saying of which mode: the first is taken for the actor.
    case firstEnd, secondEnd
    /// It heads a column of names, which may be of either mode.
    case name
  }

  /// What a cell of a header says; `nil` where it is none of the words.
  public static func sense(of cell: String) -> Sense? { senses[spelling(cell)] }

  private static func words(in list: String) -> [String] {
    list.split(separator: ",").map { spelling(String($0)) }
  }

  private static let senses: [String: Sense] = Dictionary(
    lists.flatMap { list in words(in: list.words).map { ($0, list.sense) } },
    uniquingKeysWith: { first, _ in first })

  static func spelling(_ cell: String) -> String {
    let parts = cell.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" || $0 == ":" }
    return parts.joined(separator: " ")
  }

  private static let lists: [(sense: Sense, words: String)] = [
    (
      .column(.actor),
      """
      actor, actors, party, parties, unit, units, member, members, person, people, persons, woman, women, man,
      men, user, users, author, authors, owner, owners, organisation, organisations, organization,
      organizations, org, department, departments, dept, agency, agencies, ministry, ministries, bureau,
      bureaus, body, bodies, institution, institutions, company, companies, firm, firms, director, directors,
      participant, participants, who, responsible, responsible unit, responsible units, responsible party,
      responsible body, lead agency, responsibility, actor id, party id, member id, person id, user id,
      author id, customer, customers, player, players, species, pollinator, pollinators,
      unidade, unidades, entidade, entidades, entidade responsável, entidades responsáveis, órgão, órgãos,
      serviço, serviços, responsável, responsáveis, membro, membros, pessoa, pessoas, ator, atores, autor,
      autores, organização, organizações, departamento, departamentos, direcção, direção, ministério,
      ministérios, instituição, instituições, empresa, empresas,
      单位, 責任單位, 责任单位, 單位, 部门, 部門, 责任部门, 責任部門, 负责单位, 負責單位, 负责部门, 負責部門, 承办单位,
      承辦單位, 主体, 主體, 机构, 機構, 责任主体, 責任主體, 人员, 人員, 成员, 成員, 参与者, 參與者, 行动者, 行動者,
      委员, 委員, 作者, 公司, 企业, 企業, 牵头单位, 牽頭單位, 实体, 實體
      """
    ),
    (
      .column(.event),
      """
      event, events, item, items, task, tasks, project, projects, work item, work items, activity, activities,
      action, actions, measure, measures, committee, committees, board, boards, club, clubs, meeting, meetings,
      group, groups, affiliation, affiliations, paper, papers, publication, publications, what, initiative,
      initiatives, deliverable, deliverables, programme, programmes, program, programs, item no, item number,
      item id, event id, project id, task id, paper id, film, films, movie, movies, team, teams, plant, plants,
      bill, bills, policy, policies,
      evento, eventos, tarefa, tarefas, medida, medidas, projeto, projetos, projecto, projectos, ação, ações,
      acção, acções, atividade, atividades, actividade, actividades, comissão, comissões, comité, comités,
      reunião, reuniões, grupo, grupos, iniciativa, iniciativas, trabalho, trabalhos, programa, programas,
      事项, 事項, 工作事项, 工作事項, 任务, 任務, 工作任务, 工作任務, 项目, 項目, 重点任务, 重點任務, 重点工作, 重點工作,
      工作, 措施, 事件, 活动, 活動, 会议, 會議, 委员会, 委員會, 小组, 小組, 论文, 論文, 计划, 計劃, 任务名称, 任務名稱,
      事项编号, 事項編號, 任务编号, 任務編號
      """
    ),
    (
      .column(.weight),
      """
      weight, weights, strength, count, counts, frequency, freq, value, values, times, amount, number of ties,
      n, w, size, score, intensity, votes, hours,
      peso, pesos, frequência, valor, contagem, quantidade, intensidade,
      权重, 權重, 次数, 次數, 频次, 頻次, 强度, 強度, 数量, 數量
      """
    ),
    (
      .column(.role),
      """
      role, roles, raci, rasci, part, capacity, function, lead or participant,
      papel, função, funções, cargo,
      角色, 职责, 職責, 分工, 责任类型, 責任類型, 参与方式, 參與方式
      """
    ),
    (.column(.side), "side, sides, bloc, jurisdiction, lado, parte, 方, 一方, 所属方, 所屬方, 所属地, 所屬地"),
    (
      .column(.theme),
      """
      theme, themes, chapter, chapters, section, topic, topics, category, area, pillar,
      tema, temas, capítulo, capítulos, secção, seção, categoria, área, eixo,
      主题, 主題, 章节, 章節, 章, 类别, 類別, 领域, 領域, 板块, 板塊
      """
    ),
    (.column(.title), "title, item title, título, 标题, 標題, 题目, 題目"),
    (
      .column(.date),
      "date, dates, deadline, due, due date, data, datas, prazo, 日期, 期限, 完成时限, 完成時限, 时限, 時限"
    ),
    (
      .firstEnd,
      """
      source, from, left, top, row, u, i, node1, node 1, mode1, mode 1, start, start id, source id, tail, origem, de,
      来源, 來源, 源, 起点, 起點
      """
    ),
    (
      .secondEnd,
      """
      target, to, right, bottom, column, col, v, j, node2, node 2, mode2, mode 2, end, end id, target id, head,
      destino, para, 目标, 目標, 终点, 終點
      """
    ),
    (.name, "name, names, node, nodes, label, id, nome, nomes, 名称, 名稱, 名字, 编号, 編號, 序号, 序號"),
  ]
}
