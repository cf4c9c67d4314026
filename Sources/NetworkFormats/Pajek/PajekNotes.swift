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
    if linesBefore > 0 { builder.note(.linesBefore, ["\(linesBefore)"]) }
    if unlisted > 0 { builder.note(.unlabelledVertices, ["\(unlisted)", "\(count)"]) }
    if otherNetworks > 0 {
      if place == 1 {
        builder.note(.firstNetwork, ["\(otherNetworks)"])
      } else {
        builder.note(.twoModeNetwork, ["\(place)", "\(otherNetworks)"])
      }
    }
    if !otherObjects.isEmpty {
      let names = otherObjects.keys.sorted().map { "*\($0)" }
      builder.note(
        .otherObjects, [UnreadParts.listed(names), "\(otherObjects.values.reduce(0, +))"])
    }
    if !otherColumns.isEmpty {
      builder.note(
        .otherColumns, [UnreadParts.listed(otherColumns), "\(count)", "\(otherColumns.count)"])
    }
    func drawn(_ part: NetworkDocument.Note.Part, _ count: Int) {
      if count > 0 { builder.note(.visualSettings, [part.rawValue, "\(count)"]) }
    }
    drawn(.nodes, drawnVertices)
    drawn(.ties, drawnTies)
    if timedVertices + timedTies > 0 {
      builder.note(.timesInBrackets, ["\(timedVertices)", "\(timedTies)"])
    }
    if builder.isDirected, edges > 0 { builder.note(.edgesBesideArcs, ["\(edges)"]) }
  }
}
