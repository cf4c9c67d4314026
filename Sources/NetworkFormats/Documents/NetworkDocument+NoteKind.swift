extension NetworkDocument.Note {
  /// What a note is about. The raw value stands in what is kept of a note and in the names of its texts.
  ///
  /// Each kind says which ``NetworkDocument/Note/subjects`` it has, in order.
  public enum Kind: String, CaseIterable, Sendable {
    /// Values under names that the reader does not know: of what, the first names, how many.
    case valuesNotRead = "values-not-read"
    /// Objects of JSON within others: of what, the first names, how many.
    case objectsNotRead = "objects-not-read"
    /// Lists: of what, the first names, how many.
    case listsNotRead = "lists-not-read"
    /// Lists of more than plain values: of what, the first names, how many.
    case nestedListsNotRead = "nested-lists-not-read"
    /// Lists that became one text: of what, the first names, how many.
    case listsJoined = "lists-joined"
    /// Several values of one key that became one text: of what, the first names, how many.
    case valuesJoined = "values-joined"
    /// Values that are infinite or no numbers: of what, the first names, how many.
    case valuesNotFinite = "values-not-finite"
    /// Two different values within `attrs` and outside: of what, the first names, how many.
    case valuesGivenTwice = "values-given-twice"
    /// Coordinates, colours, shapes and the like: of what, how many.
    case visualSettings = "visual-settings"
    /// When something is there: of what, how many.
    case times
    /// Times of Pajek: of how many vertices, of how many ties.
    case timesInBrackets = "times-in-brackets"
    /// Values that hold for a time: the attribute, of what, how many.
    case timedValues = "timed-values"
    /// A second value of an attribute: its name, of what, how many.
    case secondValues = "second-values"
    /// Values beside those of a declared attribute: its name, of what, how many.
    case valuesBeside = "values-beside"
    /// Values that are elements of XML: the attribute, how many.
    case markedUpValues = "marked-up-values"
    /// Second weights of ties: how many.
    case secondWeights = "second-weights"
    /// Elements of XML that the reader does not know: the name, of what, how many.
    case elements
    /// Attributes of neither nodes nor edges: how many.
    case otherClass = "other-class"
    /// The values that an attribute may have: of what, how many.
    case attributeOptions = "attribute-options"
    /// Descriptions: of what, how many.
    case descriptions
    /// Where edges touch nodes: of what, how many.
    case ports
    /// Keywords: how many.
    case keywords
    /// A name of the graph beside its description: how many.
    case secondTitle = "second-title"
    /// What the file keeps beside the graph: how many.
    case fileData = "file-data"
    /// Labels drawn: on what, how many.
    case drawnLabels = "drawn-labels"
    /// Labels drawn beside a first one: on what, how many.
    case secondDrawnLabels = "second-drawn-labels"
    /// More kinds of things than are told apart: how many.
    case furtherParts = "further-parts"
    /// An attribute that has an id and no name: the id, what would name it.
    case unnamedAttribute = "unnamed-attribute"
    /// An attribute of an unknown type: its name, the type, the format.
    case unknownType = "unknown-type"
    /// An attribute that is not declared: its id, for what.
    case undeclaredAttribute = "undeclared-attribute"
    /// What nodes are called was drawn on them: the attribute that stays beside it.
    case namesFromDrawing = "names-from-drawing"
    /// What nodes are called is the attribute label: the attribute that stays beside it.
    case namesFromLabel = "names-from-label"
    /// Another number than announced: the announced, of what, the number.
    case announcedCount = "announced-count"
    /// A graph of GraphML without `edgedefault`.
    case noDefaultDirection = "no-default-direction"
    /// Ties that go both ways: how many.
    case mutualTies = "mutual-ties"
    /// Ties that differ: how many are undirected, directed, mutual.
    case mixedDirectionsDirected = "mixed-directions-directed"
    /// Ties that differ: how many are undirected, directed, mutual.
    case mixedDirectionsUndirected = "mixed-directions-undirected"
    /// Where ties that differ have their own direction: the attribute.
    case directionAttribute = "direction-attribute"
    /// `*Edges` of Pajek beside `*Arcs`: how many.
    case edgesBesideArcs = "edges-beside-arcs"
    /// Incidences of a directed network without a direction: how many.
    case untoldIncidences = "untold-incidences"
    /// A matrix that is the same across its diagonal.
    case symmetricMatrix = "symmetric-matrix"
    /// Ends of ties that are places: the list of ties.
    case endsByPlace = "ends-by-place"
    /// Ids of nodes that are those of edges too: how many, what edges have before theirs.
    case sharedIds = "shared-ids"
    /// A simplicial complex of HIF.
    case simplicialComplex = "simplicial-complex"
    /// Vertices of Pajek without a label: how many, of how many.
    case unlabelledVertices = "unlabelled-vertices"
    /// Rows, columns or nodes of UCINET without labels: which, the first names.
    case unlabelledAxis = "unlabelled-axis"
    /// A plain matrix: how many rows and columns.
    case unnamedMatrix = "unnamed-matrix"
    /// A plain matrix that might have one mode: how many rows.
    case squareMatrix = "square-matrix"
    /// Labels of UCINET with blanks and no quotes: of what, how many.
    case labelsByLine = "labels-by-line"
    /// What is announced and named nowhere: of what, how many.
    case namelessLeftOut = "nameless-left-out"
    /// Names that differ in capitals alone: of what, the one, the other.
    case likeNames = "like-names"
    /// A header of UCINET that promises labels in the data.
    case labelsNotEmbedded = "labels-not-embedded"
    /// Ties of the value 0: how many.
    case zeroTies = "zero-ties"
    /// A matrix of UCINET without its diagonal.
    case absentDiagonal = "absent-diagonal"
    /// Lines before the first object of Pajek: how many.
    case linesBefore = "lines-before"
    /// One network of several, the first: how many others.
    case firstNetwork = "first-network"
    /// The first network of two modes among several: its number, how many others.
    case twoModeNetwork = "two-mode-network"
    /// Objects of Pajek that are not read: the first names, how many.
    case otherObjects = "other-objects"
    /// Partitions and vectors of another length: the first, how many vertices, how many they are.
    case otherColumns = "other-columns"
    /// One matrix of several: how many there are.
    case firstMatrix = "first-matrix"
    /// One matrix of several, with a name: how many there are, the name.
    case firstMatrixNamed = "first-matrix-named"
    /// An attribute that tells the modes: its name.
    case modesByAttribute = "modes-by-attribute"
    /// Of two values of an attribute that of the first node was taken for the first mode: a node, the attribute.
    case firstModeByOrder = "first-mode-by-order"
    /// Modes told by the directions of ties.
    case modesByDirection = "modes-by-direction"
    /// Modes told by ties alone: a node of the first.
    case modesByColouring = "modes-by-colouring"
  }

  /// Of what something is said, where a note tells it; a subject of a note is its raw value.
  public enum Part: String, CaseIterable, Sendable {
    /// Nodes.
    case nodes
    /// Ties.
    case ties
    /// Edges, as the format calls ties or what they stand for.
    case edges
    /// Incidences of HIF.
    case incidences
    /// The whole graph.
    case graph
    /// The whole file.
    case file
    /// What HIF says of the network.
    case metadata
    /// Declarations of attributes.
    case attributes
    /// Values of attributes.
    case values
    /// Rows of a matrix.
    case rows
    /// Columns of a matrix.
    case columns
  }
}
