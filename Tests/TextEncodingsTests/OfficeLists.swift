/// Names that lists are made of, of offices and of people, in several languages.
enum OfficeLists {
  /// Of the State Council, districts of Beijing, and people.
  static let simplified = """
    外交部 国防部 教育部 科学技术部 工业和信息化部 公安部 国家安全部 民政部 司法部 财政部 自然资源部 生态环境部
    住房和城乡建设部 交通运输部 水利部 农业农村部 商务部 国家卫生健康委员会 应急管理部 审计署 海关总署 国家税务总局
    国家体育总局 国家信访局 国家统计局 国家医疗保障局 中国科学院 中国气象局 国家能源局 国家铁路局 国家邮政局
    朝阳区 海淀区 丰台区 门头沟区 房山区 通州区 昌平区 怀柔区 平谷区 密云区 张伟 王芳 李娜 刘强 陈静 杨洋 赵敏
    黄磊 周杰 吴刚 徐丽 孙浩 朱琳 马超 胡斌 郭涛 何平 高峰 林峰 罗勇
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Of Hong Kong and Macau, of Taiwan's cities, and people.
  static let traditional = """
    律政司 財政司 政務司 公務員事務局 教育局 環境及生態局 房屋局 創新科技及工業局 勞工及福利局 保安局
    運輸及物流局 屋宇署 民航處 公司註冊處 懲教署 香港海關 渠務署 消防處 民政事務總署 入境事務處 稅務局 規劃署
    行政公職局 法務局 身份證明局 市政署 經濟及科技發展局 統計暨普查局 勞工事務局 消費者委員會 治安警察局
    司法警察局 衛生局 文化局 旅遊局 社會工作局 體育局 土地工務局 郵電局 交通事務局 環境保護局 臺北市 桃園市
    臺中市 高雄市 陳志強 黃美玲 林俊傑 張惠妹 李國華 王建民 吳淑芬 劉德華 蔡依婷 楊麗花
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Of Macau and of Portugal.
  static let portuguese = """
    Direcção dos Serviços de Economia
    Gabinete de Comunicação Social
    Câmara Municipal de Évora
    Junta de Freguesia de São João
    Ministério da Educação
    Ministério da Saúde
    Polícia Judiciária
    Instituto de Acção Social
    Autoridade Monetária
    Região Autónoma dos Açores
    Serviços de Alfândega
    Órgãos de soberania
    Relações Públicas
    Tribunal de Última Instância
    Habitação, José António
    Conceição, Inês
    Técnico superior
    Divisão Jurídica
    """.split(separator: "\n").map(String.init)
}
