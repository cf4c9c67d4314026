/// The attributes that a file declares for nodes, or for ties.
struct XMLDeclaredAttributes {
  /// What the values of an attribute are to a document.
  enum Role {
    /// An attribute.
    case plain
    /// What nodes are called.
    case label
    /// How strong ties are.
    case weight
    /// Nothing, for they are of pictures.
    case drawn
  }

  struct Declared {
    let id: String
    let name: String
    let type: XMLValueType
    /// What holds where nothing is said; `nil` where nothing does.
    let defaultText: String?
    var role: Role
    /// The place of the first attribute of its name: networkx declares one for each type of values.
    let root: Int
    /// The number of the node or tie that had a value last.
    fileprivate var lastOwner = -1
    /// The same of any attribute of its name, at its root.
    fileprivate var lastOwnerOfName = -1
  }

  /// Whether a node or tie has a value already.
  enum Repetition {
    case none
    /// Of an attribute of the same name.
    case name
    /// Of the same attribute.
    case attribute
  }

  /// How many attributes are read; more are no table that anyone could look at.
  static let limit = 10_000

  private(set) var all: [Declared] = []
  private var places: [String: Int] = [:]
  private var names: [String: Int] = [:]
  /// Those that hold for every node or tie.
  private(set) var withDefaults: [Int] = []

  /// The place of an attribute by the id that the file uses; `nil` where there is none.
  func place(ofID id: String) -> Int? { places[id] }

  /// The place of an attribute by its name; `nil` where there is none.
  func place(named name: String) -> Int? { names[name] }

  /// The place of the first attribute by its name in any case, one that is written so exactly before others.
  func place(namedInAnyCase name: String) -> Int? {
    names[name] ?? all.firstIndex { $0.name.lowercased() == name }
  }

  /// Declares an attribute and gives its place. Those of one name are one attribute to a document.
  ///
  /// - Throws: ``NetworkFormatError`` where another has its id.
  mutating func declare(
    id: String, name: String, type: XMLValueType, defaultText: String? = nil, role: Role = .plain,
    line: Int
  ) throws(NetworkFormatError) -> Int {
    guard all.count < Self.limit else {
      throw NetworkFormatError(
        line: line,
        message: "there are more than \(Self.limit) attributes; take out what is not needed")
    }
    guard places[id] == nil else {
      throw NetworkFormatError(
        line: line,
        message: "the attribute \(id.quotedBriefly) is declared already; give each an id of its own"
      )
    }
    let place = all.count
    if defaultText != nil { withDefaults.append(place) }
    places[id] = place
    let root = names[name] ?? place
    names[name] = root
    all.append(
      Declared(id: id, name: name, type: type, defaultText: defaultText, role: role, root: root))
    return place
  }

  /// Says what the values of all attributes of a name are.
  mutating func setRole(_ role: Role, named name: String) {
    for place in all.indices where all[place].name == name { all[place].role = role }
  }

  /// Whether a node or tie has a value of an attribute or another of its name.
  func hasValue(_ place: Int, owner: Int) -> Bool {
    all[all[place].root].lastOwnerOfName == owner
  }

  /// Says that a node or tie has a value, and whether it had one.
  mutating func mark(_ place: Int, owner: Int) -> Repetition {
    let root = all[place].root
    defer {
      all[place].lastOwner = owner
      all[root].lastOwnerOfName = owner
    }
    if all[place].lastOwner == owner { return .attribute }
    return all[root].lastOwnerOfName == owner ? .name : .none
  }
}
