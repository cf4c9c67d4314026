import DocumentBlocks
import Foundation

/// The lists of `Fixtures/make_fixtures.py` as a reader of the documents sees them, written by hand.
struct SampleList {
  let title: String
  /// What stands before the table, the number of a list before its text.
  let paragraphs: [String]
  /// What is seen at each place of the table.
  let rows: [[String]]

  static let chinese = SampleList(
    title: "云溪市绿色发展行动计划重点任务清单",
    paragraphs: [
      "云溪市绿色发展行动计划重点任务清单",
      "为落实绿色发展行动计划，现将重点任务及分工印发。各单位每季度末报送进展。",
      "一、改善空气质量",
      "（一）推进燃煤锅炉改造。2026年底前完成全部小型燃煤锅炉的改造，建立按月通报的制度，改造的进度向社会公开。（市生态环境局牵头，市发展改革委、各区政府配合）",
      "（二）发展公共交通。（市交通局牵头，市财政局配合）",
      "1. 新增纯电动公交车200辆。",
      "2. 建设公共充电桩3000个，优先覆盖老旧小区。（责任单位：市供电公司）",
      "二、保护水环境",
      "（一）整治黑臭水体。（市水务局牵头，市城管局、市农业农村局按职责分工负责）",
      "（二）完善雨污分流管网。（市住房城乡建设局）",
      "具体分工见下表。",
    ],
    rows: [
      ["序号", "任务", "牵头单位", "配合单位"],
      ["空气质量", "空气质量", "空气质量", "空气质量"],
      ["1", "燃煤锅炉改造", "市生态环境局", "市发展改革委、各区政府"],
      ["2", "扬尘治理，覆盖全部在建工地和裸露地块", "市生态环境局", "市住房城乡建设局、市城管局"],
      ["3", "公交电动化", "市交通局", "市财政局"],
      ["水环境", "水环境", "水环境", "水环境"],
      ["4", "黑臭水体整治", "市水务局", "市城管局"],
      ["5", "雨污分流管网", "市住房城乡建设局", "市住房城乡建设局"],
    ])

  static let english = SampleList(
    title: "Harbour District Action Plan",
    paragraphs: [
      "Harbour District Action Plan",
      "The plan sets out who is responsible for what. Progress is reported to the council every six months, and the report is published.",
      "1. Cleaner streets",
      "(a) Extend the street-cleaning rounds to the old harbour and to all market squares, including Sundays and public holidays, and publish the rounds. (Lead: Waste Services; support: Markets Office)",
      "(b) Replace broken bins within two working days. (Waste Services)",
      "i. Count the bins.",
      "ii. Set up a hotline.",
      "2. Safer crossings",
      "(a) Review every crossing near a school. (Lead: Roads Department; with the Education Board)",
      "The table shows the actions and their leads.",
    ],
    rows: [
      ["No.", "Action", "Lead", "Partners"],
      [
        "1", "Harbour rounds on Sundays and public holidays", "Waste Services", "Markets Office",
      ],
      ["2", "New bins", "Waste Services", "Harbour Trust, Parks Office"],
      ["3", "School crossings", "Roads Department", "Education Board"],
    ])
}

enum Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func path(_ name: String) -> String { folder.appending(path: name).path }

  static func data(_ name: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: name))
  }
}

extension SourceDocument {
  /// The paragraphs outside tables, the number of a list before each.
  var shownParagraphs: [String] {
    blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      guard let marker = paragraph.marker else { return paragraph.text }
      let isTight = marker.hasSuffix("、") || marker.hasSuffix("）")
      return isTight ? marker + paragraph.text : "\(marker) \(paragraph.text)"
    }
  }

  var tables: [Table] {
    blocks.compactMap { block in if case .table(let table) = block { table } else { nil } }
  }

  var paragraphs: [Paragraph] {
    blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }

  func noteCount(_ kind: Note.Kind) -> Int { notes.first { $0.kind == kind }?.count ?? 0 }
}

extension SourceDocument.Table {
  /// What is seen at each place.
  var seen: [[String]] {
    rows.indices.map { row in
      (0..<width).map { column in self[row: row, column: column].text }
    }
  }
}
