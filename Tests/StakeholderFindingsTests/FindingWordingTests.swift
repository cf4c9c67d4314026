import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct FindingWordingTests {
  @Test(arguments: [
    (["1", "2", "3", "7", "M1"], "1–3, 7, M1"), (["4", "5"], "4, 5"), (["9"], "9"), ([], ""),
    (["9223372036854775807", "1"], "9223372036854775807, 1"),
  ])
  func `item lists`(ids: [String], expected: String) {
    #expect(ItemList.text(ids.map { Item(id: $0, title: $0) }) == expected)
  }

  @Test(
    arguments: [
      (2, "2", "2"), (1.1, "1.1", "1,1"), (0.04, "0", "0"), (0.96, "1", "1"),
      (10.0 / 3, "3.3", "3,3"),
      (-0.3, "-0.3", "-0,3"), (-1.5, "-1.5", "-1,5"),
    ] as [(Double, String, String)])
  func `numbers have one decimal`(number: Double, english: String, portuguese: String) {
    #expect(FindingWording(.english).decimal(number) == english)
    #expect(FindingWording(.portuguese).decimal(number) == portuguese)
  }

  @Test func `sentences name numbers and items`() throws {
    let findings = Findings(try SmallRegister.make())
    let english = FindingWording(.english)
    let hotspot = try #require(findings.coordination.hotspots(.items).first)
    #expect(
      english.hotspot(hotspot).text
        == "Item 2 (Task 2): 6 relations to coordinate, by reason (one relation may have several): 4 across sides, 1 between joint leads, "
        + "4 between units that share no other item; score 15.")
    #expect(
      english.workload(findings.profiles[0], ofItems: 5).text
        == "A: items 3 of 5 (leading 3), together with 3 units "
        + "(joint items with each, on average: 1.7).")
    #expect(
      english.withoutCounterpart(findings.withoutCounterpart, ofItems: 5)?.text
        == "Items with units of one side only: 1 of 5 (item 4).")
    let chinese = FindingWording(.simplifiedChinese)
    #expect(
      chinese.soleChannels(findings.soleChannels, through: findings.soleChannels[0].channel).text
        == "1个单位只经B一个单位与left单位往来：Z（第5项）。")
    #expect(
      chinese.fragmentation(findings.fragmentations[0]).text
        == "B：有2个事项没有其他left单位（第4、5项）；若去掉该单位，与其余部分失去联系的有：Z。")
    let portuguese = FindingWording(.portuguese)
    #expect(
      portuguese.workload(findings.profiles[0], ofItems: 5).text
        == "A: itens 3 de 5 (coordena 3), em conjunto com 3 entidades "
        + "(itens comuns com cada uma, em média: 1,7).")
  }

  /// Of a channel its joint items are the relations, all across sides: what holds by definition is not said.
  @Test(arguments: [
    (
      Language.english,
      "B – Z: joint items 1 (item 5); sole channel of one of them to the other side; score 4."
    ),
    (
      .portuguese,
      "B – Z: itens comuns 1 (item 5); canal único de uma delas para o outro lado; pontuação 4."
    ),
    (.simplifiedChinese, "B与Z：共同事项1项（第5项），是其中一方通往另一方的唯一通道；得分4。"),
    (.traditionalChinese, "B與Z：共同事項1項（第5項），是其中一方通往另一方的唯一通道；得分4。"),
  ])
  func `a channel says nothing that holds by definition`(language: Language, said: String) throws {
    let channels = Findings(try SmallRegister.make()).coordination.hotspots(.channels)
    let wording = FindingWording(language)
    #expect(wording.hotspot(channels[2]).text == said)
    // A and X share two items: one number says so, and the score is the other.
    let numbers = wording.hotspot(channels[0]).parts.filter {
      if case .number = $0 { true } else { false }
    }
    #expect(numbers.map(\.text) == ["2", "4"])
  }

  /// Every number of a sentence leads to where it stands, and every name to its party.
  @Test(arguments: Language.allCases) func `parts know what they stand for`(language: Language)
    throws
  {
    let findings = Findings(try SmallRegister.make())
    let wording = FindingWording(language)
    let sentence = wording.workload(findings.profiles[0], ofItems: 5)
    let first = findings.profiles[0].party
    #expect(sentence.parts.contains(.party(first, name: "A")))
    #expect(sentence.parts.contains(.number("5", .items)))
    let numbers = sentence.parts.filter { part in
      if case .number(_, .party(first.id)) = part { return true }
      return false
    }
    // Items, leads, partners and depth.
    #expect(numbers.count == 4)
    let hotspot = try #require(findings.coordination.hotspots(.items).first)
    #expect(wording.hotspot(hotspot).parts.contains(.number("15", .hotspot(hotspot.subject))))
    for digits in wording.hotspot(hotspot).parts {
      if case .words(let words) = digits {
        let title = words.replacing("Task 2", with: "")
        #expect(
          !title.contains { $0.isASCII && $0.isNumber },
          "\(words) holds a number that leads nowhere")
      }
    }
  }

  /// A doubt is said in the language where the catalogue has its code, and as it came where not.
  @Test func doubts() {
    let known = Diagnostic(
      severity: .warning, code: .noCounterpart, line: 3, subjects: ["7", "桥", "macau"],
      message: "item 7")
    let sides: [Side: LocalizedText] = [
      .macau: LocalizedText([.simplifiedChinese: "澳门", .english: "Macao"])
    ]
    #expect(
      FindingWording(.english, sides: sides).doubt(known)
        == "Item 7 (桥) has units of one side only: Macao.")
    #expect(
      FindingWording(.simplifiedChinese, sides: sides).doubt(known) == "第7项（桥）只有澳门一方的单位。")
    let titled = Item(id: "7", title: "桥", titles: LocalizedText([.english: "Bridge"]))
    #expect(
      FindingWording(.english, sides: sides).doubt(known, items: ["7": titled])
        == "Item 7 (Bridge) has units of one side only: Macao.")
    // A side without a name goes by its own word.
    #expect(FindingWording(.portuguese, sides: sides).side(.macau) == "macau")
    #expect(
      FindingWording(.english).doubt(known) == "Item 7 (桥) has units of one side only: macau.")
    // One code of two meanings: how names differ, and what a name looks like.
    let names = ["乙省文化与旅游厅", "文化与旅游", "文化和旅游", "文化和旅游部"]
    func similar(_ subjects: [String]) -> Diagnostic {
      Diagnostic(
        severity: .warning, code: .similarName, line: 3, subjects: subjects, message: "similar")
    }
    #expect(
      FindingWording(.english).doubt(similar(names))
        == "“乙省文化与旅游厅” reads “文化与旅游”; in 文化和旅游部 it is “文化和旅游”; decide which name is right.")
    #expect(
      FindingWording(.english).doubt(similar(["甲局", "甲司"]))
        == "“甲局” looks like 甲司; if they are one unit, list it among that unit's written forms.")
    let shared = Diagnostic(
      severity: .note, code: .sharedDuty, line: nil, subjects: ["2", "一, 二"], message: "shared")
    #expect(
      FindingWording(.simplifiedChinese).doubt(shared) == "有2项由多个单位负责而未写明谁牵头，各单位均按牵头计：一、二。")
    // A list at odds with itself, and with a registry, which decides.
    func atOdds(_ subjects: [String]) -> Diagnostic {
      Diagnostic(severity: .warning, code: .bothSides, line: 3, subjects: subjects, message: "both")
    }
    #expect(
      FindingWording(.english).doubt(atOdds(["甲局", "right", "left"]))
        == "甲局 is put on the side left in some items and on the side right in others; "
        + "here it is on the side right.")
    #expect(
      FindingWording(.simplifiedChinese).doubt(atOdds(["甲局", "right", "left", "registry"]))
        == "甲局：清单列于left一方，名录列于right一方；现从名录，归right。")
    let tooFew = Diagnostic(
      severity: .warning, code: .noCounterpart, line: 3, subjects: ["7"], message: "item 7")
    #expect(FindingWording(.portuguese).doubt(tooFew) == "item 7")
    let unknown = Diagnostic(
      severity: .note, code: Diagnostic.Code(rawValue: "new"), line: nil, message: "something")
    #expect(FindingWording(.traditionalChinese).doubt(unknown) == "something")
  }

  /// Codes of files have a text for each kind of note, and say as it came what another version noted.
  @Test func `notes on how a file was read`() {
    func said(_ code: Diagnostic.Code, _ subjects: [String], _ language: Language) -> String {
      FindingWording(language).doubt(
        Diagnostic(
          severity: .note, code: code, line: nil, subjects: subjects, message: "as it came"))
    }
    let times = ["times", "graph", "2"]
    #expect(
      said(.networkFile, times, .english)
        == "Of the network file: not read: times of the graph (2).")
    #expect(said(.networkFile, times, .traditionalChinese) == "關於網絡檔案：未讀取：整個圖的時間（2處）。")
    // An attribute that is called as a part is stays as the file has it.
    #expect(
      said(.networkFile, ["second-values", "nodes", "ties", "1"], .portuguese)
        == "Do ficheiro da rede: não foram lidos: segundos valores de “nodes” (laços: 1).")
    #expect(
      said(.documentReading, ["page-numbers", "12"], .simplifiedChinese)
        == "关于文件的读取：略去了页码（12个）。")
    #expect(
      said(.documentReading, ["hidden-text", "1", "{0}"], .portuguese)
        == "Da leitura do documento: texto oculto que ficou de fora (1): “{0}”.")
    for subjects in [["as it came"], ["unheard-of", "3"], ["times", "graph"], []] {
      #expect(
        said(.networkFile, subjects, .english) == "Of the network file: as it came.")
    }
    #expect(
      said(.documentReading, ["as it came"], .simplifiedChinese) == "关于文件的读取：as it came。")
  }
}
