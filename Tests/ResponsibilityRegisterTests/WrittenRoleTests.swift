import ResponsibilityRegister
import Testing

@Suite struct WrittenRoleTests {
  @Test func `letters of a chart are parts, which say nothing of the lead`() {
    #expect(WrittenRole("A")?.parts == [.accountable])
    #expect(WrittenRole("r")?.parts == [.responsible])
    #expect(WrittenRole("A")?.role == nil)
  }

  @Test(arguments: ["A/R", "R/A", "R, A", " a r ", "R、A", "A+R"])
  func `a double holds both parts, the weightiest first`(cell: String) {
    #expect(WrittenRole(cell)?.parts == [.accountable, .responsible])
  }

  @Test func `a role and a part may stand together`() {
    #expect(WrittenRole("L/C")?.role == .lead)
    #expect(WrittenRole("L/C")?.parts == [.consulted])
    #expect(WrittenRole("牵头")?.role == .lead)
    #expect(WrittenRole("牵头")?.label == "牵头")
  }

  @Test(arguments: ["", "Z", "A/Z", "L/P", "/", "watcher"])
  func `what is not known is none`(cell: String) { #expect(WrittenRole(cell) == nil) }

  @Test func `which chart letters are of is told by all of them`() {
    #expect(WrittenRole.areOfResponsibilityChart(["R", "A/I", "x", "-"]))
    #expect(WrittenRole.areOfResponsibilityChart(["L", "p"]))
    #expect(WrittenRole.areOfResponsibilityChart(["lead", "协办"]))
    #expect(!WrittenRole.areOfResponsibilityChart(["R", "A", "P", "I", "D"]))
    #expect(!WrittenRole.areOfResponsibilityChart(["A", "B"]))
    #expect(!WrittenRole.areOfResponsibilityChart(["A"]))
    #expect(WrittenRole("A", understandsLetters: false) == nil)
    #expect(WrittenRole("lead", understandsLetters: false)?.role == .lead)
  }

  @Test func `a mark says that there is a tie and no more`() {
    #expect(WrittenRole.isMark(" x "))
    #expect(WrittenRole.isMark("✓"))
    #expect(!WrittenRole.isMark("A"))
    #expect(WrittenRole("X") == nil)
  }

  @Test(arguments: [
    ("accountable", Part.accountable), ("咨询", .consulted), ("informado", .informed),
    ("落實", .implement),
  ])
  func `words of four languages name parts`(word: String, part: Part) {
    #expect(Part(writtenAs: word) == part)
  }

  @Test func `no word stands for a role and a part`() {
    for part in Part.allCases { #expect(Role(writtenAs: part.rawValue) == nil || part == .support) }
  }
}
