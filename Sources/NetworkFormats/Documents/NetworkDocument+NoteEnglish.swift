extension NetworkDocument.Note {
  /// What was read how, or left out, in plain English.
  ///
  /// - Complexity: O(length).
  public var message: String {
    var result = ""
    var rest = kind.english[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += subject(at: rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// What stands for a place of the sentence; "?" where the note has no such subject.
  private func subject(at place: Substring) -> String {
    let isPart = place.hasPrefix("part")
    guard let position = Int(isPart ? place.dropFirst(4) : place),
      subjects.indices.contains(position)
    else { return "?" }
    let subject = subjects[position]
    return isPart ? Part(rawValue: subject)?.english ?? subject : subject
  }
}

extension NetworkDocument.Note.Kind {
  /// The sentence in plain English, with a place for each subject: `{1}` for the second, as it is, `{part0}` for
  /// the first, which is a ``NetworkDocument/Note/Part``.
  public var english: String {
    switch self {
    case .valuesNotRead: "of {part0}, some values were not read ({1}; {2} in all)"
    case .objectsNotRead: "objects within {part0} were not read ({1}; {2} in all)"
    case .listsNotRead: "lists within {part0} were not read ({1}; {2} in all)"
    case .nestedListsNotRead:
      "lists within {part0} that hold more than plain values were not read ({1}; {2} in all)"
    case .listsJoined: "lists within {part0} became one text, parted by “; ” ({1}; {2} in all)"
    case .valuesJoined:
      "several values of one key in {part0} were joined with “; ” ({1}; {2} in all)"
    case .valuesNotFinite:
      "values of {part0} that are no finite number were left out ({1}; {2} in all)"
    case .valuesGivenTwice:
      "values that {part0} have within attrs and outside: one was left out ({1}; {2} in all)"
    case .visualSettings: "not read: visual settings of {part0} ({1})"
    case .times: "not read: times of {part0} ({1})"
    case .timesInBrackets:
      "times in [ ] were not read: vertices ({0}) and ties ({1}) were taken as there always"
    case .timedValues: "not read: values of “{0}” of {part1} that hold for a time ({2})"
    case .secondValues: "not read: second values of “{0}” of {part1} ({2})"
    case .valuesBeside: "not read: “{0}” of {part1} beside their values ({2})"
    case .markedUpValues: "not read: values of “{0}” that are elements of XML ({1})"
    case .secondWeights: "not read: second weights of ties ({0})"
    case .elements: "not read: elements “{0}” of {part1} ({2})"
    case .otherClass: "not read: attributes of another class than node and edge ({0})"
    case .attributeOptions: "not read: options of attributes of {part0} ({1})"
    case .descriptions: "not read: descriptions of {part0} ({1})"
    case .ports: "not read: ports of {part0} ({1})"
    case .keywords: "not read: keywords ({0})"
    case .secondTitle: "not read: a name of the graph beside its description ({0})"
    case .fileData: "not read: data of the whole file ({0})"
    case .drawnLabels: "not read: labels drawn on {part0} ({1})"
    case .secondDrawnLabels: "not read: second labels drawn on {part0} ({1})"
    case .furtherParts: "not read: further things ({0})"
    case .unnamedAttribute: "the attribute “{0}” has no {1}; its id was taken"
    case .unknownType:
      "the attribute “{0}” has the type “{1}”, which {2} does not know; its values were taken "
        + "as text"
    case .undeclaredAttribute:
      "the key “{0}” is not declared for {part1}; its values were taken as text"
    case .namesFromDrawing:
      "what nodes are called was taken from what is drawn on nodes; the attribute “{0}” stays "
        + "beside it"
    case .namesFromLabel:
      "what nodes are called was taken from the attribute label; the attribute “{0}” stays "
        + "beside it"
    case .announcedCount: "“{0}” {part1} are announced and {2} stand there"
    case .noDefaultDirection:
      "the graph has no edgedefault; ties that do not say were taken as undirected"
    case .mutualTies: "ties that go both ways ({0}) were taken as undirected"
    case .mixedDirectionsDirected:
      "ties differ in direction ({0} undirected, {1} directed, {2} mutual): the network was "
        + "taken as directed, as its header says"
    case .mixedDirectionsUndirected:
      "ties differ in direction ({0} undirected, {1} directed, {2} mutual): the network was "
        + "taken as undirected, as its header says"
    case .directionAttribute: "the direction of each tie is kept as its attribute {0}"
    case .edgesBesideArcs:
      "*Edges stand beside *Arcs: they were read as going from the first to the second vertex ({0})"
    case .untoldIncidences:
      "incidences without a direction are taken as tails, from the node to the edge ({0} in all)"
    case .symmetricMatrix:
      "every tie is given in both directions alike, so each pair was read as one tie without "
        + "direction"
    case .endsByPlace: "the ends of {0} are taken as places in the list of nodes, from 0"
    case .sharedIds:
      "{0} ids are those of a node and of an edge; the id of every edge has {1} before it"
    case .simplicialComplex:
      "the file holds a simplicial complex (asc); faces that it does not list are not added"
    case .unlabelledVertices:
      "vertices without a label are called v1, v2 ... by their numbers ({0} of {1})"
    case .unlabelledAxis: "{part0} without labels are called {1} ... by their numbers"
    case .unnamedMatrix: "the file has no names: rows are called r1 to r{0} and columns c1 to c{1}"
    case .squareMatrix:
      "the matrix is square; where its rows and columns are the same {0} nodes, put DL n={0} "
        + "and data: on lines before it"
    case .labelsByLine:
      "labels of {part0} hold blanks and lack quotes: each line was taken for one ({1})"
    case .namelessLeftOut: "{part0} that are announced and named nowhere were left out ({1})"
    case .likeNames:
      "{part0} whose names differ in capitals alone, such as {1} and {2}, are two here and one "
        + "in UCINET"
    case .labelsNotEmbedded:
      "the header says that labels are embedded, the data have none: its own were taken"
    case .zeroTies: "ties of the value 0 are no ties in UCINET ({0})"
    case .absentDiagonal: "the diagonal is absent: no node is tied to itself"
    case .linesBefore: "what stands before the first * was not read ({0} lines)"
    case .firstNetwork: "the first network of the file was read, others were not ({0})"
    case .twoModeNetwork:
      "network {0} of the file was read, the first that has two modes, others were not ({1})"
    case .otherObjects: "what stands under {0} was not read ({1})"
    case .otherColumns: "{0}, for another number of vertices than {1}, was not read ({2})"
    case .firstMatrix: "the first of {0} matrices was read, the others were not"
    case .firstMatrixNamed: "the first of {0} matrices was read ({1}), the others were not"
    case .modesByAttribute: "the node attribute {0} tells the modes"
    case .firstModeByOrder:
      "nodes such as {0} were taken for the first mode, which --modes {1}=VALUE decides"
    case .modesByDirection:
      "every tie goes from one set of nodes to another: its sources were taken for the first mode"
    case .modesByColouring:
      "nodes can be parted in one way alone so that ties join the two sets; that of {0} was "
        + "taken for the first mode"
    }
  }
}

extension NetworkDocument.Note.Kind {
  /// How many subjects the sentence has places for.
  var subjectCount: Int {
    let places = english.split(separator: "{").dropFirst().compactMap { piece in
      piece.firstIndex(of: "}").flatMap { Int(piece[..<$0].trimmingPrefix("part")) }
    }
    return (places.max() ?? -1) + 1
  }
}

extension NetworkDocument.Note.Part {
  /// What English calls it.
  public var english: String {
    switch self {
    case .graph, .file, .metadata: "the \(rawValue)"
    default: rawValue
    }
  }
}
