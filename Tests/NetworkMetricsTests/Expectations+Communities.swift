extension Expectations {
  static let communities = Family()
}
