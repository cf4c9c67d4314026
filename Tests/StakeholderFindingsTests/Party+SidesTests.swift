import ResponsibilityRegister
import StakeholderFindings
import Testing

@Suite struct PartySidesTests {
  @Test(arguments: [
    (Side.macau, Side.mainland, true), (.macau, .macau, false), (nil, .macau, false),
    (.macau, nil, false), (nil, nil, false),
  ])
  func `two known sides that differ are across`(one: Side?, other: Side?, isAcross: Bool) {
    let (first, second) = (Party(name: "a", side: one), Party(name: "b", side: other))
    #expect(first.isAcross(from: second) == isAcross)
  }
}
