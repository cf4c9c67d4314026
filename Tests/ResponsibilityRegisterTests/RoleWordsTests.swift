import ResponsibilityRegister
import Testing

@Suite struct RoleWordsTests {
  @Test(arguments: [
    ("lead", Role.lead), (" Lead ", .lead), ("牵头", .lead), ("主辦單位", .lead), ("Líder", .lead),
    ("participant", .participant), ("配合单位", .participant), ("協辦", .participant),
    ("Participante", .participant),
  ])
  func `usual words of four languages are known`(word: String, role: Role) {
    #expect(Role(writtenAs: word) == role)
  }

  @Test(arguments: ["", "R", "leadership", "牵", "chair"])
  func `any other word is none`(word: String) {
    #expect(Role(writtenAs: word) == nil)
  }
}
