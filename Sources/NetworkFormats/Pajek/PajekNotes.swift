/// What was read how, or not, counted as a file is read and said once.
struct PajekNotes {
  var linesBefore = 0
  var otherNetworks = 0
  /// Which of several networks was read, from 1.
  var place = 1
  /// Objects that are neither networks, partitions nor vectors, by their word.
  var otherObjects: [String: Int] = [:]
  /// Partitions and vectors for another number of vertices than there are.
  var otherColumns: [String] = []
  var drawnVertices = 0
  var drawnTies = 0
  var timedVertices = 0
  var timedTies = 0
  var edges = 0

  func addNotes(to builder: inout NetworkDocumentBuilder, unlisted: Int, count: Int) {
    if linesBefore > 0 {
      builder.note("what stands before the first * was not read (\(linesBefore) lines)")
    }
    if unlisted > 0 {
      builder.note(
        "vertices without a label are called v1, v2 ... by their numbers (\(unlisted) of \(count))"
      )
    }
    if otherNetworks > 0 {
      builder.note(
        (place == 1
          ? "the first network of the file was read"
          : "network \(place) of the file was read, the first that has two modes")
          + ", others were not (\(otherNetworks))")
    }
    if !otherObjects.isEmpty {
      let names = otherObjects.keys.sorted().map { "*\($0)" }
      builder.note(
        "what stands under \(listed(names)) was not read (\(otherObjects.values.reduce(0, +)))")
    }
    if !otherColumns.isEmpty {
      builder.note(
        "\(listed(otherColumns)), for another number of vertices than \(count), was not read "
          + "(\(otherColumns.count))")
    }
    if drawnVertices > 0 {
      builder.note("coordinates, shapes and colours of vertices were not read (\(drawnVertices))")
    }
    if drawnTies > 0 {
      builder.note("widths, colours and the like of ties were not read (\(drawnTies))")
    }
    if timedVertices + timedTies > 0 {
      builder.note(
        "times in [ ] were not read: vertices (\(timedVertices)) and ties (\(timedTies)) were taken as "
          + "there always")
    }
    if builder.isDirected, edges > 0 {
      builder.note(
        "*Edges stand beside *Arcs: they were read as going from the first to the second vertex (\(edges))"
      )
    }
  }

  /// The first of some names.
  private func listed(_ names: [String]) -> String {
    names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " and others" : "")
  }
}
