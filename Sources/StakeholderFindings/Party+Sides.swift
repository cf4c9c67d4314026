import ResponsibilityRegister

extension Party {
  /// Whether two parties stand on different sides; of one whose side is unknown nothing is.
  package func isAcross(from other: Party) -> Bool {
    guard let side, let others = other.side else { return false }
    return side != others
  }
}
