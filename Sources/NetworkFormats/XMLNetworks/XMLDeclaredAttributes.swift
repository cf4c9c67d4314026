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
    /// The number of the node or tie that had a value last.
    var lastOwner = -1
    /// Whether any node or tie has a value.
    var isUsed = false
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

  /// Declares an attribute and gives its place. Where another has its name, the id tells them apart, and a
  /// note says so.
  ///
  /// - Throws: ``NetworkFormatError`` where another has its id.
  mutating func declare(
    id: String, name: String, type: XMLValueType, defaultText: String? = nil,
    role: Role = .plain, line: Int, notingIn builder: inout NetworkDocumentBuilder
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
    var ownName = name
    if names[name] != nil {
      ownName = "\(name) \(id)"
      var number = 2
      while names[ownName] != nil {
        ownName = "\(name) \(id) \(number)"
        number += 1
      }
      builder.note(
        "two attributes are called \(name.quotedBriefly); the second was taken as "
          + ownName.quotedBriefly, line: line)
    }
    if defaultText != nil { withDefaults.append(all.count) }
    places[id] = all.count
    names[ownName] = all.count
    all.append(
      Declared(id: id, name: ownName, type: type, defaultText: defaultText, role: role))
    return all.count - 1
  }

  /// Says what the values of an attribute are.
  mutating func setRole(_ role: Role, at place: Int) { all[place].role = role }

  /// Says that a node or tie has a value; `false` where it had one already.
  mutating func mark(_ place: Int, owner: Int) -> Bool {
    guard all[place].lastOwner != owner else { return false }
    all[place].lastOwner = owner
    return true
  }

  /// Says that an attribute has values; `true` where it had none before.
  mutating func use(_ place: Int) -> Bool {
    guard !all[place].isUsed else { return false }
    all[place].isUsed = true
    return true
  }
}
