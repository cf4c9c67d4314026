/// Characters that Chinese lists of work and of offices use much: the most frequent ones of prose, and those that
/// names of offices, places and tasks are made of.
///
/// No ranks, as the shares in ``PairModels`` are rough too. A character that is missing costs a text a few bits.
enum CommonCharacters {
  /// In simplified writing.
  static let simplified = shared + onlySimplified

  /// Whether a character is that of simplified writing alone.
  static func isOnlySimplified(_ character: Character) -> Bool {
    onlySimplified.contains(character)
  }

  /// Those of both writings.
  private static let shared = """
    的一是不了在人有我他中上大和地到以要就出可也你生能而子那得着下自之年作用道行所然家事成方多去法如\
    都同面起看定天分好小部其些主理心本前但因只想日者意力它把十民第公此已工使情明性知全三又正外高由很\
    最重物手向文政美相被利什二等或新己制身果加西斯月合回特代信表化老世位次度任常先海通教原提立及比解\
    水名真走各入口平系活更打女四神何安少才反受目太量再感建做接必件管期市直德命山金指克保至形社便空治\
    展科司五基眼非白界光放即像且思王象完式色路南品住告求程北死交取拉格望共清今切院候局署委省村府校站\
    商林牧健疾控食旅育播版案移督察宣退役急消防震航港草源核河湖房城批青童慈善扶振供易促投招引技研究域\
    序配落推注室股支街居六七八九零百千半甲乙丙丁州津渝京江福川甘藏疆澳台葡融沿企集份限警裁判博彩印土\
    木境普查休料她武石元首流米族改布花兵史官每步近革持始英根造型周深功快火往精影群包整算容示值息派速\
    需片律早越列服未除初志率球施均客低甚足素副照底音另若按突\

    """

  /// Those that are written otherwise in traditional writing.
  private static let onlySimplified = """
    这个们来为国说时会对于过发后里种经么学现当没动还进样开从实军无与长机关点业将两间问并应战头体见产\
    话内给门儿东声员论处义几认条气题尔别变总电数报结务场计资许统区队决马书则听却达强难权设记类据边张\
    该规万觉术领确传师观让识带导争运厅办县镇乡厂馆协财税银监证险农渔矿环卫药质检标准游广视闻网档汇审\
    纪组织编访铁邮烟粮储划园绿执综残联妇龄贫兴销贸责单项称号牵况备负议沪云贵陕宁岛湾语际专线团医狱费\
    劳职护级汉华风济党选干历车众连转较亲红价约积图极参远构势热断爱满双飞节响离营创余占维严\

    """

  /// Those of traditional writing alone.
  static let traditional = """
    這個們來爲國說時會對於過發後裏種經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產\
    話內給門兒東聲員論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據邊張\
    該規萬覺術領確傳師觀讓識帶導爭運廳辦縣鎮鄉廠館協財稅銀監證險農漁礦環衛藥質檢標準遊廣視聞網檔匯審\
    紀組織編訪鐵郵煙糧儲劃園綠執綜殘聯婦齡貧興銷貿責單項稱號牽況備負議滬雲貴陝寧臺島灣語際專線團醫獄\
    費勞職護裡為著眾級漢華風濟黨選幹歷車衆連轉較親紅價約積圖極參遠羣構勢熱斷愛滿雙飛節響離營創餘佔維\
    嚴\

    """
}
