extension Expectations {
  static let brokerage = Family()
}
