import Testing

@testable import Drawing
@testable import StakeholderDiagrams

@Suite struct CoResponsibilityMatrixTests {
  private let pairs: [CoResponsibilityMatrix.Pair] = [
    .init(a: "c", b: "a", items: ["1", "2"], q: 0.01), .init(a: "a", b: "b", items: ["3"], q: 0.5),
    .init(a: "a", b: "a", items: ["9"], q: 0),
  ]

  private func matrix(
    _ pairs: [CoResponsibilityMatrix.Pair], order: MatrixOrder = .given, test: String = "检验",
    words: DiagramWords = .simplifiedChinese
  ) throws(DiagramError) -> Diagram {
    try CoResponsibilityMatrix(
      title: "阵", name: "某侧",
      units: zip(["a", "b", "c"], [3, 1, 5]).map {
        .init(DiagramParty(id: $0, label: "单位\($0)", group: ""), items: $1)
      }, pairs: pairs, order: order, test: test, words: words
    ).diagram()
  }

  @Test func `both halves and the diagonal`() throws {
    let diagram = try matrix(pairs)
    _ = try diagram.svg()
    #expect(
      MatrixReading.rows(diagram) == [
        ["某侧", "单位a", "单位b", "单位c", "协作单位数"], ["单位a", "3", "1", "2●", "2"],
        ["单位b", "1", "1", "1"], ["单位c", "2●", "5", "1"],
      ])
    #expect(
      MatrixReading.cell("cell-0-0-0", diagram)?.fill
        == CoResponsibilityMatrix.diagonalFill)
    #expect(diagram.rule == "格中的数：行、列两个单位共同负责的事项数；空格表示没有。3个单位，2对有共同事项，共3对。")
    #expect(diagram.legend.groups.last?.entries.first?.meaning.hasSuffix("共1处") == true)
  }

  @Test func `one order for rows and columns`() throws {
    #expect(
      MatrixReading.rows(try matrix(pairs, order: .total, test: "")) == [
        ["某侧", "单位c", "单位a", "单位b", "协作单位数"], ["单位c", "5", "2", "1"],
        ["单位a", "2", "3", "1", "2"], ["单位b", "1", "1", "1"],
      ])
  }

  @Test func `refuses what it does not know`() {
    #expect(throws: DiagramError.unknownNode("x")) {
      try matrix([.init(a: "a", b: "x", items: [])])
    }
    #expect(throws: DiagramError.repeatedNode("b, a")) {
      try matrix([.init(a: "a", b: "b", items: []), .init(a: "b", b: "a", items: [])])
    }
  }

  @Test func `long words over many columns become numbers`() throws {
    let units = (0..<50).map { number in
      CoResponsibilityNetwork.Unit(
        DiagramParty(id: "\(number)", label: "Administration \(number)", group: ""),
        items: 100 - number)
    }
    let diagram = try CoResponsibilityMatrix(
      title: "m", name: "", units: units, pairs: [], words: .english
    ).diagram()
    let rows = MatrixReading.rows(diagram)
    #expect(rows.count == 45)
    #expect(rows[0].prefix(4) == ["", "1", "2", "3"])
    #expect(rows[44].first == "44 Administration 43")
    #expect(diagram.notes[0].hasSuffix("Administration 48, Administration 49"))
    #expect(try #require(try diagram.page().smallestFontOnA3) >= 6)
  }
}
