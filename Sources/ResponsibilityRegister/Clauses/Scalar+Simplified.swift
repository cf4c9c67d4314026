extension Unicode.Scalar {
  /// The simplified form of a traditional Chinese character that labels, verbs and names of units hold; itself for others.
  ///
  /// Words are looked up by it, so that a lexicon needs one form of each. Names keep theirs.
  ///
  /// - Complexity: O(1).
  var simplified: Unicode.Scalar {
    guard (0x4E00...0x9FFF).contains(value) else { return self }
    return Self.simplifiedForms[Int(value) - 0x4E00]
  }

  /// The form of each character of the block of unified ideographs.
  private static let simplifiedForms: [Unicode.Scalar] = {
    var forms = (UInt32(0x4E00)...0x9FFF).map { Unicode.Scalar($0) ?? "一" }
    for (scalar, form) in zip(traditional.unicodeScalars, simplifiedInOrder.unicodeScalars)
    where (0x4E00...0x9FFF).contains(scalar.value) {
      forms[Int(scalar.value) - 0x4E00] = form
    }
    return forms
  }()

  private static let traditional =
    "單責關機構辦協參與執導監門處務負牽頭實體時間項類標進狀態況編號聯會區縣領總應專統籌職權級備註據問題發規劃財稅農業"
    + "產環護勞動衛醫藥電訊鐵鎮鄉廳團黨檢審計資銀證險學館臺廣報際貿經濟運輸測試驗園場國議陳書員長圖錄網絡數設開幹線壓氣"
    + "糧儲質術訓練戰軍緝隊營個組織範圍條內無暫當後東層屬轄創評請達選遞驛連遠適邊還過這閱預順顧願點齊龍維綜緊聽聲腦興舉"
    + "藝蘭虛衝補製複見視覽觀記許診詢該認誌語說調論諮講謀譯讓貧貨販購費賠贊趙跡踐車軌輔輪轉辭遷鄰醬釋鋼鏈閉閘隱難韓頁須"
    + "頒飛驅鬥魚鳥鹽麥齡優儀償傳倉傷債劇勵勸勢匯華卻壇塊墾壞壯夢奧婦媽孫寧寶將尋對屆島師帳帶幫庫廠廢張強彈徑從復徵恆惡"
    + "慶憑懷戶拋掃採換揚損擇擔擴攜攝敵斷昇暢曆極榮槍樓樣橋檔歐歲歷殘殺毀決沒涼淨減準溝滅滾漁滿漢澤濕灣災為烏煙熱爐爭爾"
    + "獎獨獲獻現畫異療盜盡盤確礎禮種積穩窮競節簡紀約紅紙細終結給絲緣縮續罰習聖腳臨莊葉著蔣藍蘇蟲裝"

  private static let simplifiedInOrder =
    "单责关机构办协参与执导监门处务负牵头实体时间项类标进状态况编号联会区县领总应专统筹职权级备注据问题发规划财税农业"
    + "产环护劳动卫医药电讯铁镇乡厅团党检审计资银证险学馆台广报际贸经济运输测试验园场国议陈书员长图录网络数设开干线压气"
    + "粮储质术训练战军缉队营个组织范围条内无暂当后东层属辖创评请达选递驿连远适边还过这阅预顺顾愿点齐龙维综紧听声脑兴举"
    + "艺兰虚冲补制复见视览观记许诊询该认志语说调论咨讲谋译让贫货贩购费赔赞赵迹践车轨辅轮转辞迁邻酱释钢链闭闸隐难韩页须"
    + "颁飞驱斗鱼鸟盐麦龄优仪偿传仓伤债剧励劝势汇华却坛块垦坏壮梦奥妇妈孙宁宝将寻对届岛师帐带帮库厂废张强弹径从复征恒恶"
    + "庆凭怀户抛扫采换扬损择担扩携摄敌断升畅历极荣枪楼样桥档欧岁历残杀毁决没凉净减准沟灭滚渔满汉泽湿湾灾为乌烟热炉争尔"
    + "奖独获献现画异疗盗尽盘确础礼种积稳穷竞节简纪约红纸细终结给丝缘缩续罚习圣脚临庄叶着蒋蓝苏虫装"
}
