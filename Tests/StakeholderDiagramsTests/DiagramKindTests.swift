import Drawing
import Foundation
import Languages
import ResponsibilityRegister
import StakeholderDiagrams
import Testing

@Suite struct DiagramKindTests {
  /// What each kind is asked for with a subject, where it needs one.
  private func subject(_ kind: DiagramKind) throws -> DiagramOptions {
    guard kind.needsSubject else { return DiagramOptions() }
    if kind.subjects.contains(.party) { return DiagramOptions(party: "科技部") }
    return DiagramOptions(earlier: .init(try register()))
  }

  @Test(arguments: DiagramKind.allCases) func `draws the real list`(kind: DiagramKind) throws {
    let diagrams = RegisterDiagrams(try register())
    let diagram = try diagrams.diagram(kind, subject(kind))
    #expect(!diagram.title.isEmpty && !diagram.nodes.isEmpty)
    let isLaidOut = diagram.arrangement != .placed
    #expect(isLaidOut == kind.needsLayout)
    for mode in kind.modes.dropFirst() {
      #expect(try diagrams.diagram(kind, DiagramOptions(mode: mode)) != diagram)
    }
  }

  @Test func `every option is of a kind`() {
    let taken = Set(DiagramKind.allCases.flatMap(\.options))
    #expect(taken == Set(DiagramOption.allCases))
    for kind in DiagramKind.allCases {
      #expect(!kind.summary.isEmpty && !kind.summary.contains("\n"))
      #expect(kind.needsSubject ? !kind.subjects.isEmpty : true)
    }
  }

  /// Only these are made from who answers for what alone; of all others the pairs have to find room.
  @Test func `few kinds need no pairs`() {
    #expect(
      Set(DiagramKind.allCases.filter { !$0.isOfPairs }) == [
        .responsibilityMap, .overview, .alluvial, .sets,
      ])
  }

  @Test func `figures have names and captions`() throws {
    let figures = DiagramKind.allCases.flatMap { kind in kind.figures.map { (kind, $0) } }
    #expect(Set(figures.map(\.1.name)).count == figures.count)
    #expect(Set(figures.map(\.1.section)) == Set(DiagramFigure.Section.allCases))
    for (kind, figure) in figures {
      for language in Language.allCases {
        #expect(figure.caption(in: language) != figure.name, "\(figure.name)")
      }
      try kind.check(figure.options.given)
    }
  }

  /// Each option that a kind does not take is refused, by a sentence that names those that do.
  @Test(arguments: DiagramKind.allCases, DiagramOption.allCases)
  func `takes its own options`(kind: DiagramKind, option: DiagramOption) {
    let given =
      kind.needsSubject && !kind.subjects.contains(option)
      ? [kind.subjects[0], option] : [option]
    do throws(RegisterDiagramError) {
      try kind.check(given)
      #expect(kind.options.contains(option))
    } catch {
      #expect(!kind.options.contains(option))
      #expect(error == .notTaken(option, by: kind))
      let message = error.message { "--\($0.rawValue)" }
      #expect(message.hasPrefix("--\(option.rawValue) goes with the kind"))
      for other in DiagramKind.allCases where other.options.contains(option) {
        #expect(message.contains(other.rawValue))
      }
    }
  }

  @Test func `subjects exclude each other`() {
    #expect(throws: RegisterDiagramError.excluding([.party, .item])) {
      try DiagramKind.ego.check([.item, .party])
    }
    #expect(throws: RegisterDiagramError.subjectNeeded(.ego)) { try DiagramKind.ego.check([]) }
    #expect(
      RegisterDiagramError.subjectNeeded(.ego).message { "--\($0.rawValue)" }
        == "a diagram of the kind ego needs --party or --item")
  }

  /// A register of one side, without chapters and joint items.
  @Test(arguments: [
    (DiagramKind.contactMatrix, RegisterDiagramError.fewerThanTwoSides),
    (.alluvial, .fewerThanTwoSides), (.overview, .noThemes), (.quadrants, .noJointItems),
    (.hotspotMap, .noJointItems),
  ])
  func `says why there is nothing`(kind: DiagramKind, reason: RegisterDiagramError) throws {
    let alone = try Register(
      parties: [Party(name: "a")], items: [Item(id: "1", title: "t")],
      responsibilities: [Responsibility(party: "a", item: "1")])
    #expect(throws: reason) { try RegisterDiagrams(alone).diagram(kind) }
  }

  @Test func `says what is unknown`() throws {
    let diagrams = RegisterDiagrams(try register())
    #expect(throws: RegisterDiagramError.unknownParty("x")) {
      try diagrams.diagram(.ego, DiagramOptions(party: "x"))
    }
    #expect(throws: RegisterDiagramError.unknownItem("x")) {
      try diagrams.diagram(.ego, DiagramOptions(item: "x"))
    }
    #expect(throws: RegisterDiagramError.unknownTheme("", known: try register().themes)) {
      try diagrams.diagram(.responsibilityMap, DiagramOptions(theme: ""))
    }
    #expect(throws: RegisterDiagramError.noUnits) {
      try diagrams.diagram(.sets, DiagramOptions(side: Side(rawValue: "nowhere")))
    }
  }

  private func register() throws -> Register {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "Data/macau-belt-and-road-2024-2028/worklist.txt")
    return try Register(worklist: String(contentsOf: file, encoding: .utf8))
  }
}
