extension DiagramDefinition {
  /// ``DiagramKind/comparison``.
  static let comparison = DiagramDefinition(
    summary: "what changed since an earlier register: ties new, gone, grown, shrunk",
    subjects: [.earlier], needsSubject: true, needsLayout: true, isOfPairs: true
  ) { diagrams, options in
    guard let earlier = options.earlier else {
      throw RegisterDiagramError.subjectNeeded(.comparison)
    }
    return try diagrams.comparison(
      with: earlier.register, named: earlier.name, and: earlier.laterName)
  }
}
