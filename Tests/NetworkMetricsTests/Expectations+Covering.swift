extension Expectations {
  static let covering = Family()
}
